import { minorDigits } from '../../domain/record/currency';

/**
 * Minor units (cents) of an amount as an API writes it, a decimal text or number. Digits beyond them are rounded half
 * up; a text is never taken through a binary fraction.
 */
export function minorOf(amount: string | number, currency: string | null): number {
  const digits = minorDigits(currency);
  const text = typeof amount === 'string' ? amount : amount.toFixed(digits + 2);
  const [, sign = '', whole = '0', fraction = ''] = /^(-?)(\d+)(?:\.(\d+))?$/.exec(text.trim()) ?? [];
  const padded = fraction.padEnd(digits + 1, '0');
  const minor =
    Number(whole) * 10 ** digits + Number(padded.slice(0, digits) || '0') + (padded.charAt(digits) >= '5' ? 1 : 0);
  return sign === '-' && minor !== 0 ? -minor : minor;
}
