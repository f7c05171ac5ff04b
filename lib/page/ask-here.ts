import type { PageAnswer, PageAsk, PageAuth } from '../domain/record/page-ask';

/** Asks the CRM's own API as its page does. Throws where the network fails, or the question is not for this origin. */
export async function askHere({ method, path, body, auth, token }: PageAsk): Promise<PageAnswer> {
  const url = new URL(path.replace('{database}', databaseOf(auth)), location.origin + location.pathname);
  if (url.origin !== location.origin) throw new Error(`${url.origin} is not the origin of this page.`);
  const headers = { accept: 'application/json', ...(body === undefined ? {} : JSON_BODY), ...signIn(auth, token) };
  const response = await fetchOfPage()(url.href, {
    method,
    headers,
    credentials: 'same-origin',
    redirect: 'manual',
    ...(body === undefined ? {} : { body: JSON.stringify(body) }),
  });
  return { status: response.status, retryAfter: response.headers.get('retry-after'), text: await response.text() };
}

const JSON_BODY = { 'content-type': 'application/json' };

/** Firefox asks in the extension's name unless it is told to ask in the page's. */
function fetchOfPage(): typeof fetch {
  const { content } = globalThis as { content?: { fetch: typeof fetch } };
  return content ? (...asked) => content.fetch(...asked) : (...asked) => fetch(...asked);
}

/** Tryton serves several databases, and its page says which by the first segment behind the hash. */
function databaseOf(auth: PageAuth): string {
  return auth === 'tryton' ? (location.hash.slice(1).split(/[/;?]/)[0] ?? '') : '';
}

/** What a CRM's page sends along besides its cookie: who is signed in, or in which form it wants its answers. */
function signIn(auth: PageAuth, token?: string): { [header: string]: string } {
  if (auth === 'bearer') return { authorization: `Bearer ${token}` };
  // The words of choices and of linked records, beside their ids.
  if (auth === 'dynamics') return { prefer: 'odata.include-annotations="*",odata.maxpagesize=500' };
  if (auth === 'espo') {
    const token = localStorage.getItem('espo-user-auth');
    return token === null ? {} : { 'Espo-Authorization': token, 'Espo-Authorization-By-Token': 'true' };
  }
  if (auth === 'tryton') {
    const stored = localStorage.getItem(`sao_session_${databaseOf(auth)}`);
    if (stored === null) return {};
    const { login, user_id: id, session } = JSON.parse(stored) as { [name: string]: string };
    return { authorization: `Session ${btoa(unescape(encodeURIComponent(`${login}:${id}:${session}`)))}` };
  }
  return {};
}
