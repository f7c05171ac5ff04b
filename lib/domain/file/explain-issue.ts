import type { z } from '../zod';

type Issue = z.core.$ZodIssue;

/** What is wrong in a file, and where: keys and indexes from its top. */
export type FileFault = { path: (string | number)[]; problem: string };

/** How a kind of file is spoken of: its format's name, what must be one of some variants, what a plain value may be. */
export type FileWords = { format: string; variants: string; plain: string };

/** A schema's issue as faults in plain words, for people who edit such files and do not know schemas. */
export function explainIssue(issue: Issue, words: FileWords, above: PropertyKey[] = []): FileFault[] {
  const path = [...above, ...issue.path].map((key) => (typeof key === 'number' ? key : String(key)));
  switch (issue.code) {
    case 'unrecognized_keys':
      return issue.keys.map((key) => ({ path: [...path, key], problem: `is not a part of ${words.format}` }));
    case 'invalid_type': {
      if (issue.input === undefined) return [{ path, problem: 'is missing' }];
      const wanted = KINDS[issue.expected] ?? issue.expected;
      return [{ path, problem: `must be ${wanted}, not ${kindOf(issue.input)}` }];
    }
    case 'invalid_value': {
      if (issue.input === undefined) return [{ path, problem: 'is missing' }];
      const values = issue.values.map((value) => JSON.stringify(value) ?? String(value));
      return [{ path, problem: `must be ${values.length === 1 ? '' : 'one of '}${values.join(', ')}` }];
    }
    case 'too_big':
      return [{ path, problem: `is too ${bigWord(issue.origin)}: at most ${issue.maximum}${unitOf(issue.origin)}` }];
    case 'too_small':
      return [{ path, problem: `is too ${smallWord(issue.origin)}: at least ${issue.minimum}${unitOf(issue.origin)}` }];
    case 'invalid_union':
      return explainUnion(issue, words, path);
    default:
      return [{ path, problem: issue.message }];
  }
}

function explainUnion(
  issue: Extract<Issue, { code: 'invalid_union' }>,
  words: FileWords,
  path: (string | number)[],
): FileFault[] {
  if (issue.discriminator !== undefined) return [{ path, problem: words.variants }];
  // Of the ways it could have been meant, the one that it is shaped like: only that one fails inside.
  const meant = issue.errors.find(
    (errors) => !errors.some((each) => each.code === 'invalid_type' && !each.path.length),
  );
  if (meant !== undefined) return meant.flatMap((each) => explainIssue(each, words, path));
  if (issue.input === undefined) return [{ path, problem: 'is missing' }];
  return [{ path, problem: `must be ${words.plain}, not ${kindOf(issue.input)}` }];
}

const KINDS: { [expected: string]: string } = {
  string: 'a text',
  number: 'a number',
  int: 'a whole number',
  boolean: 'true or false',
  array: 'a list',
  object: 'an object',
};

function kindOf(value: unknown): string {
  if (value === null) return 'null';
  if (Array.isArray(value)) return 'a list';
  if (typeof value === 'number' && !Number.isFinite(value)) return 'a number too big to hold';
  if (typeof value === 'number') return Number.isInteger(value) ? 'a number' : 'a number with a fraction';
  return KINDS[typeof value] ?? typeof value;
}

function bigWord(origin: string): string {
  return origin === 'string' || origin === 'array' ? 'long' : 'big';
}

function smallWord(origin: string): string {
  return origin === 'string' || origin === 'array' ? 'short' : 'small';
}

function unitOf(origin: string): string {
  if (origin === 'string') return ' characters';
  return origin === 'array' ? ' in the list' : '';
}
