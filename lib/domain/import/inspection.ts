import type { AmountShape } from './read-amount';
import type { DateShape } from './read-date';

/** What a column holds, whatever it will be read as. Counts are of cells. */
export type ColumnProfile = {
  name: string;
  filled: number;
  dates: { [shape in DateShape]: number };
  amounts: { [shape in AmountShape]: number };
  /** Codes of the currencies that cells name. */
  currencies: { [code: string]: number };
  /** What stands in it and how often, the most frequent first; null where it is hardly ever the same. */
  values: { text: string; count: number }[] | null;
};

/** A file as it was found, before anything was decided. */
export type Inspection = {
  header: string[];
  columns: ColumnProfile[];
  /** The first rows that are not blank. */
  preview: string[][];
  /** Rows below the header that are not blank. */
  rows: number;
  blank: number;
  /** Texts that may stand for an empty cell, each as first written. */
  placeholders: { key: string; text: string; count: number }[];
  separator: string;
};
