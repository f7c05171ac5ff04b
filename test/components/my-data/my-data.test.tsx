import { cleanup, fireEvent, render, screen } from '@testing-library/preact';
import { afterEach, expect, test, vi } from 'vitest';
import { MyData } from '../../../components/my-data/MyData';
import type { MyDataPorts, MyDataView } from '../../../components/my-data/ports';
import { refusedMyData, sampleMyData, sampleMyDataPorts } from '../../../components/my-data/samples';

afterEach(cleanup);

const show = (view: MyDataView, over: Partial<MyDataPorts> = {}) =>
  render(<MyData {...sampleMyDataPorts(view, over)} />);
const press = (name: string | RegExp) => fireEvent.click(screen.getByRole('button', { name }));

test('a day goes in two clicks, and the first can be taken back', () => {
  const deleteDay = vi.fn();
  show(sampleMyData, { deleteDay });
  press('Delete 21 Aug 2026');
  press('Cancel');
  expect(deleteDay).not.toHaveBeenCalled();
  press('Delete 21 Aug 2026');
  press('Delete');
  expect(deleteDay).toHaveBeenCalledExactlyOnceWith('2026-08-21');
});

test('a day opens to its counts by signal', () => {
  show(sampleMyData);
  press(/21 Aug 2026.*31 signals/);
  expect(screen.getByText('A record was opened').nextElementSibling?.textContent).toBe('20');
});

test.each([
  ['en', 'erase', 'Erase everything…', 'Erase everything', /write “erase”/],
  ['ro', 'STERGE', 'Șterge tot…', 'Șterge tot', /scrie „șterge”/],
] as const)('erasing asks for the word (%s)', (locale, typed, open, yes, label) => {
  const eraseAll = vi.fn();
  show({ ...sampleMyData, locale }, { eraseAll });
  press(open);
  const button = screen.getByRole('button', { name: yes }) as HTMLButtonElement;
  expect(button.disabled).toBe(true);
  fireEvent.input(screen.getByLabelText(label), { target: { value: 'something' } });
  expect(button.disabled).toBe(true);
  fireEvent.input(screen.getByLabelText(label), { target: { value: typed } });
  fireEvent.click(button);
  expect(eraseAll).toHaveBeenCalledExactlyOnceWith();
});

test('signals are stopped, started and paused', () => {
  const setConsent = vi.fn();
  const pause = vi.fn();
  show(sampleMyData, { setConsent, pause });
  press('Pause for an hour');
  press('Stop noting signals');
  cleanup();
  show({ ...sampleMyData, consent: 'off' }, { setConsent, pause });
  press('Note signals');
  expect(pause.mock.calls).toEqual([[60]]);
  expect(setConsent.mock.calls).toEqual([['off'], ['on']]);
});

test('a refused playbook says why, and the one in use can be put back', () => {
  const restorePlaybook = vi.fn();
  const { container } = show(refusedMyData, { restorePlaybook });
  expect(container.textContent).toContain('there is no stage "negotiating"');
  press('Go back to the one that came with it');
  expect(restorePlaybook).toHaveBeenCalledExactlyOnceWith();
});

test('a playbook file is handed over, and the same one can be chosen again', () => {
  const loadPlaybook = vi.fn();
  show(sampleMyData, { loadPlaybook });
  const input = screen.getByLabelText('Load another playbook') as HTMLInputElement;
  const file = new File(['{}'], 'p.json');
  for (let i = 0; i < 2; i++) {
    Object.defineProperty(input, 'files', { value: [file], configurable: true });
    fireEvent.change(input);
  }
  expect(loadPlaybook.mock.calls).toEqual([[file], [file]]);
});

test.each(['unreadable', 'tooNew'] as const)('a store that is %s lets a copy be saved, and nothing else', (store) => {
  const exportAll = vi.fn();
  show({ ...sampleMyData, store, days: [] }, { exportAll });
  expect(screen.getAllByRole('button')).toHaveLength(1);
  press('Save a copy of everything');
  expect(exportAll).toHaveBeenCalledOnce();
});

test('what did not work is said, before anything else was read too', () => {
  const { container } = render(<MyData {...sampleMyDataPorts(null, { failure: 'No answer.' })} />);
  expect(container.textContent).toContain('That did not work.No answer.');
});
