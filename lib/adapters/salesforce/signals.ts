import type { SignalRule } from '../adapter';
import { fieldMarks } from './fields';

export const features = ['convert-lead', 'inline-edit'];

export const signals: SignalRule[] = [
  // "Mark as current stage" and "Mark stage as complete": a click on a step of the path only looks at it.
  { on: 'click', css: '.slds-path__mark-complete', signal: 'stage.changed', subject: 'stage-path' },
  // The form has an address of its own; a refused one stays there.
  {
    on: 'click',
    css: '.oneRecordActionWrapper :is(button[name="SaveEdit"], button[name="SaveAndNew"])',
    signal: 'record.saved',
    confirm: 'edit-left',
  },
  { on: 'click', css: 'button[name="SaveEdit"]', signal: 'record.saved' },
  { on: 'click', css: 'button[name="Convert"]', signal: 'feature.used', subject: 'convert-lead' },
  { on: 'click', css: 'button.test-id__inline-edit-trigger', signal: 'feature.used', subject: 'inline-edit' },
  // A choice in the list views' menu.
  { on: 'click', css: '.forceVirtualAutocompleteMenuOption', signal: 'list.filtered' },
  { on: 'change', css: 'force-list-view-manager-search-bar input', signal: 'search.used' },
  {
    on: 'change',
    css: '[data-target-selection-name^="sfdc:RecordField."]',
    signal: 'field.edited',
    subject: { attribute: 'data-target-selection-name', of: fieldMarks },
  },
];
