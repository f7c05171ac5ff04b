import { runCommand } from '../run-command.ts';
import { tool } from '../tool.ts';
import type { Result, Step } from './step.ts';

type Finding = { code: string; message: string; file?: string; line?: number };
type Report = { errors: Finding[]; warnings: Finding[] };

/** Warnings that are looked at and stay; any other one fails, as every error does. */
const KNOWN: Record<string, string> = {
  UNSAFE_VAR_ASSIGNMENT: 'Preact knows dangerouslySetInnerHTML; lint bans it in our code, Trusted Types in the browser',
  DANGEROUS_EVAL: 'zod asks whether code can be made from text; its JIT is off, and our policy would refuse',
};

/** What Mozilla's own checker says of the Firefox build. */
export function webExtStep(name: string, needs: string[]): Step {
  return { name, needs, run: lint };
}

async function lint(): Promise<Result> {
  const { output } = await runCommand(process.execPath, [
    tool('web-ext'),
    'lint',
    '--source-dir=.output/firefox-mv3',
    '--output=json',
    '--no-config-discovery',
  ]);
  const report = JSON.parse(output.slice(output.indexOf('{'), output.lastIndexOf('}') + 1)) as Report;
  const bad = [...report.errors, ...report.warnings.filter(({ code }) => !Object.hasOwn(KNOWN, code))];
  const lines = bad.map(({ code, message, file, line }) => `${code} ${file ?? ''}:${line ?? ''} ${message}\n`);
  return { passed: bad.length === 0 ? 1 : 0, failed: bad.length === 0 ? 0 : 1, skipped: 0, output: lines.join('') };
}
