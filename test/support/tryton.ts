import { type ChildProcess, spawn } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { runCommand } from '../run/run-command.ts';
import { seedTryton } from './tryton-seed.ts';
import { waitFor } from './wait-for.ts';

const DATABASE = 'crm';
export const TRYTON_LOGIN = { user: 'admin', password: 'Harbour7kelp2q' };

export type Tryton = Awaited<ReturnType<typeof startTryton>>;
export type Rpc = <T>(method: string, params: unknown[]) => Promise<T>;

/** A Tryton server with its web client and a database of opportunities of its own; gone when it is stopped. */
export async function startTryton() {
  const folder = mkdtempSync(join(tmpdir(), 'rep-assistant-tryton-'));
  const port = await freePort();
  const url = `http://127.0.0.1:${port}`;
  const config = join(folder, 'trytond.conf');
  const secret = join(folder, 'password');
  mkdirSync(join(folder, 'db'));
  writeFileSync(
    config,
    `[web]\nlisten = 127.0.0.1:${port}\nroot = /usr/share/tryton-sao/www\n[database]\nuri = sqlite://\npath = ${folder}/db\n`,
  );
  writeFileSync(join(folder, 'db', `${DATABASE}.sqlite`), '');
  writeFileSync(secret, TRYTON_LOGIN.password);
  const admin = async (...args: string[]) => {
    const all = ['-c', config, '-d', DATABASE, ...args];
    const { code, output } = await runCommand('trytond-admin', all, { env: { TRYTONPASSFILE: secret } });
    if (code !== 0) throw new Error(`trytond-admin ${args.join(' ')} failed:\n${output.slice(-2_000)}`);
  };
  await admin('--all', '--email', 'admin@example.org', '-l', 'de');
  await admin('-u', 'sale_opportunity', '--activate-dependencies');
  const server = spawn('trytond', ['-c', config, '-d', DATABASE], { stdio: 'ignore' });
  const stop = async () => {
    await ended(server);
    rmSync(folder, { recursive: true, force: true, maxRetries: 5 });
  };
  try {
    await waitFor('Tryton to answer', async () => (await fetch(url)).ok, 60_000);
    const rpc = await signIn(url);
    await seedTryton(rpc);
    return { url, database: DATABASE, rpc, stop };
  } catch (failure) {
    await stop();
    throw failure;
  }
}

/** Asks the server as any client of it does; the tests' own view of what is in the database. */
async function signIn(url: string): Promise<Rpc> {
  let call = 0;
  const ask = async (method: string, params: unknown[], authorization?: string): Promise<unknown> => {
    call += 1;
    const response = await fetch(`${url}/${DATABASE}/`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', ...(authorization ? { authorization } : {}) },
      body: JSON.stringify({ id: call, method, params }),
    });
    const { result, error } = (await response.json()) as { result?: unknown; error?: unknown };
    if (error) throw new Error(`${method}: ${JSON.stringify(error).slice(0, 600)}`);
    return result;
  };
  const { user, password } = TRYTON_LOGIN;
  const [id, session] = (await ask('common.db.login', [user, { password }, 'en'])) as [number, string];
  const authorization = `Session ${Buffer.from(`${user}:${id}:${session}`).toString('base64')}`;
  return ((method: string, params: unknown[]) => ask(method, params, authorization)) as Rpc;
}

async function freePort(): Promise<number> {
  const server = createServer();
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  const { port } = server.address() as { port: number };
  await new Promise((done) => server.close(done));
  return port;
}

async function ended(server: ChildProcess): Promise<void> {
  if (server.exitCode !== null) return;
  const gone = new Promise((done) => server.once('exit', done));
  server.kill('SIGKILL');
  await gone;
}
