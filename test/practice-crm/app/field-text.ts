import type { App } from './app.ts';
import type { AnyRow } from './crm-api.ts';
import { type Child, element } from './element.ts';
import type { Field } from './fields.ts';
import { day, moment, money, wholeNumber } from './format.ts';
import { recordPath } from './routes.ts';
import type { StageName, Words } from './words.ts';

export function rawValue(row: AnyRow, name: string): string | number | null {
  const value = (row as unknown as Record<string, string | number | boolean | null | undefined>)[name];
  return typeof value === 'boolean' || value === undefined ? null : value;
}

/** A value as the rep reads it; empty text for one that the CRM does not hold. */
export function fieldText(row: AnyRow, field: Pick<Field, 'name' | 'type'>, { settings, words }: App): string {
  const value = rawValue(row, field.name);
  if (value === null || value === '') return '';
  if (field.type === 'stage') return words.stages[value as StageName] ?? String(value);
  if (field.type === 'lossReason') return lossReasonText(String(value), words);
  if (field.type === 'money') return money(Number(value), settings.lang);
  if (field.type === 'number') return wholeNumber(Number(value), settings.lang);
  if (field.type === 'day') return day(String(value), settings.lang);
  if (field.type === 'moment') return moment(String(value), settings.lang);
  return String(value);
}

/** Another program may have written a reason of its own; it is shown as it is. */
export function lossReasonText(value: string, words: Words): string {
  return (words.lossReasons as Record<string, string>)[value] ?? value;
}

/** The same value with the links that a CRM offers. */
export function fieldContent(row: AnyRow, field: Pick<Field, 'name' | 'type'>, app: App): Child {
  const text = fieldText(row, field, app);
  if (text === '') return null;
  if (field.type === 'account') {
    const id = app.accounts.get(text);
    return id ? element('a', { href: recordPath('account', id) }, text) : text;
  }
  if (field.type === 'email') return element('a', { href: `mailto:${text}` }, text);
  return text;
}
