import { cleanup, fireEvent, render, screen, within } from '@testing-library/preact';
import { afterEach, expect, test, vi } from 'vitest';
import { Ops } from '../../../components/ops/Ops';
import type { OpsPorts, OpsView } from '../../../components/ops/ports';
import { sampleOps, sampleOpsPorts, sampleTeam } from '../../../components/ops/samples';

afterEach(cleanup);

const show = (view: OpsView, over: Partial<OpsPorts> = {}) => render(<Ops {...sampleOpsPorts(view, over)} />);
const open = (name: string) => fireEvent.click(screen.getByRole('tab', { name }));

test('a usage rate stands with its numerator and denominator', () => {
  const { container } = show(sampleOps);
  expect(container.textContent).toContain('77%27 of 35 people expected, used on 20 days');
});

test('a tool with too few people shows no count, only why', () => {
  const { container } = show(sampleOps);
  expect(container.textContent).toContain('Fewer than 5 people use it');
  expect(screen.queryByRole('columnheader', { name: 'Dialler' })).toBeNull();
});

test('groups of under five people are counted, not shown', () => {
  const { container } = show(sampleOps);
  open('Deals');
  fireEvent.click(screen.getByLabelText('By manager'));
  const managers = screen.getAllByRole('rowheader').map((cell) => cell.textContent);
  expect(managers).toContain('Melvin Marxen');
  expect(managers).not.toContain('Cara Losch');
  expect(container.textContent).toContain('1 group is not shown');
});

test('of a team of too few people no figure is shown, only why', () => {
  const { container } = show({ ...sampleOps, team: 'tooFewPeople' });
  open('Deals');
  expect(container.textContent).toContain('fewer than 5 people');
  expect(screen.queryByRole('table')).toBeNull();
});

test.each([
  ['deals', sampleOps.team],
  ['no deals yet', null],
  ['deals of too few people', 'tooFewPeople' as const],
])('with %s, a file can be imported from here', (_, team) => {
  const openImport = vi.fn();
  show({ ...sampleOps, team }, { openImport });
  open('Deals');
  fireEvent.click(screen.getByRole('button', { name: 'Import a file' }));
  expect(openImport).toHaveBeenCalledExactlyOnceWith();
});

test('a group without closed deals has no rate, not 0 %', () => {
  const team = structuredClone(sampleTeam);
  const [first] = team.breakdowns[0]?.rows ?? [];
  if (first === undefined) throw new Error('the sample has rows');
  first.winRate = null;
  show({ ...sampleOps, team });
  open('Deals');
  const row = screen.getByRole('rowheader', { name: first.key }).closest('tr') as HTMLElement;
  expect(within(row).getByText('no data')).toBeTruthy();
});

test('shares replace counts, and a tool narrows the chart to its features', async () => {
  show(sampleOps);
  fireEvent.click(screen.getByLabelText('Shares'));
  fireEvent.change(screen.getByLabelText('Tool'), { target: { value: 'practice' } });
  const chart = await screen.findByRole('figure', { name: 'Share of the day’s use of Practice CRM, by feature' });
  expect(within(chart).getByRole('columnheader', { name: /All others/ })).toBeTruthy();
});

test('periods are asked for', () => {
  const chooseSpan = vi.fn();
  const chooseDealSpan = vi.fn();
  show(sampleOps, { chooseSpan, chooseDealSpan });
  fireEvent.click(screen.getByLabelText('90 days'));
  open('Deals');
  fireEvent.click(screen.getByLabelText('This quarter'));
  expect(chooseSpan).toHaveBeenCalledExactlyOnceWith(90);
  expect(chooseDealSpan).toHaveBeenCalledExactlyOnceWith('quarter');
});

test.each(['unreadable', 'tooNew'] as const)('a store that is %s offers a copy and shows no numbers', (store) => {
  const exportData = vi.fn();
  show({ ...sampleOps, store }, { exportData });
  fireEvent.click(screen.getByRole('button', { name: 'Save a copy' }));
  expect(exportData).toHaveBeenCalledExactlyOnceWith();
  expect(screen.queryByRole('tab')).toBeNull();
});

test('what did not work is said, with what the machine says, and can be closed', () => {
  const closeFailure = vi.fn();
  const { container } = show(sampleOps, { failure: 'No answer.', closeFailure });
  expect(container.textContent).toContain('That did not work.No answer.');
  fireEvent.click(screen.getByRole('button', { name: 'Close' }));
  expect(closeFailure).toHaveBeenCalledExactlyOnceWith();
});

test('a CRM that was not read yet has no share of complete readings', () => {
  show(sampleOps);
  open('Adapters');
  const row = screen.getByRole('rowheader', { name: 'Salesforce' }).closest('tr') as HTMLElement;
  expect(within(row).getByText('no data')).toBeTruthy();
});
