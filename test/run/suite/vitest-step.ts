import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { runCommand } from '../run-command.ts';
import { tool } from '../tool.ts';
import type { Counts, Result, Step } from './step.ts';

type Report = {
  numPassedTests: number;
  numFailedTests: number;
  numPendingTests: number;
  numTodoTests: number;
  testResults: { status: string; assertionResults: unknown[] }[];
};

/** Runs projects of `test/vitest.config.ts` and counts their tests. */
export function vitestStep(name: string, projects: string[], more: { needs?: string[]; limitMs?: number } = {}): Step {
  const { needs, ...options } = more;
  return { name, ...(needs === undefined ? {} : { needs }), run: () => runProjects(projects, options) };
}

async function runProjects(projects: string[], options: { limitMs?: number }): Promise<Result> {
  const folder = mkdtempSync(join(tmpdir(), 'rep-assistant-vitest-'));
  const file = join(folder, 'report.json');
  try {
    const { code, output } = await runCommand(
      process.execPath,
      [
        tool('vitest'),
        'run',
        '--config=test/vitest.config.ts',
        '--reporter=default',
        '--reporter=json',
        `--outputFile.json=${file}`,
        ...projects.map((project) => `--project=${project}`),
      ],
      { ...options, env: { FORCE_COLOR: '0', NO_COLOR: '1' } },
    );
    return { ...count(readReport(file), code), output };
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

function readReport(file: string): Report | null {
  try {
    return JSON.parse(readFileSync(file, 'utf8')) as Report;
  } catch {
    return null;
  }
}

/** A file that could not even load has no tests to count, but it failed; so has a run with an unhandled error. */
function count(report: Report | null, code: number): Counts {
  if (report === null) return { passed: 0, failed: 1, skipped: 0 };
  const unloaded = report.testResults.filter((file) => file.status === 'failed' && file.assertionResults.length === 0);
  const failed = report.numFailedTests + unloaded.length;
  return {
    passed: report.numPassedTests,
    failed: failed === 0 && code !== 0 ? 1 : failed,
    skipped: report.numPendingTests + report.numTodoTests,
  };
}
