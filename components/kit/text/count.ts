import type { Locale } from '../../../lib/domain/text';
import { once } from './once';

/** The forms of one phrase; `{n}` is the number. A form that a language does not need is left out. */
export type Forms = { one: string; few?: string; other: string };

/**
 * Says a number with its noun in `locale`. Romanian has three forms: one (`1 zi`), few (`2 zile`),
 * other (`20 de zile`); `Intl.PluralRules` knows which.
 */
export function countIn(locale: Locale): (n: number, forms: Forms) => string {
  const rules = once(() => new Intl.PluralRules(locale));
  const digits = once(() => new Intl.NumberFormat(locale, { maximumFractionDigits: 1 }));
  return (n, forms) => {
    const form = rules().select(Math.round(n * 10) / 10);
    const phrase = form === 'one' ? forms.one : form === 'few' ? (forms.few ?? forms.other) : forms.other;
    return phrase.replace('{n}', digits().format(n));
  };
}
