import type { RecordKind } from './records.ts';
import type { FieldName, Words } from './words.ts';

export type FieldType =
  | 'text'
  | 'longText'
  | 'email'
  | 'phone'
  | 'money'
  | 'number'
  | 'year'
  | 'day'
  | 'moment'
  | 'account'
  | 'owner'
  | 'product'
  | 'stage'
  | 'lossReason'
  | 'contact';

export interface Field {
  name: FieldName;
  type: FieldType;
  required?: true;
  readOnly?: true;
}

export interface Section {
  title: keyof Words['sections'];
  fields: readonly Field[];
}

/** The stage stands in the stage path of a record page and only in the form as a field. */
export const SECTIONS: Record<RecordKind, readonly Section[]> = {
  opportunity: [
    {
      title: 'deal',
      fields: [
        { name: 'name', type: 'text', required: true },
        { name: 'account', type: 'account' },
        { name: 'product', type: 'product', required: true },
        { name: 'stage', type: 'stage', required: true },
        { name: 'amount', type: 'money', required: true },
        { name: 'owner', type: 'owner', required: true },
      ],
    },
    {
      title: 'people',
      fields: [
        { name: 'contact', type: 'contact' },
        { name: 'decisionMaker', type: 'contact' },
        { name: 'nextStep', type: 'longText' },
        { name: 'lossReason', type: 'lossReason' },
      ],
    },
    {
      title: 'dates',
      fields: [
        { name: 'engagedOn', type: 'day' },
        { name: 'expectedCloseOn', type: 'day' },
        { name: 'closedOn', type: 'day' },
      ],
    },
  ],
  lead: [
    {
      title: 'lead',
      fields: [
        { name: 'name', type: 'text', required: true },
        { name: 'company', type: 'account', required: true },
        { name: 'source', type: 'text' },
        { name: 'stage', type: 'stage', required: true },
        { name: 'owner', type: 'owner', required: true },
      ],
    },
    {
      title: 'reach',
      fields: [
        { name: 'email', type: 'email' },
        { name: 'phone', type: 'phone' },
      ],
    },
    {
      title: 'dates',
      fields: [
        { name: 'createdOn', type: 'day', readOnly: true },
        { name: 'lastActivityOn', type: 'moment', readOnly: true },
      ],
    },
  ],
  account: [
    {
      title: 'company',
      fields: [
        { name: 'name', type: 'text', required: true },
        { name: 'sector', type: 'text' },
        { name: 'revenue', type: 'money' },
        { name: 'employees', type: 'number' },
        { name: 'country', type: 'text' },
        { name: 'foundedIn', type: 'year', readOnly: true },
      ],
    },
  ],
  contact: [
    {
      title: 'person',
      fields: [
        { name: 'name', type: 'text', required: true },
        { name: 'account', type: 'account' },
        { name: 'email', type: 'email' },
        { name: 'phone', type: 'phone' },
      ],
    },
    {
      title: 'place',
      fields: [
        { name: 'city', type: 'text' },
        { name: 'state', type: 'text' },
        { name: 'country', type: 'text' },
      ],
    },
  ],
};
