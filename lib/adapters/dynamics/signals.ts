import type { SignalRule } from '../adapter';
import { edited } from './fields';

export const features = ['quick-create', 'close-opportunity', 'switch-process', 'assign'];

/** Commands are named `table|relation|place|command`. The first rule that fits counts: activities before saving. */
export const signals: SignalRule[] = [
  { on: 'click', css: '[data-id*="Mscrm.SavePrimaryActivityAsComplete"]', signal: 'activity.logged' },
  {
    on: 'click',
    css: '[data-id*="phonecall.SaveAndClose"], [data-id*="appointment.SaveAndClose"]',
    signal: 'activity.logged',
  },
  {
    on: 'click',
    css: '[data-id*="|Form|Mscrm.Form."][data-id$=".Save"], [data-id*="|Form|Mscrm.Form."][data-id$=".SaveAndClose"]',
    signal: 'record.saved',
  },
  {
    on: 'click',
    css: '[data-id*="|Form|Mscrm.SavePrimary"], [data-id*="|Form|Mscrm.SaveAndClosePrimary"]',
    signal: 'record.saved',
  },
  path('nextButtonContainer', 'next-stage'),
  path('previousButtonContainer', 'previous-stage'),
  path('setActiveButton', 'set-active'),
  path('finishButtonContainer', 'finish'),
  {
    on: 'change',
    css: '[data-id="editFormRoot"] [data-id*=".fieldControl-"]',
    signal: 'field.edited',
    subject: { attribute: 'data-id', of: edited },
  },
  { on: 'change', css: 'input[id^="quickFind_text"]', signal: 'search.used' },
  feature('quick-create', '[id*="quickCreateSaveBtn"], [id*="quickCreateSaveAndCloseBtn"]'),
  feature(
    'close-opportunity',
    '[data-id*="|Form|Mscrm.Form.opportunity.MarkAsWon"], [data-id*="|Form|Mscrm.Form.opportunity.MarkAsLost"]',
  ),
  feature('switch-process', 'button[data-id*="|Form|"][data-id*="SwitchProcess"]'),
  feature('assign', 'button[data-id*="|Form|"][data-id*="Assign"]'),
];

/** The buttons below an opened stage of the process; opening one changes nothing. */
function path(button: string, subject: string): SignalRule {
  return { on: 'click', css: `[data-id*="ProcessStageControl-${button}"]`, signal: 'stage.changed', subject };
}

function feature(subject: string, css: string): SignalRule {
  return { on: 'click', css, signal: 'feature.used', subject };
}
