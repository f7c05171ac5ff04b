/**
 * A question for a CRM's own API, which the content script of one of its pages asks: there it is of the same origin, and
 * the rep is signed in. `path` is absolute on the origin, or relative to where the CRM lies on it;
 * `{database}` in it stands for the one that the page works on.
 */
export type PageAsk = { method: 'GET' | 'POST'; path: string; body?: unknown; auth: PageAuth };

/** Built-in ways of a CRM's page to say who it is; an adapter can name one, never define one. */
export type PageAuth = 'cookie' | 'dynamics' | 'espo' | 'tryton';

/** `status` 0: the CRM sent us elsewhere, as it does with who is not signed in. */
export type PageAnswer = { status: number; retryAfter: string | null; text: string };
