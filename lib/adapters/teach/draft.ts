import type { RecordKind } from '../../domain/record/crm-record';
import type { Field, Locator } from '../adapter';

/**
 * What was taught so far about one kind of record at one site. It holds addresses, so it stays on the machine; the
 * adapter that is made of it holds neither addresses nor anything that a record says.
 */
export type Draft = {
  origin: string;
  /** The adapter that it adds to or mends, by its id; null where the CRM has none yet. */
  base: string | null;
  /** What the rep calls the CRM. */
  name: string;
  kind: RecordKind;
  /** The address of a record, and the place of its id in `partsOf(address)`. */
  address: string | null;
  part: number | null;
  fields: { [field: string]: DraftField };
  /** The record's part of the page is taught too: the base has none, or it is not found any more. */
  withRoot: boolean;
  /** The address of another record on which it was all found again, and the rep said that it is right. */
  second: string | null;
  /** The field that the rep was asked to point at, and the number of the question. */
  picking: { field: string; pick: number } | null;
  /** The field that was pointed at last, where nothing lasting marks the place. */
  unfit: string | null;
  /** Fields that the check on another record lost. */
  lost: string[];
};

/** A field that the rep pointed at. */
export type DraftField = {
  type: Field['type'];
  locators: Locator[];
  /** See `Picked`. */
  around: string[];
  /** Of a choice: the CRM's words, each with the id that it stands for; null where the rep has not said. */
  choices: { [word: string]: string | null };
};
