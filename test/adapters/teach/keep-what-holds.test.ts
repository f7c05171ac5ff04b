import { expect, test } from 'vitest';
import { keepWhatHolds } from '../../../lib/adapters/teach/keep-what-holds';
import type { TeachAnswer } from '../../../lib/adapters/teach/picked';
import type { FieldReading } from '../../../lib/domain/record/crm-record';
import { draft } from './sample-draft';

const SECOND = 'https://crm.northwind.example/deals/4713';

function seen(fields: { [field: string]: FieldReading }, ways: TeachAnswer['ways']): TeachAnswer {
  const reading = { ref: { crm: 'x', kind: 'opportunity', id: '4713' }, page: 'record', fields, readAt: 0 } as const;
  return { address: SECOND, reading, ways, picking: false, picked: null };
}

const read = (text: string): FieldReading => ({ state: 'read', text, value: { type: 'text', text } });

test('a locator that reads something else on the second record is dropped', () => {
  const held = keepWhatHolds(
    draft(),
    seen({ name: read('Fabrikam'), stage: read('Parked') }, { name: ['Fabrikam'], stage: ['Fabrikam', 'Parked'] }),
  );
  expect(held.fields.stage?.locators).toEqual([{ by: 'label', css: 'dt', texts: ['Stage'], value: 'next' }]);
  expect(held).toMatchObject({ second: SECOND, lost: [] });
});

test('a field that nothing found there is left out and said to be lost', () => {
  const held = keepWhatHolds(
    draft(),
    seen(
      { name: { state: 'unseen', why: 'missing' }, stage: read('Parked') },
      { name: [null], stage: ['Parked', null] },
    ),
  );
  expect(Object.keys(held.fields)).toEqual(['stage']);
  expect(held.fields.stage?.locators).toHaveLength(1);
  expect(held.lost).toEqual(['name']);
});

test('a field that is empty there keeps what found it empty, however the CRM writes that', () => {
  const held = keepWhatHolds(
    draft(),
    seen({ name: read('Fabrikam'), stage: { state: 'blank' } }, { name: ['Fabrikam'], stage: ['-', null] }),
  );
  expect(held.fields.stage?.locators).toEqual([{ by: 'css', css: '[data-field="stage"]' }]);
});
