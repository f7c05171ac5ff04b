import type { BusinessCalendar } from '../../../lib/domain/playbook/playbook';

export const OFFICE: BusinessCalendar = {
  timeZone: 'Europe/Bucharest',
  weekdays: [1, 2, 3, 4, 5],
  from: '09:00',
  to: '17:00',
  holidays: ['2026-12-25', '2026-12-26'],
};

export const HOUR = 3_600_000;

/** Epoch ms of a UTC time such as `2026-08-20 09:00`. */
export function utc(text: string): number {
  return Date.parse(`${text.replace(' ', 'T')}Z`);
}
