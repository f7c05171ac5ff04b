import { cleanup, fireEvent, render, screen } from '@testing-library/preact';
import { afterEach, expect, test, vi } from 'vitest';
import { Crms } from '../../../components/crms/Crms';
import { sampleCrms, sampleCrmsPorts } from '../../../components/crms/crms.examples';
import type { CrmSite } from '../../../components/crms/ports';
import { en } from '../../../components/crms/text/en';
import { ro } from '../../../components/crms/text/ro';
import { TOKEN_API_NAMES } from '../../../lib/adapters/token-apis';

afterEach(cleanup);

test.each(TOKEN_API_NAMES)('where to make a token for %s is said in each language', (api) => {
  for (const words of [en, ro]) {
    expect(Object.keys(words)).toContain(`crms.token.${api}`);
  }
});

const copper: CrmSite = {
  origin: 'https://app.copper.com',
  crm: 'Copper',
  adapter: 'copper',
  allowed: true,
  stopped: false,
  token: { api: 'copper', parts: ['token', 'email'], connected: false },
};
const site = { origin: copper.origin, adapter: copper.adapter };

function open(connected = false) {
  const connect = vi.fn();
  const sites = [{ ...copper, token: { ...copper.token!, connected } }];
  render(<Crms {...sampleCrmsPorts({ ...sampleCrms, sites }, { connect })} />);
  fireEvent.click(screen.getByText(/API of Copper/));
  return connect;
}
const type = (label: string, text: string) =>
  fireEvent.input(screen.getByLabelText(label), { target: { value: text } });
const submit = () => screen.getByRole<HTMLButtonElement>('button', { name: 'Connect' });

test('each part that the API wants has its own field, and only what is secret is hidden', () => {
  open();
  expect(screen.getByLabelText<HTMLInputElement>('Token').type).toBe('password');
  expect(screen.getByLabelText<HTMLInputElement>('E-mail address').type).toBe('text');
  expect(document.body.textContent).toContain('Settings, Integrations, API Keys');
});

test('it is sent when all parts are there, without the blanks around them, and then forgotten by the form', () => {
  const connect = open();
  type('Token', ' a1b2c3 ');
  expect(submit().disabled).toBe(true);
  type('E-mail address', 'kim@example.com');
  fireEvent.click(submit());
  expect(connect).toHaveBeenCalledExactlyOnceWith(site, 'copper', { token: 'a1b2c3', email: 'kim@example.com' });
  expect(screen.getByLabelText<HTMLInputElement>('Token').value).toBe('');
});

test('what no token consists of is said where it stands, and not sent', () => {
  const connect = open();
  type('E-mail address', 'kim@example.com');
  type('Token', 'a1b2 c3');
  expect(screen.getByLabelText('Token').getAttribute('aria-invalid')).toBe('true');
  expect(screen.getByRole('alert').textContent).toContain('Copy it again');
  fireEvent.submit(submit().closest('form')!);
  expect(connect).not.toHaveBeenCalled();
});

test('one that is connected can be forgotten', () => {
  const connect = open(true);
  fireEvent.click(screen.getByRole('button', { name: 'Forget it' }));
  expect(connect).toHaveBeenCalledExactlyOnceWith(site, 'copper', null);
});
