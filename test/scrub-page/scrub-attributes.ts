import { attributeOf } from '../../lib/page/safe-dom';
import type { Hook } from './hooks-in';
import { ADDRESSES, FOR_PEOPLE, ID_LISTS, MEASURES, NAMES } from './html-words';
import { fold, type KeepList } from './keep-list';
import { attributeNamesOf } from './nodes-of';
import type { TextScrubber } from './scrub-text';

/** Never, whatever an adapter asks: code, other pages, marks of one visit. */
const NEVER = /^(on.+|srcdoc|srcset|nonce|integrity)$/;
const HIDING = /(display\s*:\s*none|visibility\s*:\s*hidden)/g;

/** The attributes of an element, scrubbed: name and value of each that is written. `id` is the record's. */
export function scrubAttributes(
  element: Element,
  keep: KeepList,
  scrub: TextScrubber,
  id: string | null,
): [string, string][] {
  return attributeNamesOf(element).flatMap((name): [string, string][] => {
    const written = nameOf(name.toLowerCase(), scrub);
    if (written === null) return [];
    const value = scrubValue(name.toLowerCase(), attributeOf(element, name) ?? '', keep, scrub, id);
    return value === null ? [] : [[written, value]];
  });
}

/** An attribute may be named after somebody, too; only `data-` ones may be renamed and still mean something. */
function nameOf(name: string, scrub: TextScrubber): string | null {
  if (NEVER.test(name) || name === 'data-fixture-value' || !/^[a-z][\w:.-]*$/.test(name)) return null;
  if (scrub.name(name) === name) return name;
  return name.startsWith('data-') && /^[\w-]+$/.test(scrub.name(name)) ? scrub.name(name) : null;
}

/** Null for an attribute that is left out. */
function scrubValue(
  name: string,
  value: string,
  keep: KeepList,
  scrub: TextScrubber,
  id: string | null,
): string | null {
  if (value === '') return '';
  if (value === id) return scrub.all(id);
  if (keep.phrases.has(fold(value))) return value;
  if (name === 'style') return [...value.matchAll(HIDING)].map(([hiding]) => hiding).join('; ') || null;
  if (name === 'lang') return /^[a-z]{2}(?=[-_]|$)([-_][A-Z]{2}$)?/.exec(value)?.[0] ?? null;
  if (MEASURES.has(name)) return /^[\d.-]+(px|%)?$/.test(value) ? value : null;
  // Whatever points to an id has to change as the id does.
  const hooks = keep.hooks.filter(({ attribute }) => attribute === name || (attribute === 'id' && ID_LISTS.has(name)));
  if (name === 'class' || ID_LISTS.has(name)) {
    return value.replace(/\S+/g, (token) => keepAsked(token, hooks.map(asPart), scrub.name));
  }
  if (ADDRESSES.has(name) && !hooks.some((hook) => isHit(hook, value))) return name === 'href' ? '#' : null;
  // A code out of a short list: another one would mean something else.
  if (/^\d{1,2}$/.test(value) && hooks.some((hook) => /^\d{1,2}$/.test(hook.value))) return value;
  return keepAsked(value, hooks, isName(name, keep) ? scrub.name : scrub.text);
}

/** In a list of names each is looked at by itself, and may begin what the whole list begins with. */
function asPart({ attribute, operator, value }: Hook): Hook {
  return { attribute, operator: operator === '~=' || operator === '=' ? '=' : '*=', value };
}

function isName(name: string, { attributes }: KeepList): boolean {
  return NAMES.has(name) || (!FOR_PEOPLE.has(name) && !ADDRESSES.has(name) && (attributes.has(name) || isState(name)));
}

/** `aria-expanded` and the like: words of a closed list. */
function isState(name: string): boolean {
  return name.startsWith('aria-');
}

function isHit({ operator, value: wanted }: Hook, value: string): boolean {
  if (wanted === '') return false;
  if (operator === '=') return value === wanted;
  if (operator === '^=') return value.startsWith(wanted);
  if (operator === '$=') return value.endsWith(wanted);
  return operator === '*=' && value.includes(wanted);
}

/** What selectors ask for stays, whole or in part, and what is around it is scrubbed. */
function keepAsked(value: string, hooks: Hook[], scrub: (text: string) => string): string {
  const asked = hooks.filter((hook) => isHit(hook, value));
  if (asked.some(({ operator }) => operator === '=')) return value;
  const parts = asked.map((hook) => hook.value).sort((one, other) => other.length - one.length);
  return around(value, parts, scrub);
}

function around(value: string, [part, ...rest]: string[], scrub: (text: string) => string): string {
  if (part === undefined || value === '') return value === '' ? '' : scrub(value);
  return value
    .split(part)
    .map((piece) => around(piece, rest, scrub))
    .join(part);
}
