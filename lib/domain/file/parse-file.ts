import type { z } from '../zod';
import { explainIssue, type FileFault, type FileWords } from './explain-issue';
import { type FileCaps, findExcess } from './find-excess';

/** Why a file is refused: where (`processes[0].stages[2].next[0]`, empty for the whole file) and what is wrong. */
export type FileProblem = { path: string; problem: string };

export type ParsedFile<T> = { ok: true; value: T } | { ok: false; problems: FileProblem[] };

/** A kind of file: how large it may be (`characters` of text), what is in it, and how its faults are spoken of. */
export type FileFormat<T> = { caps: FileCaps & { characters: number }; schema: z.ZodType<T>; words: FileWords };

/** More than this nobody reads at once; the next try shows the rest. */
const SHOWN_PROBLEMS = 50;

/**
 * Reads JSON text from anywhere. Never throws: what is not of the format comes back with the reasons, at most 50 of
 * them, in plain English that follows the path. Size, depth and dangerous keys are looked at before anything that could
 * choke on them.
 */
export function parseFile<T>(text: string, { caps, schema, words }: FileFormat<T>): ParsedFile<T> {
  if (text.length > caps.characters) {
    return refused([{ path: [], problem: `the file is too long: at most ${caps.characters} characters` }]);
  }
  let json: unknown;
  try {
    json = JSON.parse(text.replace(/^\uFEFF/, ''));
  } catch {
    return refused([{ path: [], problem: 'the file is not JSON' }]);
  }
  const excess = findExcess(json, caps);
  if (excess !== null) return refused([excess]);
  const parsed = schema.safeParse(json, { reportInput: true });
  if (parsed.success) return { ok: true, value: parsed.data };
  return refused(parsed.error.issues.flatMap((issue) => explainIssue(issue, words)));
}

/** A problem on one line, as notices and logs show it. */
export function problemLine({ path, problem }: FileProblem): string {
  return path === '' ? problem : `${path}: ${problem}`;
}

function refused<T>(faults: FileFault[]): ParsedFile<T> {
  return {
    ok: false,
    problems: faults.slice(0, SHOWN_PROBLEMS).map(({ path, problem }) => ({ path: written(path), problem })),
  };
}

/** A key from a stranger's file is cut, so that a message stays a message. */
function written(path: (string | number)[]): string {
  return path
    .map((key) => (typeof key === 'number' ? `[${key}]` : `.${key.slice(0, 60)}`))
    .join('')
    .replace(/^\./, '');
}
