/** Short names of the signals in the catalogue. */
export const en = {
  'signal.page.opened': 'A CRM page was opened',
  'signal.record.opened': 'A record was opened',
  'signal.stage.changed': 'A stage was changed',
  'signal.record.saved': 'A record was saved',
  'signal.activity.logged': 'A call, e-mail or meeting was logged',
  'signal.field.edited': 'A field was edited',
  'signal.list.filtered': 'A list was filtered',
  'signal.search.used': 'Search was used',
  'signal.feature.used': 'Another feature was used',
  'signal.sidebar.opened': 'The sidebar was opened',
  'signal.step.followed': 'A next step was followed',
  'signal.tip.shown': 'A tip was shown',
  'signal.tip.dismissed': 'A tip was turned away',
  'signal.tip.followed': 'A tip was followed',
} as const;

export type SignalMessages = typeof en;
