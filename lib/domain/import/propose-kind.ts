import { fold } from './fold';
import { IMPORT_KINDS, type ImportKind } from './import-fields';
import type { Inspection } from './inspection';
import { recogniseHeader } from './recognise-header';

/** What a file of them tends to be called. */
const FILE_WORDS: { [kind in ImportKind]: RegExp } = {
  deals: /deal|opportunit|pipeline|potential|oportunit/,
  leads: /lead|prospect|contact/,
  activities: /activit|task|event|call|meeting|engagement/,
};

/** Salesforce's ids begin with what they are ids of. */
const ID_PREFIX: { [kind in ImportKind]: RegExp } = {
  deals: /^006\w{12}(?:\w{3})?$/,
  leads: /^00Q\w{12}(?:\w{3})?$/,
  activities: /^00[TU]\w{12}(?:\w{3})?$/,
};

/** What the rows of a file are, by the names of its columns, its own name and its ids. */
export function proposeKind(found: Inspection, fileName: string): ImportKind {
  const scored = IMPORT_KINDS.map((kind) => ({ kind, score: scoreOf(kind, found, fileName) }));
  return scored.reduce((best, each) => (each.score > best.score ? each : best)).kind;
}

/** A name that only this kind has says more than one that any table could have. */
function scoreOf(kind: ImportKind, { header, preview }: Inspection, fileName: string): number {
  const others = IMPORT_KINDS.filter((each) => each !== kind);
  const fields = new Set(header.flatMap((name) => recogniseHeader(name, kind).slice(0, 1)).map(({ field }) => field));
  const alone = header.filter(
    (name) =>
      recogniseHeader(name, kind).length > 0 && others.every((other) => recogniseHeader(name, other).length === 0),
  );
  const idColumn = header.findIndex((name) => fold(name) === 'id' || recogniseHeader(name, kind)[0]?.field === 'id');
  const hasIds = preview.length > 0 && preview.every((row) => ID_PREFIX[kind].test(row[idColumn] ?? ''));
  const isNamed = FILE_WORDS[kind].test(fold(fileName));
  return fields.size + alone.length * 2 + (hasIds ? 100 : 0) + (isNamed ? 6 : 0);
}
