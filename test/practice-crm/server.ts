import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { setTimeout as wait } from 'node:timers/promises';
import { parseArgs } from 'node:util';
import { answerApi } from './server/answer-api.ts';
import { appFiles } from './server/app-files.ts';
import { isDay } from './server/field-rules.ts';
import { Refusal } from './server/refusal.ts';
import { startVisit } from './server/visit.ts';

export interface PracticeCrmOptions {
  /** 0 takes any free port. */
  port?: number;
  host?: string;
  /** The day the CRM believes it is; the data ends in the week before it. */
  today?: string;
  /** Delay of every API answer. */
  latencyMs?: number;
  /** Told of every call of the API by its path and query; its answer waits for what this gives back. */
  onCall?: (path: string) => Promise<void> | void;
}

export interface PracticeCrm {
  url: string;
  port: number;
  stop(): Promise<void>;
}

const APP_ROUTE =
  /^\/(?:(?:opportunities|leads)(?:\/board|\/[^/]+(?:\/edit)?)?|(?:accounts|contacts)(?:\/[^/]+(?:\/edit)?)?|settings)?\/?$/;

/** As strict as a real CRM's, since the extension has to work under one. */
const CONTENT_SECURITY_POLICY = [
  "default-src 'self'",
  "script-src 'self'",
  "style-src 'self' 'unsafe-inline'",
  "img-src 'self' data:",
  "frame-src 'none'",
  "object-src 'none'",
  "base-uri 'none'",
  "form-action 'self'",
].join('; ');

export async function startPracticeCrm(options: PracticeCrmOptions = {}): Promise<PracticeCrm> {
  const { port = 0, host = '127.0.0.1', today = localToday(), latencyMs = 0, onCall } = options;
  if (!isDay(today)) throw new Error(`"${today}" is not a day; give one such as 2026-08-22`);
  const visit = startVisit(today);
  const readApp = appFiles();

  async function answer(request: IncomingMessage, response: ServerResponse): Promise<void> {
    refuseForeignHost(request);
    const url = new URL(request.url ?? '/', 'http://practice-crm');
    if (url.pathname.startsWith('/api/')) {
      await onCall?.(url.pathname + url.search);
      if (latencyMs > 0) await wait(latencyMs);
      const { status, body } = await answerApi(request, url, visit);
      sendJson(response, status, body);
      return;
    }
    if (request.method !== 'GET' && request.method !== 'HEAD') throw new Refusal(405, 'Pages are read with GET.');
    const path = APP_ROUTE.test(url.pathname) ? 'index.html' : underApp(url.pathname);
    const file = await readApp(path);
    response.writeHead(200, {
      'content-type': file.type,
      'content-security-policy': CONTENT_SECURITY_POLICY,
      'x-content-type-options': 'nosniff',
      'cache-control': 'no-cache',
    });
    response.end(file.content);
  }

  const server = createServer((request, response) => {
    answer(request, response).catch((failure: unknown) => {
      const refusal =
        failure instanceof Refusal
          ? failure
          : failure instanceof URIError
            ? new Refusal(400, 'The address holds a broken % code; write it anew.')
            : new Refusal(500, `The practice CRM failed: ${failure instanceof Error ? failure.message : failure}`);
      if (refusal.status === 413) response.setHeader('connection', 'close');
      sendJson(response, refusal.status, { error: refusal.message, field: refusal.field });
    });
  });
  await new Promise<void>((done, fail) => {
    server.once('error', fail);
    server.listen(port, host, done);
  });
  const taken = (server.address() as AddressInfo).port;

  return {
    url: `http://${host}:${taken}`,
    port: taken,
    stop: () =>
      new Promise((done, fail) => {
        server.close((failure) => (failure ? fail(failure) : done()));
        // Browsers keep connections open for minutes; close() alone would wait for them.
        server.closeAllConnections();
      }),
  };
}

function sendJson(response: ServerResponse, status: number, body: unknown): void {
  if (response.headersSent || response.destroyed) return;
  response.writeHead(status, {
    'content-type': 'application/json; charset=utf-8',
    'x-content-type-options': 'nosniff',
    'cache-control': 'no-store',
  });
  response.end(JSON.stringify(body));
}

function underApp(pathname: string): string {
  if (!pathname.startsWith('/app/')) throw new Refusal(404, `There is no page ${pathname} in the practice CRM.`);
  return pathname.slice('/app/'.length);
}

/** A site that rebinds its own name to 127.0.0.1 would otherwise reach the API as its own origin. */
function refuseForeignHost(request: IncomingMessage): void {
  const name = request.headers.host?.replace(/:\d+$/, '');
  // .localhost and .test can never belong to anybody else (RFC 6761), so tests may use them.
  if (name === undefined || !/^(?:127\.0\.0\.1|\[::1\]|(?:.+\.)?(?:localhost|test))$/.test(name)) {
    throw new Refusal(403, `The host "${name}" is not this machine; open the practice CRM at 127.0.0.1.`);
  }
}

function localToday(): string {
  const now = new Date();
  const pad = (part: number) => String(part).padStart(2, '0');
  return `${now.getFullYear()}-${pad(now.getMonth() + 1)}-${pad(now.getDate())}`;
}

if (import.meta.main ?? process.argv[1] === import.meta.filename) {
  const { values } = parseArgs({
    options: { port: { type: 'string', default: '4173' }, today: { type: 'string' }, latency: { type: 'string' } },
  });
  const crm = await startPracticeCrm({
    port: Number(values.port),
    ...(values.today === undefined ? {} : { today: values.today }),
    ...(values.latency === undefined ? {} : { latencyMs: Number(values.latency) }),
  });
  console.log(`Practice CRM: ${crm.url} (Ctrl+C stops it; edits are forgotten then)`);
}
