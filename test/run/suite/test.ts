import { parseArgs } from 'node:util';
import { endCommands } from '../run-command.ts';
import { countLine, runSteps } from './run-steps.ts';
import { sourceSteps } from './source-steps.ts';

const { values } = parseArgs({ options: { fast: { type: 'boolean', default: false } } });

process.on('exit', endCommands);
for (const signal of ['SIGINT', 'SIGTERM'] as const) process.on(signal, () => process.exit(130));

const steps = values.fast ? sourceSteps : [...sourceSteps, ...(await import('./built-steps.ts')).builtSteps];
const sum = await runSteps(steps);
console.log(countLine(sum));
process.exitCode = sum.failed > 0 ? 1 : 0;
