import type { Adapter } from '../../lib/adapters/adapter';

/** What a selector asks of an attribute's value. A class and an id are such, too. */
export type Hook = { attribute: string; operator: '=' | '~=' | '|=' | '^=' | '$=' | '*=' | ''; value: string };

const SELECTORS = ['css', 'also', 'box', 'within', 'busy', 'detect', 'required'];
const ATTRIBUTE =
  /\[([\w:-]+)\s*(?:([~|^$*]?=)\s*(?:"((?:[^"\\]|\\.)*)"|'((?:[^'\\]|\\.)*)'|([^\]\s]+)))?\s*[is]?\s*\]/g;

/** All selectors of an adapter, one for each shadow root on the way, and the attributes that it reads. */
export function selectorsOf(adapter: Adapter): string[] {
  const found: string[] = [];
  const visit = (value: unknown, key: string): void => {
    if (typeof value === 'string' && SELECTORS.includes(key)) found.push(...value.split(' >>> '));
    else if (typeof value === 'string' && ['attribute', 'choiceId'].includes(key)) found.push(`[${value}]`);
    else if (key === 'agrees') found.push(...Object.keys(value as object).map((name) => `[${name}]`));
    else if (typeof value === 'object' && value !== null) {
      for (const [name, inner] of Object.entries(value)) visit(inner, name);
    }
  };
  visit(adapter, '');
  return found;
}

/** The attributes, classes, ids and elements that a selector names. */
export function hooksIn(css: string): { hooks: Hook[]; tags: string[] } {
  const hooks: Hook[] = [];
  const rest = css.replace(ATTRIBUTE, (_, attribute, operator = '', ...values) => {
    const value = values.slice(0, 3).find((each) => each !== undefined) ?? '';
    hooks.push({ attribute: attribute.toLowerCase(), operator, value: unescaped(value) });
    return ' ';
  });
  for (const [, sign, name = ''] of rest.matchAll(/([.#])((?:[\w-]|[^\p{ASCII}]|\\.)+)/gu)) {
    hooks.push({
      attribute: sign === '.' ? 'class' : 'id',
      operator: sign === '.' ? '~=' : '=',
      value: unescaped(name),
    });
  }
  const bare = rest.replace(/[.#](?:[\w-]|[^\p{ASCII}]|\\.)+|::?[\w-]+/gu, ' ');
  return { hooks, tags: bare.match(/[a-z][\w-]*/gi) ?? [] };
}

function unescaped(css: string): string {
  return css.replace(/\\(.)/g, '$1');
}
