import { Fault } from '../../domain/fault';
import type { PageAnswer } from '../../domain/record/page-ask';

/** One try at a question; null where nobody could be asked. */
export type Transport = (method: 'GET' | 'POST', path: string, body?: unknown) => Promise<PageAnswer | null>;

/** Asks a CRM's API and gives back its JSON; null where it has nothing to say. Throws a `Fault` that says what is wrong and what to do. */
export type Ask = (method: 'GET' | 'POST', path: string, body?: unknown) => Promise<unknown>;

/** A CRM that asks to wait is waited for as long as it says, but not for ever. */
const MOST_TRIES = 5;
const LONGEST_WAIT_MS = 60_000;

export type AskOptions = {
  /** The CRM's name, for the words. */
  crm: string;
  /** As whom: whoever is signed in on the CRM's page, or the owner of a token. */
  by: 'page' | 'token';
  /** Who asks: the CRM's page, or the background. Left out: the page for whoever is signed in on it. */
  from?: 'page' | 'background';
  abort: AbortSignal;
  wait?: (ms: number, abort: AbortSignal) => Promise<void>;
  now?: () => number;
};

/** Makes of single tries a question that waits when it is told to, and says what went wrong in words. */
export function askBy(transport: Transport, { crm, by, from, abort, wait = rest, now = Date.now }: AskOptions): Ask {
  const isPage = (from ?? (by === 'page' ? 'page' : 'background')) === 'page';
  return async (method, path, body) => {
    for (let tried = 1; ; tried++) {
      abort.throwIfAborted();
      const answer = await transport(method, path, body);
      if (answer === null) throw isPage ? noPage(crm) : noAnswer(crm);
      const { status, retryAfter, text } = answer;
      const isBusy = status === 429 || status >= 500;
      if (!isBusy) return read(answer, by === 'page' ? signedOut(crm) : badToken(crm), crm, path);
      const ms = status === 429 ? waitOf(retryAfter, now(), tried) : 500 * 2 ** tried;
      if (tried >= MOST_TRIES || ms > LONGEST_WAIT_MS)
        throw status === 429 ? tooMany(crm, ms) : broken(crm, status, text);
      await wait(ms, abort);
    }
  };
}

/** Seconds or a date, by RFC 9110; where the CRM says nothing, longer each time. */
function waitOf(retryAfter: string | null, now: number, tried: number): number {
  const seconds = Number(retryAfter);
  if (retryAfter !== null && retryAfter.trim() !== '' && Number.isFinite(seconds)) return Math.max(0, seconds * 1_000);
  const at = retryAfter === null ? Number.NaN : Date.parse(retryAfter);
  return Number.isNaN(at) ? 1_000 * 2 ** tried : Math.max(0, at - now);
}

function read({ status, text }: PageAnswer, unknown: Fault, crm: string, path: string): unknown {
  if (status === 0 || status === 401) throw unknown;
  if (status === 403) throw forbidden(crm, text);
  if (status < 200 || status >= 300) throw broken(crm, status, text);
  // How some say that there is nothing.
  if (status === 204) return null;
  try {
    return JSON.parse(text);
  } catch {
    // A page of HTML in the place of an answer is the log-in page of one who is not signed in any more.
    if (/^\s*</.test(text)) throw unknown;
    throw new Fault({
      en: `${crm} answered something else than JSON at ${path}.`,
      ro: `${crm} a răspuns altceva decât JSON la ${path}.`,
    });
  }
}

export function signedOut(crm: string): Fault {
  return new Fault({
    en: `Your session in ${crm} has ended. Sign in there again, then import.`,
    ro: `Sesiunea ta în ${crm} s-a încheiat. Conectează-te din nou acolo, apoi importă.`,
  });
}

export function badToken(crm: string): Fault {
  return new Fault({
    en: `${crm} does not accept the token (any more). Make a new one and paste it on the screen Your CRMs.`,
    ro: `${crm} nu (mai) acceptă tokenul. Creează altul și lipește-l pe ecranul CRM-urile tale.`,
  });
}

function noAnswer(crm: string): Fault {
  return new Fault({
    en: `${crm} could not be reached. Check the connection, then import again.`,
    ro: `${crm} nu a putut fi contactat. Verifică conexiunea, apoi importă din nou.`,
  });
}

function noPage(crm: string): Fault {
  return new Fault({
    en: `${crm} could not be asked. Keep one of its pages open and reload it, then import.`,
    ro: `${crm} nu a putut fi întrebat. Ține deschisă una dintre paginile lui și reîncarc-o, apoi importă.`,
  });
}

function forbidden(crm: string, text: string): Fault {
  const why = wordsIn(text);
  return new Fault({
    en: `${crm} does not let you read this${why}. Your administrator can allow it.`,
    ro: `${crm} nu te lasă să citești asta${why}. Administratorul îți poate da acces.`,
  });
}

function tooMany(crm: string, ms: number): Fault {
  const minutes = Math.max(1, Math.ceil(ms / 60_000));
  return new Fault({
    en: `${crm} takes no more questions for now. Try again in ${minutes} min.`,
    ro: `${crm} nu mai primește întrebări deocamdată. Încearcă din nou peste ${minutes} min.`,
  });
}

function broken(crm: string, status: number, text: string): Fault {
  const why = wordsIn(text);
  return new Fault({
    en: `${crm} answered with an error (${status})${why}. Try again later.`,
    ro: `${crm} a răspuns cu o eroare (${status})${why}. Încearcă mai târziu.`,
  });
}

/** The CRM's own words in an error, as far as they are known to be some. */
function wordsIn(text: string): string {
  try {
    const [first] = [JSON.parse(text)].flat();
    const { message, error, errors, messages } = first ?? {};
    const said =
      message ?? error?.message ?? first?.error_description ?? errors?.[0]?.message ?? messages?.[0] ?? error;
    return typeof said === 'string' && said !== '' ? `: ${said.slice(0, 200)}` : '';
  } catch {
    return '';
  }
}

function rest(ms: number, abort: AbortSignal): Promise<void> {
  return new Promise((done, stop) => {
    const timer = setTimeout(done, ms);
    abort.addEventListener('abort', () => {
      clearTimeout(timer);
      stop(abort.reason);
    });
  });
}
