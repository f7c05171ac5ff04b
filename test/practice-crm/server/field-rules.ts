import { LEAD_STAGES, OPPORTUNITY_STAGES, type RecordKind } from '../app/records.ts';

/** Says what a good value would be, or null when `value` is one. */
export type Rule = (value: unknown) => string | null;

/** What the other records allow, looked up at the time of the edit. */
export interface Choices {
  products: readonly string[];
  owners: readonly string[];
  accounts: () => readonly string[];
}

const text =
  (max: number): Rule =>
  (value) =>
    typeof value === 'string' && value.length <= max ? null : `text of at most ${max} characters`;

const requiredText =
  (max: number): Rule =>
  (value) =>
    typeof value === 'string' && value.trim() !== '' && value.length <= max ? null : `text of 1 to ${max} characters`;

const email: Rule = (value) =>
  value === '' || (typeof value === 'string' && value.length <= 200 && /^[^\s@]+@[^\s@]+\.[^\s@]+$/.test(value))
    ? null
    : 'an e-mail address such as ana@example.com, or empty text';

const wholeNumber =
  (what: string): Rule =>
  (value) =>
    typeof value === 'number' && Number.isSafeInteger(value) && value >= 0 ? null : what;

const cents = wholeNumber('a whole number of cents, 0 or more (105400 for $1,054)');

const day: Rule = (value) => (value === null || isDay(value) ? null : 'a day such as "2026-08-22", or null');

const oneOf =
  (choices: () => readonly string[], orEmpty = false): Rule =>
  (value) => {
    if (orEmpty && value === '') return null;
    if (typeof value === 'string' && choices().includes(value)) return null;
    const list = choices();
    const shown = list.slice(0, 8).join(', ');
    return `one of ${shown}${list.length > 8 ? ` … (${list.length} in all)` : ''}${orEmpty ? ', or empty text' : ''}`;
  };

export function isDay(value: unknown): value is string {
  if (typeof value !== 'string' || !/^\d{4}-\d\d-\d\d$/.test(value)) return false;
  const at = Date.parse(`${value}T00:00:00Z`);
  // A round trip, since Date.parse moves 2026-02-30 on to March.
  return !Number.isNaN(at) && new Date(at).toISOString().startsWith(value);
}

export function fieldRules(choices: Choices): Record<RecordKind, Record<string, Rule>> {
  const owner = oneOf(() => choices.owners);
  return {
    opportunity: {
      name: requiredText(200),
      product: oneOf(() => choices.products),
      account: oneOf(choices.accounts, true),
      stage: oneOf(() => OPPORTUNITY_STAGES),
      owner,
      engagedOn: day,
      expectedCloseOn: day,
      closedOn: day,
      amount: cents,
      contact: text(200),
      decisionMaker: text(200),
      nextStep: text(1000),
      lossReason: text(200),
    },
    lead: {
      name: requiredText(200),
      email,
      phone: text(60),
      company: requiredText(200),
      source: text(100),
      stage: oneOf(() => LEAD_STAGES),
      owner,
      notes: text(2000),
    },
    account: {
      name: requiredText(200),
      sector: text(100),
      revenue: cents,
      employees: wholeNumber('a whole number, 0 or more'),
      country: text(100),
    },
    contact: {
      name: requiredText(200),
      email,
      phone: text(60),
      city: text(100),
      state: text(100),
      country: text(100),
      account: oneOf(choices.accounts, true),
    },
  };
}
