import type { RowReader } from '../../components/import/row-reader';
import { openWorker } from './open-worker';
import type { Ask, Hear, Told } from './worker-messages';

/** A worker that reads files. A new question ends the worker that is still busy with another, whatever it is doing. */
export function rowReader(): RowReader {
  let worker: Worker | null = null;
  let isBusy = false;
  const stop = (): void => {
    if (isBusy) worker?.terminate();
    if (isBusy) worker = null;
    isBusy = false;
  };
  const ask = <T>(question: Ask, hear: (done: (value: T) => void, fail: (error: unknown) => void) => Hear) => {
    stop();
    const asked = worker ?? openWorker();
    worker = asked;
    isBusy = true;
    return new Promise<T>((resolve, reject) => {
      const heard: Hear = { ...hear(resolve, reject), failed: ({ error }) => reject(new Error(error)) };
      asked.onmessage = ({ data }: MessageEvent<Told>) => (heard[data.type] as (data: Told) => void)?.(data);
      asked.onerror = ({ message }) => reject(new Error(message || 'The worker that reads files did not start.'));
      asked.postMessage(question);
    }).finally(() => (isBusy = false));
  };
  const taken = () => worker?.postMessage({ type: 'taken' } satisfies Ask);
  return {
    stop,
    inspect: (file, encoding, read) =>
      ask({ type: 'inspect', file, encoding }, (done) => ({ read: (m) => read(m.bytes), inspected: done })),
    check: (conversion, read) =>
      ask({ type: 'check', conversion }, (done) => ({ read: (m) => read(m.bytes), checked: (m) => done(m.report) })),
    convert: (conversion, take, read) =>
      ask({ type: 'convert', conversion }, (done, fail) => ({
        read: (m) => read(m.bytes),
        rows: (m) => void take(m.rows).then(taken, fail),
        converted: (m) => done(m.report),
      })),
  };
}
