import type { SignalRule } from '../adapter';

export const features = ['bulk-assign', 'bulk-edit', 'copilot', 'create-record'];

/**
 * A stage is chosen from a menu that does not say of what, cards are moved by mouse events alone, and a property saves
 * itself: no act on the page says that a stage changed or a record was saved.
 */
export const signals: SignalRule[] = [
  click('activity-creator-window-footer-save-button', { signal: 'activity.logged' }),
  click('bulk-actions-assign-modal-save', { signal: 'feature.used', subject: 'bulk-assign' }),
  click('bulk-actions-edit-modal-save', { signal: 'feature.used', subject: 'bulk-edit' }),
  click('chat-with-copilot-button', { signal: 'feature.used', subject: 'copilot' }),
  click('hs-global-toolbar-object-create', { signal: 'feature.used', subject: 'create-record' }),
  click('quick-filters', { signal: 'list.filtered' }),
  click('view-tab-all', { signal: 'list.filtered' }),
  click('view-tab-my', { signal: 'list.filtered' }),
  {
    on: 'change',
    css: ':is([data-test-id="search-bar"], [data-test-id="compact-toolbar-search-input"])',
    signal: 'search.used',
  },
  {
    on: 'change',
    css: '[data-card-type="PROPERTIES_V3"] [data-selenium-test^="property-input-"]',
    signal: 'field.edited',
    subject: { attribute: 'data-selenium-test', of: fieldsByControl() },
  },
];

function click(testId: string, means: Pick<SignalRule, 'signal' | 'subject'>): SignalRule {
  return { on: 'click', css: `[data-test-id="${testId}"]`, ...means };
}

/** Controls bear the property's own name; the same name means the same on every kind of record, or is on one only. */
function fieldsByControl(): { [control: string]: string } {
  const fields = {
    dealname: 'name',
    name: 'name',
    hs_lead_name: 'name',
    hs_task_subject: 'name',
    dealstage: 'stage',
    hs_pipeline_stage: 'stage',
    hs_task_status: 'stage',
    amount: 'amount',
    hubspot_owner_id: 'owner',
    hs_next_step: 'nextStep',
    closedate: 'expectedCloseOn',
    closed_lost_reason: 'lossReason',
    company: 'account',
    email: 'email',
    phone: 'phone',
    country: 'country',
    industry: 'sector',
    annualrevenue: 'revenue',
    hs_timestamp: 'dueOn',
  };
  return Object.fromEntries(Object.entries(fields).map(([name, id]) => [`property-input-${name}`, id]));
}
