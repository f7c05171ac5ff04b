import fc from 'fast-check';
import { expect, test } from 'vitest';
import { adapters } from '../../lib/adapters';
import type { Adapter, Locator } from '../../lib/adapters/adapter';
import { parseAdapterFile } from '../../lib/adapters/parse-adapter-file';
import { readingSchema } from '../../lib/domain/record/reading.schema';
import { readRecord } from '../../lib/page/read-record';

/** Selectors as a stranger might write them; some are none. */
const css = fc.oneof(
  fc.constantFrom(
    '*',
    'a',
    '[',
    '>>>',
    'x >>> y',
    ':has(a)',
    '[data-a="b"]',
    'div, span',
    ':not(*)',
    '::slotted(a)',
    'a:nth-child(2)',
    '#\\31',
  ),
  fc.string({ minLength: 1, maxLength: 40 }),
);
const texts = fc.array(fc.string({ minLength: 1, maxLength: 12 }), { minLength: 1, maxLength: 3 });
const value = fc.oneof(fc.constantFrom('next' as const, 'for' as const), fc.record({ within: css, css }));
const from = fc.option(
  fc.oneof(fc.constantFrom('text' as const, 'value' as const), fc.constant({ attribute: 'title' })),
  { nil: undefined },
);
const locator: fc.Arbitrary<Locator> = fc.oneof(
  fc.record({ by: fc.constant('css' as const), css, from }),
  fc.record({ by: fc.constant('cross' as const), css, also: css, from }),
  fc.record({ by: fc.constant('label' as const), css, texts, value, from }),
) as fc.Arbitrary<Locator>;
const field = fc.record({
  type: fc.constantFrom('text' as const, 'money' as const, 'date' as const, 'choice' as const),
  locators: fc.array(locator, { minLength: 1, maxLength: 4 }),
});

/** A page of any shape, with words that mean something to a reader and attributes that name its own methods. */
const tag = fc.constantFrom('div', 'span', 'a', 'dt', 'dd', 'label', 'input', 'select', 'form', 'p');
const page: fc.Arbitrary<string> = fc.letrec<{ node: string; list: string }>((tie) => ({
  list: fc.array(tie('node'), { maxLength: 4 }).map((nodes) => nodes.join('')),
  node: fc.oneof(
    { depthSize: 'small' },
    fc.string({ maxLength: 12 }).map((text) => text.replace(/[<&]/g, ' ')),
    fc.constantFrom('03/04/2026', '€ 1.234,50', '31.12.2026', '1e999', '-'),
    fc
      .tuple(
        tag,
        fc.constantFrom('', ' id="a"', ' name="closest"', ' data-a="b" title="x"', ' hidden', ' lang="xx-yy-zz"'),
        tie('list'),
      )
      .map(([name, attributes, inside]) => `<${name}${attributes}>${inside}</${name}>`),
  ),
})).list;

const [practice] = adapters as [Adapter, ...Adapter[]];
const ROUTE = { page: 'record', kind: 'opportunity', id: '7' } as const;

test('whatever an adapter says of whatever page, reading it throws nothing, changes nothing and says what the protocol takes', () => {
  fc.assert(
    fc.property(
      page,
      css,
      css,
      fc.dictionary(fc.stringMatching(/^[a-z]{1,8}$/), field, { maxKeys: 4 }),
      (html, root, busy, fields) => {
        const adapter: Adapter = {
          ...practice,
          roots: [{ page: 'record', css: root, pierce: true }],
          busy,
          required: busy,
          user: { css: root },
          stages: { opportunity: { css: root } },
          fields: { opportunity: fields },
        };
        document.body.innerHTML = html;
        const before = document.documentElement.outerHTML;
        const reading = readRecord(document, adapter, ROUTE, 0);
        expect(document.documentElement.outerHTML).toBe(before);
        expect(readingSchema.safeParse(reading).success).toBe(true);
      },
    ),
    { numRuns: 300 },
  );
});

test('what passes as a file can be read with', () => {
  fc.assert(
    fc.property(page, fc.dictionary(fc.stringMatching(/^[a-z]{1,8}$/), field, { maxKeys: 4 }), (html, fields) => {
      const parsed = parseAdapterFile(JSON.stringify({ ...practice, fields: { opportunity: fields } }));
      if (!parsed.ok) return;
      document.body.innerHTML = html;
      expect(() => readRecord(document, parsed.value, ROUTE, 0)).not.toThrow();
    }),
  );
});
