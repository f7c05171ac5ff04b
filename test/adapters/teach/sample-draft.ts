import type { Draft, DraftField } from '../../../lib/adapters/teach/draft';

/** A field that was pointed at; what is not said is plain. */
export function field(over: Partial<DraftField> = {}): DraftField {
  return {
    type: 'text',
    locators: [{ by: 'css', css: '[data-field="name"]' }],
    around: ['.deal', 'body'],
    choices: {},
    ...over,
  };
}

/** A draft of an opportunity that was checked on a second record. */
export function draft(over: Partial<Draft> = {}): Draft {
  return {
    origin: 'https://crm.northwind.example',
    base: null,
    name: 'Northwind CRM',
    kind: 'opportunity',
    address: 'https://crm.northwind.example/deals/4711',
    part: 1,
    fields: {
      name: field(),
      stage: field({
        type: 'choice',
        locators: [
          { by: 'css', css: '[data-field="stage"]' },
          { by: 'label', css: 'dt', texts: ['Stage'], value: 'next' },
        ],
        around: ['.facts', '.deal', 'body'],
        choices: { 'In negotiation': 'engaging', 'Offer sent': 'engaging', Parked: null },
      }),
    },
    withRoot: true,
    second: 'https://crm.northwind.example/deals/4712',
    picking: null,
    unfit: null,
    lost: [],
    ...over,
  };
}
