import { check, type Step } from './step.ts';
import { vitestStep } from './vitest-step.ts';

const biome: [string, string] = ['@biomejs/biome', 'biome'];
const style = ['--colors=off', '--error-on-warnings', '.'];

/** What can be known from the source alone: no build, no browser. */
export const sourceSteps: Step[] = [
  check('generated types (wxt prepare)', ['wxt'], ['prepare']),
  check('types', ['typescript', 'tsc'], ['--noEmit', '--pretty', 'false']),
  check('types of the core, without a document', ['typescript', 'tsc'], ['-p', 'lib/domain', '--pretty', 'false']),
  check('format (npm run format)', biome, ['format', '--reporter=summary', ...style]),
  check('lint', biome, ['check', '--formatter-enabled=false', '--max-diagnostics=50', ...style]),
  check('nothing unused (knip)', ['knip'], ['--no-progress']),
  vitestStep('tests from the source', ['core', 'document', 'house']),
];
