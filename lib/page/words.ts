import type { Locale } from '../domain/text';

/** The few words that the page itself shows; everything else is in the sidebar's own frame. */
const WORDS = {
  en: {
    sidebar: 'Rep Assistant',
    open: 'Open Rep Assistant',
    collapse: 'Collapse Rep Assistant',
    resize: 'Width of Rep Assistant',
    notOnPage: 'This field is not on this page.',
    updated: 'Rep Assistant was updated. Reload this page to go on.',
    close: 'Close',
  },
  ro: {
    sidebar: 'Rep Assistant',
    open: 'Deschide Rep Assistant',
    collapse: 'Restrânge Rep Assistant',
    resize: 'Lățimea Rep Assistant',
    notOnPage: 'Câmpul nu este pe această pagină.',
    updated: 'Rep Assistant a fost actualizat. Reîncarcă pagina pentru a continua.',
    close: 'Închide',
  },
} as const satisfies { [L in Locale]: { [word: string]: string } };

export type PageWords = (typeof WORDS)[Locale];

export function wordsIn(locale: Locale): PageWords {
  return WORDS[locale];
}
