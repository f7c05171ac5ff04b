import type { Reading } from '../../domain/record/crm-record';
import type { Field, Locator } from '../adapter';

/** What the rep pointed at, as the page's script understood it. `text` is for the panel; nothing else holds a value. */
export type Picked = {
  /** The number of the question that it answers. */
  pick: number;
  /** Ways to find it again, best first, each of which finds just this now; none where there is no way that lasts. */
  locators: Locator[];
  /** Selectors of what is around it, from near to far, each of which is found once on the page: the root of a record. */
  around: string[];
  /** What it says. */
  text: string;
  /** The words that stand for it on the page, without a colon or star; null where none were found. */
  label: string | null;
  type: Field['type'];
  /** What a select offers, as the rep reads it; empty for anything else. */
  choices: string[];
};

/** What the page's script saw: where it is, what the adapter as taught so far reads there, and what was pointed at. */
export type TeachAnswer = {
  address: string;
  /** A `Reading`, where the address is one of the adapter's records. */
  reading: Reading | null;
  /** What each locator of each field finds by itself, in their order; null where it finds nothing, or several things. */
  ways: { [field: string]: (string | null)[] };
  picking: boolean;
  picked: Picked | null;
};
