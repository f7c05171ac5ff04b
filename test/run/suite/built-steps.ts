import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { root } from '../tool.ts';
import { browserStep, trytonStep } from './needed-step.ts';
import { check, type Step, scriptCheck } from './step.ts';
import { vitestStep } from './vitest-step.ts';
import { webExtStep } from './web-ext-step.ts';

const build = 'build for Chromium';
const firefoxBuild = 'build for Firefox';
const galleryBuild = 'build of the gallery';
const chromium = 'Chromium is here';
const firefox = 'Firefox is here';
const tryton = 'Tryton, a real CRM, is here';
const minutes = 60_000;

/** What needs the built extension, and then a browser to run it in. */
export const builtSteps: Step[] = [
  check(build, ['wxt'], ['build']),
  check(firefoxBuild, ['wxt'], ['build', '-b', 'firefox', '--mv3']),
  check(galleryBuild, ['wxt'], ['build', '--mode', 'gallery'], { env: { REP_ASSISTANT_GALLERY: '1' } }),
  webExtStep('web-ext lint', [firefoxBuild]),
  vitestStep('manifests, budgets', ['built'], { needs: [build, firefoxBuild] }),
  browserStep(chromium, 'chromium'),
  vitestStep('flows in Chromium', ['chromium'], { needs: [build, galleryBuild, chromium], limitMs: 12 * minutes }),
  browserStep(firefox, 'firefox'),
  vitestStep('flows in Firefox', ['firefox'], { needs: [firefoxBuild, firefox], limitMs: 12 * minutes }),
  trytonStep(tryton),
  vitestStep('a real CRM in Chromium', ['chromium-tryton'], { needs: [build, chromium, tryton], limitMs: 6 * minutes }),
  vitestStep('a real CRM in Firefox', ['firefox-tryton'], {
    needs: [firefoxBuild, firefox, tryton],
    limitMs: 6 * minutes,
  }),
  ...benchSteps(),
];

function benchSteps(): Step[] {
  const script = join(root, 'test/run/bench.mjs');
  if (!existsSync(script)) return [];
  return [scriptCheck('bench, short', () => [script, '--short'], { needs: [build, chromium], limitMs: 6 * minutes })];
}
