import { type CommandOptions, runCommand } from '../run-command.ts';
import { tool } from '../tool.ts';

export type Counts = { passed: number; failed: number; skipped: number };
export type Result = Counts & { output: string };

/** One part of the test run. What it needs has to have passed before, else it counts as failed without running. */
export type Step = { name: string; needs?: string[]; run: () => Promise<Result> };

/** A step that is one check: the command of a package ends with 0, or it fails. */
export function check(
  name: string,
  command: [pkg: string, name?: string],
  args: string[],
  more: CheckOptions = {},
): Step {
  return scriptCheck(name, () => [tool(...command), ...args], more);
}

/** The same for a script of our own. */
export function scriptCheck(name: string, script: () => string[], more: CheckOptions = {}): Step {
  const { needs, ...options } = more;
  return {
    name,
    ...(needs === undefined ? {} : { needs }),
    run: async () => {
      const { code, output } = await runCommand(process.execPath, script(), options);
      return { passed: code === 0 ? 1 : 0, failed: code === 0 ? 0 : 1, skipped: 0, output };
    },
  };
}

type CheckOptions = CommandOptions & { needs?: string[] };

/** A whole suite that this machine cannot run. Where it must be able to (CI), that is a failure. */
export function cannotRun(reason: string): Result {
  const must = process.env.CI === 'true';
  return { passed: 0, failed: must ? 1 : 0, skipped: must ? 0 : 1, output: `${reason}\n` };
}
