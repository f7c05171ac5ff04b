import { cleanup, fireEvent, render, screen } from '@testing-library/preact';
import { afterEach, expect, test, vi } from 'vitest';
import { questionOf } from '../../../components/signal/question-of';
import { Welcome } from '../../../components/welcome/Welcome';
import { sampleWelcome } from '../../../components/welcome/welcome.examples';
import { SIGNALS, type SignalName } from '../../../lib/domain/signal/catalogue';
import { LOCALES } from '../../../lib/domain/text';

afterEach(cleanup);

const names = Object.keys(SIGNALS) as SignalName[];

test.each(LOCALES)('names every signal of the catalogue with its question (%s)', (locale) => {
  const ports = { choose: vi.fn(), setLocale: vi.fn(), openMyData: vi.fn() };
  const { container } = render(<Welcome view={{ ...sampleWelcome, locale }} {...ports} />);
  for (const name of names) expect(container.textContent).toContain(questionOf(name, locale));
  expect(container.querySelectorAll('.signals dt')).toHaveLength(names.length);
});

test.each([
  ['Yes, note signals', 'on'],
  ['No, note nothing', 'off'],
] as const)('%s is one click, with the name as typed', (button, answer) => {
  const choose = vi.fn();
  render(<Welcome view={sampleWelcome} choose={choose} setLocale={vi.fn()} openMyData={vi.fn()} />);
  fireEvent.input(screen.getByLabelText('Your name, as the CRM writes it'), { target: { value: ' Ana Pop ' } });
  fireEvent.click(screen.getByRole('button', { name: button }));
  expect(choose).toHaveBeenCalledExactlyOnceWith(answer, 'Ana Pop');
});

test('yes and no are drawn alike', () => {
  render(<Welcome view={sampleWelcome} choose={vi.fn()} setLocale={vi.fn()} openMyData={vi.fn()} />);
  const look = (name: string) => screen.getByRole('button', { name }).dataset.look;
  expect(look('Yes, note signals')).toBe(look('No, note nothing'));
});

test('the language is changed where everybody can read it', () => {
  const setLocale = vi.fn();
  render(<Welcome view={sampleWelcome} choose={vi.fn()} setLocale={setLocale} openMyData={vi.fn()} />);
  fireEvent.click(screen.getByLabelText('Română'));
  expect(setLocale).toHaveBeenCalledExactlyOnceWith('ro');
});
