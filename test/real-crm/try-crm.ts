/**
 * Runs the extension against a CRM that is too heavy, or too fragile, for every test run:
 * `npm run try-crm -- realtimex [--browser firefox]`. No part of the tests; it needs the network once.
 */
import { parseArgs } from 'node:util';
import { hasDisplay } from '../run/demo/has-display.ts';
import { endCommands } from '../run/run-command.ts';
import { tryRealtimex } from './realtimex/try-realtimex.ts';

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { browser: { type: 'string', default: 'chromium' } },
});

// What installs and builds runs in groups of its own, which Ctrl-C does not reach.
for (const signal of ['SIGINT', 'SIGTERM'] as const) {
  process.once(signal, () => {
    endCommands();
    process.exit(1);
  });
}

try {
  const { browser } = values;
  if (positionals[0] !== 'realtimex') throw new Error('Say which CRM: npm run try-crm -- realtimex');
  if (browser !== 'chromium' && browser !== 'firefox') throw new Error('Give --browser chromium or --browser firefox.');
  const wrong = await tryRealtimex(browser, !hasDisplay());
  console.log(`\n${wrong === 0 ? 'Nothing was read wrongly.' : `${wrong} fields were read wrongly.`}`);
  process.exitCode = wrong === 0 ? 0 : 1;
} catch (failure) {
  console.error(failure instanceof Error ? failure.message : failure);
  process.exitCode = 1;
}
