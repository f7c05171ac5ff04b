import { DB_NAME } from '../store/schema';

/**
 * Every row that can still be read when the store cannot be opened as usual (a newer version wrote it, or it is
 * damaged). It opens the database as it is, without a version of ours, and changes nothing.
 */
export async function exportRaw(factory: IDBFactory = indexedDB): Promise<{ [table: string]: unknown }> {
  const db = await promised(factory.open(DB_NAME));
  try {
    const tables: { [table: string]: unknown } = { format: 'rep-assistant-raw', databaseVersion: db.version };
    for (const name of db.objectStoreNames) {
      tables[name] = await promised(db.transaction(name).objectStore(name).getAll()).catch((error) => `${error}`);
    }
    return tables;
  } finally {
    db.close();
  }
}

function promised<T>(request: IDBRequest<T>): Promise<T> {
  return new Promise((done, fail) => {
    request.onsuccess = () => done(request.result);
    request.onerror = () => fail(request.error);
  });
}
