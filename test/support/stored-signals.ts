import type { Page } from 'playwright-core';

/** What the database holds of signals, read past our own code: by the browser's plain IndexedDB. */
export type StoredSignals = {
  /** Ids of the batches that are kept as packed rows. */
  batchIds: string[];
  signalsInBatches: number;
  signalsInSegments: number;
  signalsInRollUps: number;
  /** How often each kind was counted, over all days and tools, by `number.kind.subject`. */
  counts: { [key: string]: number };
  /** What the rep was told was brought back from the journal; 0 if nothing was. */
  recovered: number;
};

/** Reads them in one of our own screens, where the database may be opened. */
export function storedSignals(screen: Pick<Page, 'evaluate'>): Promise<StoredSignals> {
  return screen.evaluate(async () => {
    const db = await new Promise<IDBDatabase>((done, fail) => {
      const request = indexedDB.open('rep-assistant');
      request.onsuccess = () => done(request.result);
      request.onerror = () => fail(request.error);
    });
    try {
      const all = <T>(table: string) =>
        new Promise<T[]>((done, fail) => {
          const request = db.transaction(table).objectStore(table).getAll();
          request.onsuccess = () => done(request.result as T[]);
          request.onerror = () => fail(request.error);
        });
      const batches = await all<{ id: string; codes: { length: number } }>('batches');
      const segments = await all<{ signals: number }>('segments');
      const rollUps = await all<{ signals: number; counts: { [key: string]: number } }>('rollUps');
      const settings = await all<{ key: string; value: { type: string; signals?: number }[] }>('settings');
      const notices = settings.find(({ key }) => key === 'notices')?.value ?? [];
      const counts: { [key: string]: number } = {};
      for (const rollUp of rollUps) {
        for (const [key, n] of Object.entries(rollUp.counts)) counts[key] = (counts[key] ?? 0) + n;
      }
      const sum = <T>(rows: T[], of: (row: T) => number) => rows.reduce((total, row) => total + of(row), 0);
      return {
        batchIds: batches.map(({ id }) => id),
        signalsInBatches: sum(batches, ({ codes }) => codes.length),
        signalsInSegments: sum(segments, ({ signals }) => signals),
        signalsInRollUps: sum(rollUps, ({ signals }) => signals),
        counts,
        recovered: notices.find(({ type }) => type === 'recovered')?.signals ?? 0,
      };
    } finally {
      db.close();
    }
  });
}
