import { request } from 'node:http';
import { afterAll, beforeEach, expect, test } from 'vitest';
import { startPracticeCrm } from './server.ts';

const TODAY = '2026-08-22';
const crm = await startPracticeCrm({ today: TODAY });
afterAll(() => crm.stop());
beforeEach(() => send('POST', 'reset', {}));

interface Answer {
  total: number;
  rows: { id: string }[];
}

async function read(path: string) {
  const response = await fetch(`${crm.url}/api/${path}`);
  return { status: response.status, body: (await response.json()) as Answer };
}

async function send(method: string, path: string, body: unknown) {
  const response = await fetch(`${crm.url}/api/${path}`, {
    method,
    body: typeof body === 'string' ? body : JSON.stringify(body),
    headers: { 'content-type': 'application/json' },
  });
  return { status: response.status, body: (await response.json()) as Record<string, string> };
}

/** fetch() would tidy `..` away before sending it. */
function rawStatus(path: string, headers: Record<string, string> = {}): Promise<number | undefined> {
  return new Promise((done, fail) => {
    request({ host: '127.0.0.1', port: crm.port, path, headers }, (answer) => {
      answer.resume();
      done(answer.statusCode);
    })
      .on('error', fail)
      .end();
  });
}

test('a list can be cut and filtered by owner, and tells the total', async () => {
  const { body } = await read('opportunities?owner=Darcel%20Schlecht&offset=740&limit=50');
  expect(body.total).toBe(747);
  expect(body.rows).toHaveLength(7);
});

test('an edit is kept until the visit is reset', async () => {
  await send('PATCH', 'opportunities/1C1I7A6R', { nextStep: 'Send the offer', amount: 123_450 });
  expect((await read('opportunities/1C1I7A6R')).body).toMatchObject({ nextStep: 'Send the offer', amount: 123_450 });
  await send('POST', 'reset', {});
  expect((await read('opportunities/1C1I7A6R')).body).toMatchObject({ nextStep: '', amount: 105_400 });
});

test('a deal marked Won or Lost closes today, one taken back is open again', async () => {
  const id = (await read('opportunities?stage=Prospecting&limit=1')).body.rows[0]?.id;
  expect((await send('PATCH', `opportunities/${id}`, { stage: 'Won' })).body).toMatchObject({ closedOn: TODAY });
  expect((await send('PATCH', `opportunities/${id}`, { stage: 'Engaging' })).body).toMatchObject({
    closedOn: null,
    engagedOn: TODAY,
  });
});

test.each([
  ['an unknown field', { colour: 'red' }, 'colour'],
  ['a field from the prototype', JSON.parse('{"__proto__":"x"}'), '__proto__'],
  ['an unknown stage', { stage: 'Maybe' }, 'stage'],
  ['an amount with a fraction of a cent', { amount: 10.5 }, 'amount'],
  ['a day that does not exist', { expectedCloseOn: '2026-02-30' }, 'expectedCloseOn'],
  ['an owner who is not in the team', { owner: 'Nobody' }, 'owner'],
  ['a blank name', { name: '  ' }, 'name'],
])('%s is refused with its name and a good value, and nothing changes', async (_, fields, name) => {
  const before = (await read('opportunities/1C1I7A6R')).body;
  const { status, body } = await send('PATCH', 'opportunities/1C1I7A6R', {
    nextStep: 'Call',
    ...fields,
    [name]: fields[name],
  });
  expect(status).toBe(400);
  expect(body.error).toContain(`"${name}" on opportunity 1C1I7A6R`);
  expect(body.error).toMatch(/send |editable are/);
  expect((await read('opportunities/1C1I7A6R')).body).toEqual(before);
});

test.each([
  ['not JSON', '{', 400],
  ['a list', '[]', 400],
  ['too large', JSON.stringify({ nextStep: 'x'.repeat(70_000) }), 413],
])('a body that is %s is refused', async (_, body, status) => {
  expect((await send('PATCH', 'opportunities/1C1I7A6R', body)).status).toBe(status);
});

test('a body that another site could send without asking is refused', async () => {
  const patch = await fetch(`${crm.url}/api/leads/L0001`, { method: 'PATCH', body: '{"stage":"New"}' });
  expect(patch.status).toBe(415);
});

test('a logged call stands in the timeline and is the last activity of its lead', async () => {
  const at = `${TODAY}T09:30:00.000Z`;
  const call = { recordKind: 'lead', recordId: 'L0002', type: 'call', subject: 'First call', at };
  expect((await send('POST', 'activities', call)).status).toBe(201);
  expect((await read('activities?recordId=L0002')).body.rows).toContainEqual(
    expect.objectContaining({ type: 'call', subject: 'First call', on: at }),
  );
});

test.each([
  ['type', { recordKind: 'lead', recordId: 'L0002', type: 'fax' }, 400],
  ['recordKind', { recordKind: 'user', recordId: 'L0002', type: 'call' }, 400],
  ['at', { recordKind: 'lead', recordId: 'L0002', type: 'call', at: 'soon' }, 400],
  ['recordId', { recordKind: 'lead', recordId: 'L9999', type: 'call' }, 404],
])('an activity with a wrong %s is refused', async (_, body, status) => {
  const before = (await read('activities')).body.total;
  const answer = await send('POST', 'activities', body);
  expect(answer.status).toBe(status);
  expect(answer.body.error).toBeTruthy();
  expect((await read('activities')).body.total).toBe(before);
});

test('a renamed account keeps its deals', async () => {
  const before = (await read('opportunities?account=Isdom')).body.total;
  await send('PATCH', 'accounts/isdom', { name: 'Isdom International' });
  expect((await read('opportunities?account=Isdom%20International')).body.total).toBe(before);
  expect((await read('opportunities?account=Isdom')).body.total).toBe(0);
});

test.each([
  '/app/../server.ts',
  '/app/..%2fserver.ts',
  '/app/%2e%2e/%2e%2e/package.json',
  '/app//etc/passwd',
  '/app/..%5cserver.ts',
  '/app/main.ts%00.html',
])('the path %s does not leave the app folder', async (path) => {
  expect(await rawStatus(path)).toBe(404);
});

test.each(['/nothing', '/app/none.ts', '/api/none', '/api/constructor', '/api/leads/L9999', '/accounts/board/x'])(
  '%s is answered with 404',
  async (path) => {
    expect(await rawStatus(path)).toBe(404);
  },
);

test('a name that was rebound to this machine is refused', async () => {
  expect(await rawStatus('/api/users', { host: 'evil.example' })).toBe(403);
  expect(await rawStatus('/api/users', { host: `crm.test:${crm.port}` })).toBe(200);
});

test('every route of the app answers its page under a content security policy', async () => {
  for (const path of [
    '/',
    '/opportunities',
    '/opportunities/board',
    '/leads/L0001/edit',
    '/accounts/isdom',
    '/settings',
  ]) {
    const response = await fetch(crm.url + path);
    expect(response.status).toBe(200);
    expect(response.headers.get('content-security-policy')).toContain("script-src 'self'");
    expect(await response.text()).toContain('name="application-name" content="Practice CRM"');
  }
});

test('client modules are served as JavaScript without types', async () => {
  const response = await fetch(`${crm.url}/app/routes.ts`);
  expect(response.headers.get('content-type')).toContain('text/javascript');
  expect(await response.text()).not.toContain('export type');
});

test('stopping does not wait for connections that a browser keeps open', async () => {
  const other = await startPracticeCrm({ today: TODAY });
  await (await fetch(`${other.url}/api/about`)).json();
  await other.stop();
  await expect(fetch(`${other.url}/api/about`)).rejects.toThrow();
});
