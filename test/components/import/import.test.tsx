import { cleanup, createEvent, fireEvent, render, screen, within } from '@testing-library/preact';
import { afterEach, expect, test, vi } from 'vitest';
import { Import } from '../../../components/import/Import';
import { doneState, salesforcePlan, sampleImport, sampleImportPorts } from '../../../components/import/import.examples';
import type { PlanState } from '../../../components/import/import-state';
import { SALESFORCE_CSV, sampleReport } from '../../../components/import/samples';

afterEach(cleanup);

const { plan } = salesforcePlan;

function show(state: Parameters<typeof sampleImportPorts>[1], over: Parameters<typeof sampleImportPorts>[2] = {}) {
  return render(<Import {...sampleImportPorts(sampleImport, state, over)} />);
}

const withPlan = (changes: Partial<PlanState['plan']>): PlanState => {
  const changed = { ...plan, ...changes };
  return { ...salesforcePlan, plan: changed, check: { state: 'done', report: sampleReport(SALESFORCE_CSV, changed) } };
};

test('a file is chosen with the button', () => {
  const choose = vi.fn();
  show({ step: 'choose', problem: null }, { choose });
  const file = new File(['a'], 'deals.csv');
  fireEvent.change(screen.getByLabelText('Choose a file'), { target: { files: [file] } });
  expect(choose).toHaveBeenCalledExactlyOnceWith(file);
});

test('or dropped', () => {
  const choose = vi.fn();
  const { container } = show({ step: 'choose', problem: null }, { choose });
  const file = new File(['a'], 'deals.csv');
  const zone = container.querySelector('.import-drop') as HTMLElement;
  const drop = createEvent.drop(zone);
  Object.defineProperty(drop, 'dataTransfer', { value: { files: [file] } });
  fireEvent(zone, drop);
  expect(choose).toHaveBeenCalledExactlyOnceWith(file);
});

test('each column says what it is read as, and what is wrong in which rows', () => {
  show(salesforcePlan);
  const column = screen.getByLabelText<HTMLSelectElement>('Amount').closest('li')!;
  expect(screen.getByLabelText<HTMLSelectElement>('Amount').value).toBe('amount');
  expect(column.textContent).toContain('cannot be read and counts as empty: 1 (row 5: tbd)');
  expect(column.textContent).toContain('negative amount: 1 (row 7: ($250.00))');
});

test('another field for a column is taken from the column that had it', () => {
  const change = vi.fn();
  show(salesforcePlan, { change });
  fireEvent.change(screen.getByLabelText('Opportunity Name'), { target: { value: 'account' } });
  const columns = change.mock.calls[0]?.[0].columns;
  expect([columns[1], columns[3]]).toEqual(['account', null]);
});

test('days that may be either are asked for once, in days that nobody can misread', () => {
  const change = vi.fn();
  show(salesforcePlan, { change });
  const question = screen.getByRole('group', { name: 'Which day is 07/08/2026?' });
  expect(within(question).getByLabelText<HTMLInputElement>('7 Aug 2026').checked).toBe(true);
  fireEvent.click(within(question).getByLabelText('8 Jul 2026'));
  expect(change).toHaveBeenCalledExactlyOnceWith({ ...plan, dayFirst: false });
});

test('a placeholder is proposed to be empty, and can be an answer', () => {
  const change = vi.fn();
  show(salesforcePlan, { change });
  const box = screen.getByLabelText<HTMLInputElement>('“--None--”, 2 times');
  expect(box.checked).toBe(true);
  fireEvent.click(box);
  expect(change).toHaveBeenCalledExactlyOnceWith({ ...plan, empty: [] });
});

test('the rep confirms which stages are won and lost', () => {
  const change = vi.fn();
  show(salesforcePlan, { change });
  const stage = screen.getByLabelText<HTMLSelectElement>('Negotiation, once');
  expect([stage.value, screen.getByLabelText<HTMLSelectElement>('Closed Lost, once').value]).toEqual(['open', 'lost']);
  fireEvent.change(stage, { target: { value: 'won' } });
  expect(change.mock.calls[0]?.[0].outcomes).toMatchObject({ negotiation: 'won', 'closed lost': 'lost' });
});

test('it says what will be left out and why, and imports with one click', () => {
  const run = vi.fn();
  show(salesforcePlan, { run });
  const region = screen.getByRole('region', { name: 'What will happen' });
  for (const fact of ['1 repeated row joined', '2 blank rows skipped', '(row 10)', '2 won, 1 lost, 2 open']) {
    expect(region.textContent).toContain(fact);
  }
  fireEvent.click(screen.getByRole('button', { name: 'Import 5 records' }));
  expect(run).toHaveBeenCalledExactlyOnceWith();
});

test('a file in which no column is a stage is not imported', () => {
  show(withPlan({ columns: plan.columns.map((field) => (field === 'stage' ? null : field)) }));
  expect(document.body.textContent).toContain('No column says Stage.');
  expect(screen.getByRole<HTMLButtonElement>('button', { name: 'Import 5 records' }).disabled).toBe(true);
});

test('what a missing column costs is said', () => {
  show(withPlan({ columns: plan.columns.map((field) => (field === 'owner' ? null : field)) }));
  expect(document.body.textContent).toContain('nobody’s own figures');
});

test('nothing can be imported while the file is checked', () => {
  show({ ...salesforcePlan, check: { state: 'running', share: 0.3 } });
  expect(screen.getByRole<HTMLButtonElement>('button', { name: 'Being checked…' }).disabled).toBe(true);
  expect(screen.getByRole('progressbar', { name: 'Being checked…' }).getAttribute('aria-valuenow')).toBe('30');
});

test('the import can be cancelled until the figures change', () => {
  const cancel = vi.fn();
  const file = { name: 'deals.csv', bytes: 10 };
  show({ step: 'importing', file, phase: 'rows', share: 0.5, rows: 500 }, { cancel });
  fireEvent.click(screen.getByRole('button', { name: 'Cancel' }));
  expect(cancel).toHaveBeenCalledExactlyOnceWith();
  cleanup();
  show({ step: 'importing', file, phase: 'figures', share: 0.5, rows: 500 });
  expect(screen.queryByRole('button')).toBeNull();
});

test('each step takes the focus, so that it is heard', () => {
  show(doneState);
  expect(document.activeElement?.textContent).toBe('opportunities-report.csv is imported');
});

test('the result counts what was new, changed and the same, and lists what to look up', () => {
  show(doneState);
  const said = document.body.textContent;
  for (const part of ['New2', 'Changed1', 'Unchanged2', 'Repeated rows joined1', 'Left out3', 'Rows with a flag3']) {
    expect(said).toContain(part);
  }
  expect(screen.getByRole('row', { name: /5 Amount cannot be read and counts as empty tbd/ })).toBeTruthy();
});

test('the list of flags is saved as a file that no spreadsheet takes for formulas', () => {
  const saveList = vi.fn();
  const flagged = [{ row: 2, column: 1, kind: 'tooLong' as const, text: '=HYPERLINK("x")' }];
  const state = { ...doneState, report: { ...doneState.report, flagged } };
  render(<Import {...sampleImportPorts(sampleImport, state)} saveList={saveList} />);
  fireEvent.click(screen.getByRole('button', { name: 'Save the list' }));
  const [name, csv] = saveList.mock.calls[0] ?? [];
  expect(name).toBe('opportunities-report-flags.csv');
  expect(csv).toContain('"2","Opportunity Name","longer than 500 characters, cut","\'=HYPERLINK(""x"")"');
});

test('a file that says nothing new is said so', () => {
  show({ ...doneState, counts: { added: 0, changed: 0, unchanged: 5, removed: 0 } });
  expect(screen.getByRole('region', { name: 'opportunities-report.csv says nothing new' })).toBeTruthy();
});
