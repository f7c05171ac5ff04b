import type { FieldReading, Reading, RecordKind } from '../../../lib/domain/record/crm-record';

export const TODAY = '2026-08-20';

export const blank: FieldReading = { state: 'blank' };
export const unseen: FieldReading = { state: 'unseen', why: 'missing' };
/** Read, but ambiguous. */
export const unclear = (text: string): FieldReading => ({ state: 'read', text, value: null });
export const words = (text: string): FieldReading => ({ state: 'read', text, value: { type: 'text', text } });
export const date = (day: string): FieldReading => ({ state: 'read', text: day, value: { type: 'date', day } });
export const choice = (id: string, text: string): FieldReading => ({
  state: 'read',
  text,
  value: { type: 'choice', id },
});
export const money = (minor: number): FieldReading => ({
  state: 'read',
  text: `${minor / 100}`,
  value: { type: 'money', money: { minor, currency: 'EUR' } },
});

export function reading(fields: Reading['fields'], kind: RecordKind = 'opportunity'): Reading {
  return { ref: { crm: 'practice', kind, id: 'r1' }, page: 'record', fields, readAt: 0 };
}
