import type { SignalRule } from '../adapter';
import { editedFields } from './fields';

/** What to click on for each feature. */
const clicks: { [feature: string]: string } = {
  kanban: '[data-action="switchViewMode"][data-name="kanban"]',
  export: '.mass-action[data-action="export"]',
  merge: '.mass-action[data-action="merge"]',
  'mass-update': '.mass-action[data-action="massUpdate"]',
  convert: '[data-action="convert"]',
  duplicate: '[data-action="duplicate"]',
  email: '[data-action="mailTo"]',
  call: '[data-action="dial"]',
};

export const features = Object.keys(clicks);

export const signals: SignalRule[] = [
  { on: 'click', css: '.edit .record-buttons [data-action="save"]', signal: 'record.saved', confirm: 'edit-left' },
  // In place the page stays what it is, so there is nothing to wait for.
  { on: 'click', css: '.detail .edit-buttons [data-action="save"]', signal: 'record.saved' },
  { on: 'click', css: '[data-action="setHeld"]', signal: 'activity.logged' },
  {
    on: 'change',
    css: '.detail .field[data-name], .edit .field[data-name]',
    signal: 'field.edited',
    subject: { attribute: 'data-name', of: editedFields },
  },
  { on: 'click', css: '[data-action="selectPreset"]', signal: 'list.filtered' },
  { on: 'click', css: '[data-action="applyFilters"]', signal: 'list.filtered' },
  { on: 'change', css: '[data-role="boolFilterCheckbox"]', signal: 'list.filtered' },
  { on: 'change', css: '[data-name="textFilter"]', signal: 'search.used' },
  { on: 'change', css: '.global-search-container', signal: 'search.used' },
  ...Object.entries(clicks).map(
    ([feature, css]): SignalRule => ({ on: 'click', css, signal: 'feature.used', subject: feature }),
  ),
];
