import type { SignalRule } from '../adapter';
import { edited } from './fields';

export const features = ['kanban', 'report', 'activity-view', 'export', 'schedule-activity', 'schedule-meeting'];

/** Cards are dragged by pointer events and Odoo saves when the rep leaves a form: neither can be told by an event. */
export const signals: SignalRule[] = [
  {
    on: 'click',
    css: '.o_lead_opportunity_form .o_statusbar_status [role="radio"][aria-checked="false"]',
    signal: 'stage.changed',
    subject: 'stage-path',
  },
  {
    on: 'click',
    css: '.o_lead_opportunity_form button[name="action_set_won_rainbowman"]',
    signal: 'stage.changed',
    subject: 'mark-won',
  },
  { on: 'click', css: '.o_form_view .o_form_button_save', signal: 'record.saved' },
  { on: 'click', css: '.o-mail-Chatter .o-mail-Composer-send', signal: 'activity.logged' },
  {
    on: 'change',
    css: '.o_form_renderer .o_field_widget[name]',
    signal: 'field.edited',
    subject: { attribute: 'name', of: edited },
  },
  {
    on: 'click',
    css: '.o_filter_menu .o_menu_item:not(.o_add_custom_filter), .o_filter_menu .o_item_option, .o_facet_remove',
    signal: 'list.filtered',
  },
  { on: 'change', css: '.o_searchview_input', signal: 'search.used' },
  feature('kanban', '.o_switch_view.o_kanban'),
  feature('report', '.o_switch_view.o_pivot, .o_switch_view.o_graph'),
  feature('activity-view', '.o_switch_view.o_activity'),
  feature('export', '.o_list_export_xlsx'),
  feature('schedule-activity', '.o-mail-Chatter-activity'),
  feature('schedule-meeting', 'button[name="action_schedule_meeting"]'),
];

function feature(subject: string, css: string): SignalRule {
  return { on: 'click', css, signal: 'feature.used', subject };
}
