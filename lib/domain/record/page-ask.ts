/**
 * A question for a CRM's own API, which the content script of one of its pages asks: there it is of the same origin, and
 * the rep is signed in. `path` is absolute on the origin, or relative to where the CRM lies on it;
 * `{database}` in it stands for the one that the page works on. A `token` goes along with a whole address only, so that
 * a page of another CRM, which the tab may show by now, does not send it to its own origin.
 */
export type PageAsk = { method: 'GET' | 'POST'; path: string; body?: unknown; auth: PageAuth; token?: string };

/** Built-in ways of a CRM's page to say who it is; an adapter can name one, never define one. */
export type PageAuth = 'bearer' | 'cookie' | 'dynamics' | 'espo' | 'tryton';

/** `status` 0: the CRM sent us elsewhere, as it does with who is not signed in. */
export type PageAnswer = { status: number; retryAfter: string | null; text: string };
