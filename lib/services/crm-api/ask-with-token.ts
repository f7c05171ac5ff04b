import type { Transport } from './ask';

/** Asks an API from the background, with a token of the rep's and without anybody's cookies. */
export function askWithToken(base: string, headers: { [name: string]: string }, abort: AbortSignal): Transport {
  const { origin } = new URL(base);
  return async (method, path, body) => {
    const url = new URL(path, base);
    // What an API names as its next page must not lead the token elsewhere.
    if (url.origin !== origin) return null;
    // A form says itself what it is.
    const isJson = body !== undefined && !(body instanceof URLSearchParams);
    const response = await fetch(url, {
      method,
      headers: { accept: 'application/json', ...headers, ...(isJson ? JSON_BODY : {}) },
      credentials: 'omit',
      redirect: 'error',
      signal: abort,
      ...(body === undefined ? {} : { body: isJson ? JSON.stringify(body) : body }),
    }).catch(() => {
      // Called off by us is no failure of the network.
      abort.throwIfAborted();
      return null;
    });
    if (response === null) return null;
    return { status: response.status, retryAfter: response.headers.get('retry-after'), text: await response.text() };
  };
}

const JSON_BODY = { 'content-type': 'application/json' };
