import { describe, expect, test } from 'vitest';
import { countIn } from '../../../components/kit/text/count';
import { formatIn } from '../../../components/kit/text/format';
import { textOf } from '../../../components/kit/text/use-text';
import { ALL_TIME } from '../../../lib/domain/time/periods';

/** Intl puts no-break spaces between a number and its unit; a plain space reads the same here. */
const plain = (text: string) => text.replace(/[\u00a0\u202f]/g, ' ');

describe('counting in Romanian', () => {
  const days = { one: '{n} zi', few: '{n} zile', other: '{n} de zile' };
  test.each([
    [0, '0 zile'],
    [1, '1 zi'],
    [2, '2 zile'],
    [19, '19 zile'],
    [20, '20 de zile'],
    [101, '101 zile'],
    [1.5, '1,5 zile'],
    [51.84, '51,8 zile'],
  ])('%s days', (n, said) => expect(countIn('ro')(n, days)).toBe(said));
});

describe('formats', () => {
  const en = formatIn('en');
  const ro = formatIn('ro');

  test('money is minor units of its own currency', () => {
    expect(en.money(1_054_00, 'USD')).toBe('$1,054');
    expect(en.money(1_054, 'JPY')).toBe('¥1,054');
    expect(plain(ro.money(1_054_00, 'EUR'))).toBe('1.054 EUR');
  });

  test('a currency that Intl refuses is written out, and none at all is a bare number', () => {
    expect(en.money(500_00, 'not one')).toBe('500 not one');
    expect(en.money(500_00, null)).toBe('500');
  });

  test('a share that would round to nothing says so', () => {
    expect(en.percent(0)).toBe('0%');
    expect(en.percent(0.001)).toBe('<1%');
    expect(plain(ro.percent(0.63))).toBe('63 %');
  });

  test('a period shows its last day, not the day after', () => {
    expect(en.period({ from: '2026-07-01', until: '2026-10-01' })).toBe('1 Jul – 30 Sept 2026');
    expect(en.period({ from: '2025-12-01', until: '2026-02-01' })).toBe('1 Dec 2025 – 31 Jan 2026');
    expect(en.period(ALL_TIME)).toBe('All time');
  });

  test('spans are said in words', () => {
    expect(en.days(1)).toBe('1 day');
    expect(en.hours(1.44)).toBe('1.4 hours');
    expect(ro.hours(26)).toBe('26 de ore');
  });
});

describe('messages', () => {
  const words = {
    en: { 'a.b': 'Hello {name}', 'a.c': 'Plain' } as const,
    ro: { 'a.b': 'Salut {name}', 'a.c': 'Simplu' },
  };
  const text = textOf<typeof words.en>(words, 'ro');

  test('are filled in', () => expect(text.t('a.b', { name: 'Ana' })).toBe('Salut Ana'));

  test('a key that nobody knows is shown as it is', () => {
    expect(text.named('a', 'moon')).toBe('moon');
    expect(text.named('constructor', 'name')).toBe('name');
    expect(text.named('a', 'c')).toBe('Simplu');
  });

  test('a placeholder that is given markup keeps it as text', () => {
    expect(text.t('a.b', { name: '<b>$&</b>' })).toBe('Salut <b>$&</b>');
  });
});
