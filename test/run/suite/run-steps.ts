import type { Counts, Result, Step } from './step.ts';

/** Runs the steps one after the other, tells how each went and returns the sum. */
export async function runSteps(steps: Step[]): Promise<Counts> {
  const sum: Counts = { passed: 0, failed: 0, skipped: 0 };
  const lost = new Map<string, 'failed' | 'skipped'>();
  for (const step of steps) {
    const startedAt = performance.now();
    const missing = step.needs?.find((name) => lost.has(name));
    const result = missing === undefined ? await settle(step) : notRun(missing, lost.get(missing) === 'skipped');
    if (result.failed > 0) lost.set(step.name, 'failed');
    else if (result.passed === 0) lost.set(step.name, 'skipped');
    sum.passed += result.passed;
    sum.failed += result.failed;
    sum.skipped += result.skipped;
    tell(step.name, result, performance.now() - startedAt);
  }
  return sum;
}

async function settle(step: Step): Promise<Result> {
  try {
    return await step.run();
  } catch (failure) {
    const output = `${failure instanceof Error ? (failure.stack ?? failure.message) : failure}\n`;
    return { passed: 0, failed: 1, skipped: 0, output };
  }
}

function notRun(missing: string, skipped: boolean): Result {
  const output = `Not run, since "${missing}" ${skipped ? 'could not run' : 'did not pass'}.\n`;
  return { passed: 0, failed: skipped ? 0 : 1, skipped: skipped ? 1 : 0, output };
}

function tell(name: string, result: Result, ms: number): void {
  const mark = result.failed > 0 ? 'FAIL' : result.passed === 0 && result.skipped > 0 ? 'skip' : 'ok';
  console.log(`${mark.padEnd(5)}${name.padEnd(44)}${`${(ms / 1000).toFixed(1)} s`.padStart(8)}  ${countLine(result)}`);
  if (result.failed > 0 || result.skipped > 0) console.log(indent(result.output));
}

/** `3 passed, 0 failed`, with the skipped ones when there are some. */
export function countLine({ passed, failed, skipped }: Counts): string {
  return `${passed} passed, ${failed} failed${skipped > 0 ? `, ${skipped} skipped` : ''}`;
}

/** The end of a long output holds what matters; more than this drowns the other steps. */
function indent(output: string): string {
  const lines = output.trimEnd().split('\n');
  const shown = lines.length > 400 ? [`(${lines.length - 400} lines left out)`, ...lines.slice(-400)] : lines;
  return shown.map((line) => `     ${line}`).join('\n');
}
