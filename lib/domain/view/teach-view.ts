import type { RecordKind } from '../record/crm-record';
import type { LocalText } from '../text';

/** A piece of the page's address; `part` where it can be the record's id. */
export type AddressPiece = { text: string; part: number | null };

/** A field that can be pointed at. */
export type TeachField = {
  id: string;
  /** The CRM's adapter knew it before. */
  known: boolean;
  /** How many ways there are to find it again; 0 for one that was not pointed at. */
  ways: number;
  /** What is read of it on the page now; null where the page is no record of this kind, or it is not to be read. */
  reading: { state: 'read' | 'blank' | 'unseen'; text: string } | null;
};

/** A word of the CRM's for a stage, and the stage of the team's process that it stands for. */
export type StageWord = { word: string; stage: string | null };

/** What the teach panel shows: what is taught so far, and the page beside it. */
export type TeachView = {
  name: string;
  /** The CRM has an adapter already, which is mended or added to. */
  mends: boolean;
  kind: RecordKind;
  /** The page's address, as long as it is not said where the id is; empty afterwards. */
  address: AddressPiece[];
  /** The piece that looks most like an id. */
  likely: number | null;
  /** The id of the record on the page now; null on a page that is none of this kind. */
  record: string | null;
  fields: TeachField[];
  /** The field that the rep is pointing at. */
  picking: string | null;
  /** The field that was pointed at last, where nothing lasting marks the place. */
  unfit: string | null;
  stageWords: StageWord[];
  stages: { id: string; label: LocalText }[];
  /**
   * The check on another record: *wait*, the page shows the first one, or none; *look*, another one is there to be looked
   * at; *done*.
   */
  check: 'wait' | 'look' | 'done';
  /** Fields that the check lost: they are to be pointed at again. */
  lost: string[];
};
