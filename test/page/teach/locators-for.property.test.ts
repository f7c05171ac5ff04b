import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Locator } from '../../../lib/adapters/adapter';
import { parseAdapter } from '../../../lib/adapters/adapter.schema';
import { practiceCrm } from '../../../lib/adapters/practice-crm/practice-crm';
import { locateField } from '../../../lib/page/locate-field';
import { queryAll } from '../../../lib/page/safe-dom';
import { locatorsFor } from '../../../lib/page/teach/locators-for';
import { addressOf, elementFor, LAYOUTS, type MadeField, type MadeRecord, makePage } from './record-page';

Element.prototype.checkVisibility = () => true;

const LABELS = ['Amount', 'Stage', 'Close date', 'Owner', 'Next step', 'Email', 'Source', 'Probability', 'Account'];

/** Words that no label, tag or class of a made page has in it. */
const word = fc
  .array(fc.constantFrom(...'aeioubdklmnrt'), { minLength: 3, maxLength: 7 })
  .map((letters) => `zq${letters.join('')}`);
const words = fc.array(word, { minLength: 1, maxLength: 3 }).map((each) => each.join(' '));
const hash = fc.stringMatching(/^[a-z]\d[a-z0-9]{4}$/);
const id = fc.oneof(fc.uuid(), fc.stringMatching(/^[1-9]\d{4,6}$/), fc.stringMatching(/^00[A-Z]\d[A-Za-z0-9]{11}$/));

const record: fc.Arbitrary<MadeRecord> = fc
  .record({
    labels: fc.shuffledSubarray(LABELS, { minLength: 2, maxLength: 6 }),
    layouts: fc.array(fc.constantFrom(...LAYOUTS), { minLength: 6, maxLength: 6 }),
    values: fc.uniqueArray(words, { minLength: 6, maxLength: 6 }),
    rest: fc.record({ id, name: words, hash, others: fc.uniqueArray(words, { minLength: 2, maxLength: 3 }) }),
  })
  .map(({ labels, layouts, values, rest }) => ({
    ...rest,
    fields: labels.map((label, at): MadeField => ({ label, layout: layouts[at] ?? 'dl', value: values[at] as string })),
  }));

/** The same CRM's page of another record: other values, another id, and some fields are not there. */
const twoRecords = fc
  .tuple(record, record, fc.array(fc.boolean(), { minLength: 6, maxLength: 6 }))
  .map(([first, other, stays]): [MadeRecord, MadeRecord] => [
    first,
    {
      ...other,
      fields: first.fields
        .map((field, at) => ({ ...field, value: other.fields[at]?.value ?? 'zqother' }))
        .filter((_, at) => stays[at]),
    },
  ]);

test('no way to a field, and nothing around it, holds a word of a value or the id', () => {
  fc.assert(
    fc.property(record, (made) => {
      const page = makePage(made);
      for (const { label } of made.fields) {
        const { locators, around } = locatorsFor({ element: elementOf(page, label) }, addressOf(made));
        const kept = JSON.stringify([locators, around]).toLowerCase();
        expect(kept).not.toContain('zq');
        expect(kept).not.toContain(made.id.toLowerCase());
        expect(kept).not.toContain(made.hash);
      }
    }),
    { numRuns: 60 },
  );
}, 60_000);

test('each way finds just this element, in everything around it, and fits into an adapter', () => {
  fc.assert(
    fc.property(record, (made) => {
      const page = makePage(made);
      for (const { label, layout } of made.fields) {
        const element = elementOf(page, label);
        const { locators, around } = locatorsFor({ element }, addressOf(made));
        expect(locators.length, layout).toBeGreaterThan(0);
        for (const locator of locators)
          for (const root of around) expect(isIt(find(page, root, locator), element)).toBe(true);
        const field = { type: 'text' as const, locators };
        parseAdapter({ ...practiceCrm, fields: { opportunity: { taught: field } } });
      }
    }),
    { numRuns: 40 },
  );
}, 60_000);

test('on another record each way finds the same field or nothing, never another', () => {
  fc.assert(
    fc.property(twoRecords, ([first, second]) => {
      const page = makePage(first);
      const other = makePage(second);
      for (const { label, layout } of first.fields) {
        const there = elementFor(other, label);
        const { locators } = locatorsFor({ element: elementOf(page, label) }, addressOf(first));
        const found = locators.map((locator) => find(other, 'body', locator));
        for (const each of found) {
          if (each !== null) expect(isIt(each, there), `${label} ${layout}: ${each.outerHTML}`).toBe(true);
        }
        if (there)
          expect(
            found.some((each) => each !== null),
            `${label} ${layout}`,
          ).toBe(true);
      }
    }),
    { numRuns: 60 },
  );
}, 60_000);

function elementOf(page: Document, label: string): Element {
  const element = elementFor(page, label);
  if (!element) throw new Error(`${label} is not on the page`);
  return element;
}

/** The element, or what wraps it and says the same. */
function isIt(found: Element | null, element: Element | null): boolean {
  return found === element || (found?.textContent === element?.textContent && found?.contains(element) === true);
}

function find(page: Document, root: string, locator: Locator): Element | null {
  const [scope] = queryAll(page, root);
  if (!scope) throw new Error(`${root} is not on the page`);
  const found = { root: { page: 'record' as const, css: root }, element: scope, scopes: [scope] };
  const located = locateField({ type: 'text', locators: [locator] }, found, null);
  return typeof located === 'string' ? null : located.element;
}
