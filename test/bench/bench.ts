import { parseArgs } from 'node:util';
import { browserVersion } from './browser/plain-browser.ts';
import { removeTemporary } from './browser/temporary.ts';
import { gates } from './gates.ts';
import type { Line } from './report/line.ts';
import { machine } from './report/machine.ts';
import { judgeShort } from './report/short-run.ts';
import { table } from './report/table.ts';

const { values } = parseArgs({ options: { short: { type: 'boolean', default: false }, gate: { type: 'string' } } });
const only = values.gate === undefined ? null : Number(values.gate);
const chosen = gates.filter(({ numbers }) => only === null || numbers.includes(only));
if (chosen.length === 0) throw new Error(`There is no gate ${values.gate}; see test/bench/gates.ts.`);

const startedAt = performance.now();
const tell = (what: string) => console.error(`[${seconds().padStart(4)} s] ${what}`);
process.on('exit', removeTemporary);
for (const signal of ['SIGINT', 'SIGTERM'] as const) process.on(signal, () => process.exit(130));

const lines: Line[] = [];
for (const gate of chosen) {
  try {
    // What was measured together is told together, also where one gate was asked for.
    lines.push(...(await gate.run({ short: values.short, tell })));
  } catch (failure) {
    // A gate that could not be measured has failed; the others still have something to say.
    console.error(failure);
    lines.push(...gate.numbers.map(unmeasured));
  }
}
if (values.short) lines.splice(0, lines.length, ...lines.map(judgeShort));
lines.sort((a, b) => a.gate - b.gate);

// A run by hand may take the time it needs, so "too noisy" is no answer there; in the short run it is.
const count = (verdict: Line['verdict']) => lines.filter((line) => line.verdict === verdict).length;
const failed = count('FAIL') + (values.short ? 0 : count('noisy'));
const noisy = values.short && count('noisy') > 0 ? `, ${count('noisy')} too noisy` : '';
if (count('over') > 0) console.log(`${count('over')} lines are over their gate, as the short run allows.`);
console.log(table(lines));
console.log(`\n${machine(await browserVersion())}; took ${seconds()} s`);
console.log(`${count('pass')} passed, ${failed} failed${noisy}`);
process.exitCode = failed > 0 ? 1 : 0;

function unmeasured(gate: number): Line {
  return { gate, what: 'could not be measured', ours: '', peer: '', ratio: null, required: '', verdict: 'FAIL' };
}

function seconds(): string {
  return Math.round((performance.now() - startedAt) / 1000).toFixed(0);
}
