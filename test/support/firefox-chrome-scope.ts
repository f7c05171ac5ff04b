import type { Browser } from 'puppeteer-core';

type Connection = { send(method: string, body: object): Promise<{ result: unknown }> };
type Tree = { contexts: { context: string }[] };
type Evaluation =
  | { type: 'success'; result: { value: string } }
  | { type: 'exception'; exceptionDetails: { text: string } };

/** Runs a function in Firefox's own scope, where its internals can be reached. It may use nothing from around it. */
export async function chromeScope<T extends string>(
  browser: Browser,
  run: (argument: T) => Promise<string>,
  argument: T,
): Promise<string> {
  // Puppeteer has no word for this scope, but speaks to it.
  const { connection } = browser as unknown as { connection: Connection };
  const tree = (await connection.send('browsingContext.getTree', { 'moz:scope': 'chrome' })).result as Tree;
  const context = tree.contexts[0]?.context;
  if (context === undefined) throw new Error('Firefox shows no window; was it started with system access?');
  const answer = await connection.send('script.evaluate', {
    expression: `(${run})(${JSON.stringify(argument)})`,
    target: { context },
    awaitPromise: true,
  });
  const evaluation = answer.result as Evaluation;
  if (evaluation.type === 'exception') throw new Error(evaluation.exceptionDetails.text);
  return evaluation.result.value;
}
