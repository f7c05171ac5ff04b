import type { PageAnswer } from '../../domain/record/page-ask';
import type { Transport } from './ask';

/** The browser ends a background that waits 30 s for an answer from the network; before that it is better tried again. */
const ANSWER_MS = 25_000;

/**
 * Asks an API from the background, with what `headers` say of the rep (a token, or nothing) and without anybody's
 * cookies. Null where the network fails.
 */
export function askWithToken(base: string, headers: { [name: string]: string }, abort: AbortSignal): Transport {
  const { origin } = new URL(base);
  return async (method, path, body) => {
    const url = new URL(path, base);
    // What an API names as its next page must not lead the token elsewhere.
    if (url.origin !== origin) return null;
    // A form says itself what it is.
    const isJson = body !== undefined && !(body instanceof URLSearchParams);
    const asked: RequestInit = {
      method,
      headers: { accept: 'application/json', ...headers, ...(isJson ? JSON_BODY : {}) },
      credentials: 'omit',
      redirect: 'error',
      signal: AbortSignal.any([abort, AbortSignal.timeout(ANSWER_MS)]),
      ...(body === undefined ? {} : { body: isJson ? JSON.stringify(body) : body }),
    };
    return answerOf(url, asked).catch(() => {
      // Called off by us is no failure of the network.
      abort.throwIfAborted();
      return null;
    });
  };
}

async function answerOf(url: URL, asked: RequestInit): Promise<PageAnswer> {
  const response = await fetch(url, asked);
  return { status: response.status, retryAfter: response.headers.get('retry-after'), text: await response.text() };
}

const JSON_BODY = { 'content-type': 'application/json' };
