import type { Lang } from './words.ts';

const LOCALES: Record<Lang, string> = { en: 'en-US', ro: 'ro-RO' };

/** `$1,054` or `1.054 USD`; cents only where there are any. */
export function money(minor: number, lang: Lang): string {
  return new Intl.NumberFormat(LOCALES[lang], {
    style: 'currency',
    currency: 'USD',
    minimumFractionDigits: minor % 100 === 0 ? 0 : 2,
    maximumFractionDigits: 2,
  }).format(minor / 100);
}

export function wholeNumber(value: number, lang: Lang): string {
  return new Intl.NumberFormat(LOCALES[lang]).format(value);
}

/** `8/22/2026` or `22.08.2026`: a day has no time zone, so it is read and written in UTC. */
export function day(value: string, lang: Lang): string {
  return new Intl.DateTimeFormat(LOCALES[lang], { timeZone: 'UTC' }).format(new Date(value.slice(0, 10)));
}

/** A day stays a day; a date-time is shown in the rep's zone with its hour. */
export function moment(value: string, lang: Lang): string {
  if (value.length === 10) return day(value, lang);
  return new Intl.DateTimeFormat(LOCALES[lang], {
    year: 'numeric',
    month: 'numeric',
    day: 'numeric',
    hour: 'numeric',
    minute: '2-digit',
  }).format(new Date(value));
}

/** Reads `1,054.50` in English and `1.054,50` in Romanian as minor units; null for what is no amount. */
export function readMoney(text: string, lang: Lang): number | null {
  const [group, point] = lang === 'en' ? [',', '.'] : ['.', ','];
  const plain = text
    .replace(/[\s$\u00a0]|USD/g, '')
    .replaceAll(group, '')
    .replace(point, '.');
  return /^\d{1,12}(\.\d{1,2})?$/.test(plain) ? Math.round(Number(plain) * 100) : null;
}

/** What goes into the amount's input: no grouping, the language's decimal sign. */
export function moneyInput(minor: number, lang: Lang): string {
  const text = minor % 100 === 0 ? String(minor / 100) : (minor / 100).toFixed(2);
  return lang === 'ro' ? text.replace('.', ',') : text;
}
