/**
 * Everything the extension may ever note down about a rep's work, each with the question that it answers.
 * A signal is a name from here, a kind of record, and an id that an adapter or playbook declared: never a value.
 * Numbers are part of the stored form: never change or reuse one.
 */
export const SIGNALS = {
  'page.opened': { no: 1, core: false, asks: 'Which kinds of CRM page are used: lists, boards, records, edit forms?' },
  'record.opened': { no: 2, core: false, asks: 'How many records of each kind does a rep look at in a day?' },
  'stage.changed': { no: 3, core: true, asks: 'Is the process kept up to date in the CRM?' },
  'record.saved': { no: 4, core: true, asks: 'Are records kept up to date in the CRM?' },
  'activity.logged': { no: 5, core: true, asks: 'Are calls, e-mails and meetings logged?' },
  'field.edited': { no: 6, core: false, asks: 'Which fields do reps fill in? (which field, never the value)' },
  'list.filtered': { no: 7, core: false, asks: 'Do reps work from lists?' },
  'search.used': { no: 8, core: false, asks: 'Do reps find records by search?' },
  'feature.used': { no: 9, core: false, asks: 'Which other features that the adapter or playbook names are used?' },
  'sidebar.opened': { no: 10, core: false, asks: 'Is the sidebar looked at?' },
  'step.followed': { no: 11, core: true, asks: 'Do reps act on the next step?' },
  'tip.shown': { no: 12, core: false, asks: 'How many tips does a rep see?' },
  'tip.dismissed': { no: 13, core: false, asks: 'Which tips are not wanted?' },
  'tip.followed': { no: 14, core: true, asks: 'Which tips help?' },
} as const;

export type SignalName = keyof typeof SIGNALS;

/** The name of a signal number; null for a number that the catalogue does not know. */
export function signalName(no: number): SignalName | null {
  return names.get(no) ?? null;
}

const names = new Map<number, SignalName>(
  (Object.keys(SIGNALS) as SignalName[]).map((name) => [SIGNALS[name].no, name]),
);
