import fc from 'fast-check';
import { expect, test } from 'vitest';
import { adapterOf, adapters } from '../../lib/adapters';
import type { Adapter } from '../../lib/adapters/adapter';
import { scrubPage } from './scrub-page';
import { survivors } from './survivors';

const practice = adapterOf('practice') as Adapter;

const letters = [...'abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZăîșțÉßжщЖλ山田カ한'];
const word = fc.string({ unit: fc.constantFrom(...letters), minLength: 3, maxLength: 12 });
const glue = fc.constantFrom(' ', '-', '_', '/', '.', ', ', '@', ': ', '\n', '  ', '1', ' 12 ', '://', '"', '<b>', '&');
const text = fc.array(fc.tuple(word, glue), { minLength: 1, maxLength: 6 }).map((parts) => parts.flat().join(''));
const tag = fc.constantFrom(
  'div',
  'span',
  'a',
  'input',
  'select',
  'textarea',
  'script',
  'style',
  'form',
  'jane-doe',
  'template',
);
const attribute = fc.constantFrom(
  ...[
    'title',
    'aria-label',
    'alt',
    'placeholder',
    'value',
    'class',
    'id',
    'for',
    'name',
    'href',
    'src',
    'style',
    'lang',
    'role',
  ],
  ...[
    'onclick',
    'data-record-id',
    'data-field',
    'data-action',
    'data-jane',
    'jane',
    'record-id',
    'type',
    'aria-current',
    'content',
    'tabindex',
  ],
);

type Node = {
  tag: string;
  attributes: [string, string][];
  text: string;
  comment: string;
  shadow: boolean;
  inner: Node[];
};
const leaf = fc.record({
  tag,
  attributes: fc.array(fc.tuple(attribute, text), { maxLength: 4 }),
  text,
  comment: text,
  shadow: fc.boolean(),
  inner: fc.constant<Node[]>([]),
});
const { node } = fc.letrec<{ node: Node }>((tie) => ({
  node: fc.oneof(
    { maxDepth: 3, depthSize: 'small' },
    leaf,
    fc.tuple(leaf, fc.array(tie('node'), { maxLength: 3 })).map(([outer, inner]) => ({ ...outer, inner })),
  ),
}));

test('no word of three letters or more survives that the keep-list does not name', () => {
  fc.assert(
    fc.property(node, text, fc.nat(), (built, id, seed) => {
      const page = new DOMParser().parseFromString('<!doctype html><html lang="en"><body></body></html>', 'text/html');
      build(built, page.body);
      const url = `http://127.0.0.1/opportunities/${encodeURIComponent(id)}?q=${encodeURIComponent(id)}`;
      const scrubbed = scrubPage(page, url, practice, adapters, seed);
      expect(survivors(page, url, scrubbed.html + decodeURIComponent(scrubbed.url), practice)).toEqual([]);
    }),
    { numRuns: 60 },
  );
}, 60_000);

test('the page itself stays as it was, and the same seed makes the same of it', () => {
  fc.assert(
    fc.property(node, fc.nat(), (built, seed) => {
      const page = new DOMParser().parseFromString('<!doctype html><html lang="en"><body></body></html>', 'text/html');
      build(built, page.body);
      const before = page.documentElement.outerHTML;
      const scrub = () => scrubPage(page, 'http://127.0.0.1/opportunities/7', practice, adapters, seed);
      expect(scrub()).toEqual(scrub());
      expect(page.documentElement.outerHTML).toBe(before);
    }),
    { numRuns: 15 },
  );
}, 60_000);

function build({ tag: name, attributes, text: own, comment, shadow, inner }: Node, into: Element | ShadowRoot): void {
  const page = into.ownerDocument;
  const element = page.createElement(name);
  for (const [attribute, value] of attributes)
    if (attribute !== 'src' || name !== 'script') element.setAttribute(attribute, value);
  const home = shadow && ['div', 'span', 'jane-doe'].includes(name) ? element.attachShadow({ mode: 'open' }) : element;
  home.append(page.createTextNode(own), page.createComment(comment));
  if (element instanceof HTMLInputElement || element instanceof HTMLTextAreaElement) element.value = own;
  for (const each of inner) build(each, home);
  into.append(element);
}
