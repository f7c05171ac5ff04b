import type { SignalRule } from '../adapter';
import { accountFields, contactFields, leadFields, opportunityFields } from './fields';

export const features = ['export', 'move-card', 'switch-tab'];

export const signals: SignalRule[] = [
  { on: 'click', css: '[data-action="set-stage"]', signal: 'stage.changed', subject: 'stage-path' },
  { on: 'click', css: '[data-action="log-activity"]', signal: 'activity.logged' },
  { on: 'submit', css: 'form[data-mode="edit"]', signal: 'record.saved', confirm: 'edit-left' },
  {
    on: 'change',
    css: 'form[data-mode="edit"] [name]',
    signal: 'field.edited',
    subject: { attribute: 'name', of: fieldNames() },
  },
  { on: 'change', css: '[data-action="filter"]', signal: 'list.filtered' },
  { on: 'change', css: '[data-action="search"]', signal: 'search.used' },
  { on: 'drop', css: '.pc-lane', signal: 'feature.used', subject: 'move-card' },
  ...features.map(
    (feature): SignalRule => ({
      on: 'click',
      css: `[data-action="${feature}"]`,
      signal: 'feature.used',
      subject: feature,
    }),
  ),
];

/** The form's controls bear the fields' own names; a control of another name is none of ours. */
function fieldNames(): { [name: string]: string } {
  const names = [opportunityFields, leadFields, accountFields, contactFields].flatMap((fields) => Object.keys(fields));
  return Object.fromEntries(names.map((name) => [name, name]));
}
