import type { FileWords } from '../file/explain-issue';
import { type ParsedFile, parseFile } from '../file/parse-file';
import type { Playbook } from './playbook';
import { playbookSchema } from './playbook.schema';
import { PLAYBOOK_CAPS } from './playbook-caps';

const WORDS: FileWords = {
  format: 'the playbook format',
  variants: 'is not a kind of condition; use one of present, oneOf, amountAtLeast, notPast, withinDays, all, any, not',
  plain: 'a text, or an object with "en" and perhaps "ro"',
};

/** Reads a playbook from JSON text from anywhere, as `parseFile` does. */
export function parsePlaybook(text: string): ParsedFile<Playbook> {
  return parseFile(text, { caps: PLAYBOOK_CAPS, schema: playbookSchema, words: WORDS });
}
