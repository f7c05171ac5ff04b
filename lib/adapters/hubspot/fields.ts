import type { Field, Locator } from '../adapter';

const CARD = '[data-card-type="PROPERTIES_V3"] ul[data-selenium-test="profile-properties-list"]';
const MARKER = '[data-deferred-property-input-root="true"]';
const STRIP = '[data-test-id="record-highlight-content"]';

const owner = property('text', 'hubspot_owner_id', [
  // The owner's control bears no name of its own; it stands behind the label's wrapper.
  {
    by: 'css',
    css: `${row('hubspot_owner_id')} [data-test-id="hover-content-wrapper"] + *`,
    box: '[data-test-id="hubspot_owner_id"]',
  },
]);
const phone = property('text', 'phone');
const country = property('text', 'country');
const createdOn = property('date', 'createdate');
/** Not `notes_last_contacted`, which a note or a task does not move. */
const lastActivityOn = property('date', 'notes_last_updated');
const title: Locator[] = [
  { by: 'css', css: `${STRIP} [data-test-id="highlight-record-label"]`, box: STRIP },
  { by: 'css', css: `${STRIP} [data-selenium-test="highlightTitle"]`, box: STRIP },
];

export const opportunityFields: { [id: string]: Field } = {
  name: property('text', 'dealname', title),
  stage: property('choice', 'dealstage', [
    { by: 'css', css: `${STRIP} [data-test-id="deal-stage-select"] button`, box: '[data-test-id="deal-stage-select"]' },
    inStrip('dealstage'),
  ]),
  amount: property('money', 'amount'),
  owner,
  nextStep: property('text', 'hs_next_step'),
  expectedCloseOn: property('date', 'closedate'),
  createdOn,
  lastActivityOn,
  source: property('choice', 'hs_analytics_source'),
  probability: property('text', 'hs_deal_stage_probability'),
  lossReason: property('text', 'closed_lost_reason'),
};

export const leadFields: { [id: string]: Field } = {
  name: property('text', 'hs_lead_name', title),
  stage: property('choice', 'hs_pipeline_stage', [inStrip('hs_pipeline_stage')]),
  owner,
  createdOn: property('date', 'hs_createdate'),
};

export const contactFields: { [id: string]: Field } = {
  name: property('text', 'hs_full_name_or_email', title),
  account: property('text', 'company'),
  owner,
  email: property('text', 'email'),
  phone,
  country,
  createdOn,
  lastActivityOn,
};

export const accountFields: { [id: string]: Field } = {
  name: property('text', 'name', title),
  owner,
  phone,
  country,
  sector: property('choice', 'industry'),
  revenue: property('money', 'annualrevenue'),
  createdOn,
  lastActivityOn,
};

export const taskFields: { [id: string]: Field } = {
  name: property('text', 'hs_task_subject'),
  stage: property('choice', 'hs_task_status'),
  owner,
  dueOn: property('date', 'hs_timestamp'),
};

/**
 * In a card of properties, where the row's bare name and the control's own must agree; else in the strip above.
 * Cards of associated records hold properties of the same names, but no such rows.
 */
function property(type: Field['type'], name: string, more: Locator[] = []): Field {
  return {
    type,
    locators: [
      {
        by: 'cross',
        css: `[data-selenium-test="property-input-${name}"]`,
        also: row(name),
        box: `[data-test-id="${name}"]`,
      },
      {
        by: 'css',
        css: `${STRIP} [data-test-id="highlight-property-display-${name}"]`,
        box: '[data-test-id^="highlight-property-item-"]',
      },
      ...more,
    ],
  };
}

function row(name: string): string {
  return `${CARD} > span[data-test-id="${name}"] > ${MARKER}`;
}

/** Some properties can be changed in the strip itself. */
function inStrip(name: string): Locator {
  return {
    by: 'css',
    css: `${STRIP} [data-test-id="property-input-${name}"]`,
    box: '[data-test-id^="highlight-property-item-"]',
  };
}
