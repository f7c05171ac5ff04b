import { cleanup, fireEvent, render, screen } from '@testing-library/preact';
import { afterEach, expect, test, vi } from 'vitest';
import { questionOf } from '../../../components/signal/question-of';
import { Welcome } from '../../../components/welcome/Welcome';
import { sampleWelcome, sampleWelcomePorts } from '../../../components/welcome/welcome.examples';
import { SIGNALS, type SignalName } from '../../../lib/domain/signal/catalogue';
import { LOCALES } from '../../../lib/domain/text';

afterEach(cleanup);

const names = Object.keys(SIGNALS) as SignalName[];

test.each(LOCALES)('names every signal of the catalogue with its question (%s)', (locale) => {
  const { container } = render(<Welcome {...sampleWelcomePorts({ ...sampleWelcome, locale })} />);
  for (const name of names) expect(container.textContent).toContain(questionOf(name, locale));
  expect(container.querySelectorAll('.signals dt')).toHaveLength(names.length);
});

test.each([
  ['Yes, note signals', 'on'],
  ['No, note nothing', 'off'],
] as const)('%s is one click, with the name as typed', (button, answer) => {
  const choose = vi.fn();
  render(<Welcome {...sampleWelcomePorts(sampleWelcome, { choose })} />);
  fireEvent.input(screen.getByLabelText('Your name, as the CRM writes it'), { target: { value: ' Ana Pop ' } });
  fireEvent.click(screen.getByRole('button', { name: button }));
  expect(choose).toHaveBeenCalledExactlyOnceWith(answer, 'Ana Pop', true);
});

test('a name that was guessed and not touched is told from one that the rep typed', () => {
  const choose = vi.fn();
  render(<Welcome {...sampleWelcomePorts({ ...sampleWelcome, repName: 'Darcel Schlecht' }, { choose })} />);
  expect(screen.getByLabelText<HTMLInputElement>('Your name, as the CRM writes it').value).toBe('Darcel Schlecht');
  fireEvent.click(screen.getByRole('button', { name: 'No, note nothing' }));
  expect(choose).toHaveBeenCalledExactlyOnceWith('off', 'Darcel Schlecht', false);
});

test.each(['unreadable', 'tooNew'] as const)('with a store that is %s no choice is asked for', (store) => {
  const openMyData = vi.fn();
  const { container } = render(<Welcome {...sampleWelcomePorts({ ...sampleWelcome, store }, { openMyData })} />);
  expect(container.textContent).toContain('Your choice cannot be kept right now');
  expect(screen.getAllByRole('button')).toHaveLength(1);
  fireEvent.click(screen.getByRole('button', { name: 'Go to my data' }));
  expect(openMyData).toHaveBeenCalledExactlyOnceWith();
});

test('yes and no are drawn alike', () => {
  render(<Welcome {...sampleWelcomePorts(sampleWelcome)} />);
  const look = (name: string) => screen.getByRole('button', { name }).dataset.look;
  expect(look('Yes, note signals')).toBe(look('No, note nothing'));
});

test('the language is changed where everybody can read it', () => {
  const setLocale = vi.fn();
  render(<Welcome {...sampleWelcomePorts(sampleWelcome, { setLocale })} />);
  fireEvent.click(screen.getByLabelText('Română'));
  expect(setLocale).toHaveBeenCalledExactlyOnceWith('ro');
});
