import { cleanup, fireEvent, render, screen, within } from '@testing-library/preact';
import { afterEach, expect, test, vi } from 'vitest';
import { Crms } from '../../../components/crms/Crms';
import { sampleCrms, sampleCrmsPorts } from '../../../components/crms/crms.examples';

afterEach(cleanup);

const address = () => screen.getByLabelText<HTMLInputElement>('Address of a page in your CRM');
const type = (text: string) => fireEvent.input(address(), { target: { value: text } });
const submit = () => fireEvent.click(screen.getByRole('button', { name: 'Switch on' }));

test('an address whose host says which CRM it is needs one click', () => {
  const switchOn = vi.fn();
  render(<Crms {...sampleCrmsPorts(sampleCrms, { switchOn })} />);
  type('https://acme.lightning.force.com/lightning/page/home');
  expect(screen.queryByLabelText('Which CRM is it?')).toBeNull();
  submit();
  expect(switchOn).toHaveBeenCalledExactlyOnceWith('https://acme.lightning.force.com', 'salesforce');
});

test('for a host that many CRMs may run on the rep says which', () => {
  const switchOn = vi.fn();
  render(<Crms {...sampleCrmsPorts(sampleCrms, { switchOn })} />);
  type('https://crm.acme.example/web');
  fireEvent.change(screen.getByLabelText('Which CRM is it?'), { target: { value: 'tryton' } });
  submit();
  expect(switchOn).toHaveBeenCalledExactlyOnceWith('https://crm.acme.example', 'tryton');
});

test('the page from which the rep came is filled in', () => {
  render(<Crms {...sampleCrmsPorts(sampleCrms, { address: 'https://acme.lightning.force.com' })} />);
  expect(address().value).toBe('https://acme.lightning.force.com');
  expect(document.body.textContent).toContain('It reads Salesforce there and changes nothing');
});

test('from a CRM that hands nothing over, a file is one click away', () => {
  const openImport = vi.fn();
  render(<Crms {...sampleCrmsPorts(sampleCrms, { openImport })} />);
  fireEvent.click(screen.getByRole('button', { name: 'Import a file' }));
  expect(openImport).toHaveBeenCalledExactlyOnceWith();
});

test('what is no address is said so when it is sent, not while it is typed', () => {
  const switchOn = vi.fn();
  render(<Crms {...sampleCrmsPorts(sampleCrms, { switchOn, placeOf: () => null })} />);
  type('acme');
  expect(screen.queryByRole('alert')).toBeNull();
  submit();
  expect(screen.getByRole('alert').textContent).toContain('no address of a web page');
  expect(switchOn).not.toHaveBeenCalled();
});

test('an address at which no known CRM runs cannot be switched on', () => {
  const switchOn = vi.fn();
  const placeOf = () => ({ origin: 'https://example.org', candidates: [], known: false });
  render(<Crms {...sampleCrmsPorts(sampleCrms, { switchOn, placeOf })} />);
  type('https://example.org/deals');
  expect(document.body.textContent).toContain('known to run at https://example.org');
  submit();
  expect(switchOn).not.toHaveBeenCalled();
});

test('the CRMs that it knows are a table also where they are drawn as cards, and the surest come first when asked', () => {
  render(<Crms {...sampleCrmsPorts(sampleCrms)} />);
  const table = screen.getByRole('table', { name: 'CRMs it knows' });
  const cards = () => within(table).getAllByRole('row').slice(1);
  expect(
    within(cards()[0] as HTMLElement)
      .getAllByRole('cell')
      .map(({ textContent }) => textContent),
  ).toEqual([
    'Reads the page bythe CRM’s own field names',
    'Checked onpages written from its documents',
    'How surehigh',
  ]);
  fireEvent.click(within(table).getByRole('button', { name: 'How sure' }));
  const sure = cards().map((card) => within(card).getAllByRole('cell').at(-1)?.lastChild?.textContent);
  expect(sure).toEqual(['high', 'high', 'high', 'high', 'medium', 'low']);
});

test('each site can be switched off, and allowed again where the browser no longer does', () => {
  const [switchOn, switchOff] = [vi.fn(), vi.fn()];
  render(<Crms {...sampleCrmsPorts(sampleCrms, { switchOn, switchOff })} />);
  fireEvent.click(screen.getByRole('button', { name: /Switch off.*lightning/ }));
  expect(switchOff).toHaveBeenCalledExactlyOnceWith('https://northwind-traders.lightning.force.com');
  fireEvent.click(screen.getByRole('button', { name: 'Allow again' }));
  expect(switchOn).toHaveBeenCalledExactlyOnceWith('https://crm.northwind.example', 'odoo');
});

test('a CRM that takes the session of its page needs no token, and can be forbidden again', () => {
  const connect = vi.fn();
  render(<Crms {...sampleCrmsPorts(sampleCrms, { connect })} />);
  fireEvent.click(screen.getByRole('button', { name: 'The API of Salesforce is connected' }));
  expect(screen.queryByLabelText('Token')).toBeNull();
  fireEvent.click(screen.getByRole('button', { name: 'No longer allow it' }));
  expect(connect).toHaveBeenCalledExactlyOnceWith(
    expect.objectContaining({ adapter: 'salesforce' }),
    'salesforce',
    null,
  );
});
