import { convertFile } from './convert-file';
import { inspectFile } from './inspect-file';
import type { Ask, Told } from './worker-messages';

/** Reads a file away from the screen, which never waits for it. It has the file and no API of the extension. */
const tell = (message: Told): void => postMessage(message);
const read = (bytes: number) => tell({ type: 'read', bytes });

/** Called for each part that the screen has taken. */
let taken = (): void => {};
/** Ids that more than one row has, from the last check. */
let repeated = new Set<number>();

addEventListener('message', ({ data }: MessageEvent<Ask>) => {
  if (data.type === 'taken') taken();
  else answer(data).catch((error: unknown) => tell({ type: 'failed', error: String(error) }));
});

async function answer(ask: Exclude<Ask, { type: 'taken' }>): Promise<void> {
  if (ask.type === 'inspect') return tell({ type: 'inspected', ...(await inspectFile(ask.file, ask.encoding, read)) });
  if (ask.type === 'check') {
    const checked = await convertFile({ ...ask.conversion, repeated: new Set() }, null, read);
    repeated = checked.repeated;
    return tell({ type: 'checked', report: checked.report });
  }
  const send = (rows: Parameters<NonNullable<Parameters<typeof convertFile>[1]>>[0]) => {
    const isTaken = new Promise<void>((resolve) => (taken = resolve));
    tell({ type: 'rows', rows });
    return isTaken;
  };
  tell({ type: 'converted', report: (await convertFile({ ...ask.conversion, repeated }, send, read)).report });
}
