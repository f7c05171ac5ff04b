import { cleanup, fireEvent, render, screen, within } from '@testing-library/preact';
import { afterEach, expect, test, vi } from 'vitest';
import { TeachPanel } from '../../../components/teach/TeachPanel';
import { sampleTeach, sampleTeachPorts, sampleTeachStart } from '../../../components/teach/teach.examples';

afterEach(cleanup);

const button = (name: string | RegExp) => screen.getByRole('button', { name });

test('first the rep says which part of the address is the record', () => {
  const chooseId = vi.fn();
  render(<TeachPanel {...sampleTeachPorts(sampleTeachStart, { chooseId })} />);
  expect(screen.queryByText('Its fields')).toBeNull();
  fireEvent.click(button('4711 (likely)'));
  expect(chooseId).toHaveBeenCalledExactlyOnceWith(2);
  fireEvent.click(button('deals'));
  expect(chooseId).toHaveBeenLastCalledWith(1);
});

test('each field is pointed at by its name', () => {
  const pick = vi.fn();
  render(<TeachPanel {...sampleTeachPorts(sampleTeach, { pick })} />);
  fireEvent.click(button('Point at it Next step'));
  expect(pick).toHaveBeenCalledExactlyOnceWith('nextStep', 'Next step');
});

test('off a record nothing can be pointed at', () => {
  render(<TeachPanel {...sampleTeachPorts({ ...sampleTeach, record: null })} />);
  expect((button('Point at it Next step') as HTMLButtonElement).disabled).toBe(true);
});

test('while pointing the panel says how, and lets the rep cancel', () => {
  const leave = vi.fn();
  render(<TeachPanel {...sampleTeachPorts({ ...sampleTeach, picking: 'amount' }, { leave })} />);
  expect(
    screen
      .getAllByRole('status')
      .map(({ textContent }) => textContent)
      .join(),
  ).toContain('arrow keys');
  fireEvent.click(button('Cancel'));
  expect(leave).toHaveBeenCalledOnce();
});

test('a word of the CRM is given a stage of the process, or none', () => {
  const mapStage = vi.fn();
  render(<TeachPanel {...sampleTeachPorts(sampleTeach, { mapStage })} />);
  fireEvent.change(screen.getByLabelText('Parked'), { target: { value: 'won' } });
  expect(mapStage).toHaveBeenLastCalledWith('Parked', 'won');
  fireEvent.change(screen.getByLabelText('Qualified'), { target: { value: '' } });
  expect(mapStage).toHaveBeenLastCalledWith('Qualified', null);
});

test('it is used only after another record was looked at and found right', () => {
  const [confirm, finish] = [vi.fn(), vi.fn()];
  const { rerender } = render(<TeachPanel {...sampleTeachPorts(sampleTeach, { finish })} />);
  expect((button('Use it in the sidebar') as HTMLButtonElement).disabled).toBe(true);
  rerender(<TeachPanel {...sampleTeachPorts({ ...sampleTeach, check: 'look' }, { confirm, finish })} />);
  const check = within(screen.getByRole('region', { name: 'Check on another record' }));
  expect(check.getByText('€ 48,000.00')).toBeTruthy();
  fireEvent.click(check.getByRole('button'));
  expect(confirm).toHaveBeenCalledOnce();
  rerender(<TeachPanel {...sampleTeachPorts({ ...sampleTeach, check: 'done' }, { finish })} />);
  fireEvent.click(button('Use it in the sidebar'));
  expect(finish).toHaveBeenCalledOnce();
});

test('a field that is lost on the other record is named', () => {
  render(<TeachPanel {...sampleTeachPorts({ ...sampleTeach, check: 'done', lost: ['account'] })} />);
  expect(document.body.textContent).toContain('Not found here: Account.');
});

test('a name that is typed is not undone by what comes back of it', () => {
  const ports = sampleTeachPorts(sampleTeach);
  const { rerender } = render(<TeachPanel {...ports} />);
  const name = screen.getByLabelText<HTMLInputElement>('What you call this CRM');
  fireEvent.input(name, { target: { value: 'Our CRM' } });
  rerender(<TeachPanel {...ports} view={{ ...sampleTeach, name: 'Our' }} />);
  expect(name.value).toBe('Our CRM');
});
