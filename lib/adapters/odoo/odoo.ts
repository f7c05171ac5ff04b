import type { Adapter, Route } from '../adapter';
import { contactFields, leadFields, opportunityFields } from './fields';
import { features, signals } from './signals';

/**
 * Odoo 17 and later. A form can always be edited, so a record's values stand in its controls. Leads and opportunities
 * are one model (`crm.lead`) in one form, which does not say which of the two it shows: only some addresses do.
 */
export const odoo: Adapter = {
  id: 'odoo',
  name: 'Odoo',
  version: '1',
  about: {
    hooks: 'names',
    checkedOn: 'written pages',
    sure: 'high',
    checkedDay: '2026-11-24',
    sources: [
      'odoo/odoo: web (router, form, fields, status bar, search), crm and base views, mail (chatter, stage durations)',
    ],
  },
  matches: ['https://*.odoo.com/*'],
  selfHosted: true,
  detect: 'body.o_web_client',
  routes: [
    ...opened('lead', 'action-crm.crm_lead_all_leads', 'list'),
    ...opened('opportunity', 'crm', 'board'),
    ...opened('opportunity', 'crm.lead', 'board'),
    ...opened('opportunity', 'action-crm.crm_lead_action_pipeline', 'board'),
    ...opened('opportunity', 'action-crm.crm_lead_opportunities', 'board'),
    ...opened('contact', 'contacts', 'list'),
    ...opened('contact', 'res.partner', 'list'),
    ...hashed('opportunity', 'crm.lead', 'board'),
    ...hashed('contact', 'res.partner', 'list'),
  ],
  roots: [
    { page: 'record', kind: 'opportunity', css: '.o_action_manager .o_lead_opportunity_form .o_form_renderer' },
    { page: 'record', kind: 'lead', css: '.o_action_manager .o_lead_opportunity_form .o_form_renderer' },
    {
      page: 'record',
      kind: 'contact',
      // The contact's form has no name of its own: it is told by fields that only a partner has.
      css: '.o_action_manager .o_form_view:not(.o_lead_opportunity_form) .o_form_renderer:has([name="child_ids"], [name="company_type"])',
    },
  ],
  busy: '[aria-busy="true"], .o_view_sample_data',
  // A currency's sign without an amount.
  blanks: ['$', '€', '£', '¥', '₹', 'CHF', 'lei', 'RON', 'kr', 'zł', 'Kč', 'Ft', 'лв', 'R$', '₺'],
  required: '.o_required_modifier',
  stages: {
    // The bar is built from the right; a stage's time in days stands behind its name.
    opportunity: {
      css: '.o_field_widget[name="stage_id"] [role="radio"] > span:first-child, .o_field_widget[name="stage_id"] [role="radio"]:not(:has(> span))',
      reversed: true,
    },
  },
  // Odoo's plain English may have been given other formats, and often is where a month does not come first.
  locales: { 'en-US': 'en' },
  fields: { opportunity: opportunityFields, lead: leadFields, contact: contactFields },
  user: { css: '.o_user_menu .oe_topbar_name:not(:has(mark))' },
  signals,
  features,
  api: { type: 'odoo' },
};

type Kind = 'opportunity' | 'lead' | 'contact';

/**
 * `/odoo/crm/17`; whatever the rep came from stands before it. Without `view_type` the action opens its `first` view.
 * A record that is not saved has no id: `new` is kept from being taken for one.
 */
function opened(kind: Kind, action: string, first: 'list' | 'board'): Route[] {
  const path = `/odoo/**/${action}`;
  const board: Route[] = [{ page: 'board', kind, path, query: { view_type: 'kanban' } }];
  return [
    { page: 'list', kind, path: `${path}/new` },
    { page: 'record', kind, path: `${path}/:id` },
    ...(kind === 'contact' ? [] : board),
    { page: 'list', kind, path, query: { view_type: '*' } },
    { page: first, kind, path },
  ];
}

/** `/web#id=17&model=crm.lead&view_type=form`, until Odoo 17. */
function hashed(kind: Kind, model: string, cards: 'list' | 'board'): Route[] {
  return [
    { page: 'record', kind, inHash: true, query: { model, view_type: 'form', id: ':id' } },
    { page: 'list', kind, inHash: true, query: { model, view_type: 'list' } },
    { page: cards, kind, inHash: true, query: { model, view_type: 'kanban' } },
  ];
}
