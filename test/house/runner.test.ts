import { beforeEach, expect, test, vi } from 'vitest';
import { countLine, runSteps } from '../run/suite/run-steps.ts';
import { cannotRun, type Result, type Step } from '../run/suite/step.ts';

const passed: Result = { passed: 3, failed: 0, skipped: 0, output: '' };

let said: string[];
beforeEach(() => {
  said = [];
  vi.spyOn(console, 'log').mockImplementation((line: string) => void said.push(line));
  vi.unstubAllEnvs();
});

test('the counts of all steps are added up into the last line', async () => {
  const sum = await runSteps([step('a', passed), step('b', { passed: 1, failed: 2, skipped: 0, output: 'why' })]);
  expect(countLine(sum)).toBe('4 passed, 2 failed');
  expect(said.join('\n')).toContain('why');
});

test('a step that breaks has failed, and so has what needs it', async () => {
  const broken: Step = { name: 'build', run: () => Promise.reject(new Error('no disk')) };
  const sum = await runSteps([broken, step('flows', passed, ['build'])]);
  expect(sum).toEqual({ passed: 0, failed: 2, skipped: 0 });
  expect(said.join('\n')).toContain('Not run, since "build" did not pass.');
});

test('what cannot run on this machine is skipped with its reason, and so is what needs it', async () => {
  vi.stubEnv('CI', '');
  const sum = await runSteps([step('Firefox', cannotRun('Install Firefox.')), step('flows', passed, ['Firefox'])]);
  expect(countLine(sum)).toBe('0 passed, 0 failed, 2 skipped');
  expect(said.join('\n')).toContain('Install Firefox.');
});

test('in CI everything has to run, so what cannot has failed', async () => {
  vi.stubEnv('CI', 'true');
  const sum = await runSteps([step('Firefox', cannotRun('Install Firefox.')), step('flows', passed, ['Firefox'])]);
  expect(sum).toEqual({ passed: 0, failed: 2, skipped: 0 });
});

function step(name: string, result: Result, needs: string[] = []): Step {
  return { name, needs, run: () => Promise.resolve(result) };
}
