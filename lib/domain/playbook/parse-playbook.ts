import { explainIssue } from './explain-issue';
import type { PlaybookFault } from './find-contradictions';
import { findExcess } from './find-excess';
import type { Playbook } from './playbook';
import { playbookSchema } from './playbook.schema';
import { PLAYBOOK_CAPS } from './playbook-caps';

/** Why a playbook is refused: where (`processes[0].stages[2].next[0]`, empty for the whole file) and what is wrong. */
export type PlaybookProblem = { path: string; problem: string };

export type ParsedPlaybook = { ok: true; playbook: Playbook } | { ok: false; problems: PlaybookProblem[] };

/** More than this nobody reads at once; the next try shows the rest. */
const SHOWN_PROBLEMS = 50;

/**
 * Reads a playbook from JSON text from anywhere. Never throws: what is not a playbook comes back with the reasons,
 * at most 50 of them, in plain English that follows the path. Size, depth and dangerous keys are looked at before
 * anything that could choke on them.
 */
export function parsePlaybook(text: string): ParsedPlaybook {
  if (text.length > PLAYBOOK_CAPS.characters) {
    return refused([{ path: [], problem: `the file is too long: at most ${PLAYBOOK_CAPS.characters} characters` }]);
  }
  let json: unknown;
  try {
    json = JSON.parse(text.replace(/^\uFEFF/, ''));
  } catch {
    return refused([{ path: [], problem: 'the file is not JSON' }]);
  }
  const excess = findExcess(json);
  if (excess !== null) return refused([excess]);
  const parsed = playbookSchema.safeParse(json, { reportInput: true });
  if (parsed.success) return { ok: true, playbook: parsed.data };
  return refused(parsed.error.issues.flatMap((issue) => explainIssue(issue)));
}

/** A problem on one line, as notices and logs show it. */
export function problemLine({ path, problem }: PlaybookProblem): string {
  return path === '' ? problem : `${path}: ${problem}`;
}

function refused(faults: PlaybookFault[]): ParsedPlaybook {
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
