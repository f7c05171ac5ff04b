import type { Pick, StandIns } from './stand-ins';

/**
 * Another date, written in the same way: order, signs and a month's name stay, day and month are such that exist. A
 * number that can be no month stays one that cannot, so that the order of the two is as clear as it was.
 */
export function scrubDate(original: string, standIns: StandIns): string {
  const [, day = '', clock = ''] = /^(.*?)([T ,]+\d{1,2}:\d\d.*)?$/s.exec(original) ?? [];
  const changed = standIns.made('date', day, (pick) =>
    day.replace(/\d+/g, (digits) => (digits.length === 4 ? `${Number(digits) + pick(-2, 2)}` : part(digits, pick))),
  );
  return changed + scrubTime(clock, standIns);
}

/** Another time of day, in the same half of it where one cannot tell the halves apart. */
export function scrubTime(original: string, standIns: StandIns): string {
  if (original === '') return '';
  return standIns.made('time', original, (pick) =>
    original.replace(/(\d{1,2}):(\d\d)(:\d\d)?/, (_, hour: string, _minute, second?: string) => {
      const [from, to] = hour.length === 1 ? [1, 9] : Number(hour) <= 12 ? [1, 12] : [13, 23];
      const sixty = () => two(pick(0, 59));
      return `${hour.length === 1 ? pick(from, to) : two(pick(from, to))}:${sixty()}${second ? `:${sixty()}` : ''}`;
    }),
  );
}

function part(digits: string, pick: Pick): string {
  if (digits.length === 1) return `${pick(1, 9)}`;
  return two(Number(digits) > 12 ? pick(13, 28) : digits.startsWith('0') ? pick(1, 9) : pick(10, 12));
}

function two(number: number): string {
  return `${number}`.padStart(2, '0');
}
