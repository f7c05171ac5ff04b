import type { Locale } from '../../domain/text';
import type { Refusal } from './pointed';

type Words = { pointAt: string; how: string; empty: string } & { [R in Refusal]: string };

/** What is said beside the pointer while the rep teaches. */
const WORDS: { [L in Locale]: Words } = {
  en: {
    pointAt: 'Point at',
    how: 'Click it on the page. By keyboard: arrow keys move, Enter picks, Esc leaves.',
    empty: 'empty',
    secret: 'Passwords, hidden fields and files are never read.',
    tick: 'A tick box says nothing in words. Point at a value that is written out.',
    much: 'This is more than one value. Point at the value alone.',
    frame: 'This part is a page of its own within the page. Only the page around it can be taught.',
  },
  ro: {
    pointAt: 'Arată',
    how: 'Dă clic pe valoare în pagină. De la tastatură: săgețile mută, Enter alege, Esc renunță.',
    empty: 'gol',
    secret: 'Parolele, câmpurile ascunse și fișierele nu se citesc niciodată.',
    tick: 'O bifă nu spune nimic în cuvinte. Arată o valoare scrisă.',
    much: 'Aici sunt mai multe valori. Arată doar valoarea.',
    frame: 'Această parte este o pagină separată în interiorul paginii. Poate fi învățată doar pagina din jurul ei.',
  },
};

export type TeachWords = Words;

export function teachWordsIn(locale: Locale): TeachWords {
  return WORDS[locale];
}
