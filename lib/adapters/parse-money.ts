import type { Money } from '../domain/record/crm-record';
import { currencyOf, minorDigits } from '../domain/record/currency';

/**
 * An amount as a CRM shows it. Null for what cannot be understood without guessing: other words around it, an
 * abbreviation (`$68.4K` is a rounded figure, not the amount), `1.054` on a page whose decimal sign is not known.
 * `locale` is one that `Intl` takes.
 */
export function parseMoney(text: string, locale: string | null, expected: string | null): Money | null {
  const plain = text
    .normalize('NFKC')
    .replace(/[\u2212\u2012\u2013]/g, '-')
    .replace(/\s+/g, ' ')
    .trim();
  const parts = /^(\(?)([+-]?) ?([^\d(+-]*?) ?([+-]?)(\d[\d., '’]*?)(-?) ?(\D*?)(\)?)$/.exec(plain);
  if (!parts) return null;
  const [, open, sign1 = '', before = '', sign2 = '', digits = '', sign3 = '', after = '', close] = parts;
  if ((open === '(') !== (close === ')') || (before !== '' && after !== '')) return null;
  const currency = currencyOf((before || after).trim(), expected);
  if (currency === undefined) return null;

  const signs = sign1 + sign2 + sign3;
  if (signs.length > 1) return null;
  const minor = minorUnits(digits.trim(), locale, currency);
  if (minor === null) return null;
  const negative = open === '(' || signs === '-';
  return { minor: negative && minor !== 0 ? -minor : minor, currency };
}

/**
 * Tries the page's own convention first. The other one counts only where the page's convention cannot have written the
 * text: CRMs show numbers in the rep's locale, which the page's language does not always tell.
 */
function minorUnits(digits: string, locale: string | null, currency: string | null): number | null {
  const [point, comma] = [read(digits, '.', currency), read(digits, ',', currency)];
  // Where both conventions, or only one, can have written it, the locale does not matter, and asking for it costs.
  if (point === comma || (currency !== null && (point === null || comma === null))) return point ?? comma;
  const decimal = locale === null ? null : decimalSign(locale);
  const own = decimal === ',' ? comma : point;
  if (decimal !== null && own !== null) return own;
  // 1.054 on an English page: a fraction of a currency we do not know, or a thousand. Without the currency, no telling.
  if (currency === null && /^\d+[.,]\d{3}$/.test(digits)) return null;
  const other = decimal === ',' ? point : comma;
  return own === null || other === null || own === other ? (own ?? other) : null;
}

/** `digits` with this decimal sign, the other one (or a space, or an apostrophe) between thousands. */
function read(digits: string, decimal: '.' | ',', currency: string | null): number | null {
  const group = decimal === '.' ? ',' : '\\.';
  const grouped = new RegExp(`^(\\d{1,3}(?:(${group}|[ '’])\\d{3})?(?:\\2\\d{3})*|\\d+)(?:\\${decimal}(\\d+))?$`);
  const parts = grouped.exec(digits);
  if (!parts) return null;
  const places = minorDigits(currency);
  const fraction = parts[3] ?? '';
  if (fraction.length > places) return null;
  const minor = Number((parts[1] ?? '').replace(/\D/g, '') + fraction.padEnd(places, '0'));
  return Number.isSafeInteger(minor) ? minor : null;
}

function decimalSign(locale: string): string | undefined {
  return new Intl.NumberFormat(locale).formatToParts(1.5).find(({ type }) => type === 'decimal')?.value;
}
