import { DB_NAME } from '../store/schema';

/**
 * Every row that can still be read when the store cannot be opened as usual (a newer version wrote it, or it is
 * damaged). It opens the database as it is, without a version of ours, and changes nothing: where there is none it is
 * not even opened, for that would make an empty one.
 */
export async function exportRaw(factory: IDBFactory = indexedDB): Promise<{ [table: string]: unknown }> {
  const format = 'rep-assistant-raw';
  const isThere = (await factory.databases()).some(({ name }) => name === DB_NAME);
  if (!isThere) return { format, databaseVersion: 0 };
  const db = await promised(factory.open(DB_NAME));
  try {
    const tables: { [table: string]: unknown } = { format, databaseVersion: db.version };
    for (const name of db.objectStoreNames) {
      if (name === 'answers') continue; // Of an import under way: customers' data, as the CRM sent them.
      const rows = await promised(db.transaction(name).objectStore(name).getAll()).catch((error) => `${error}`);
      // A token is nobody's but the rep's, and this copy may be mailed to somebody.
      tables[name] = typeof rows === 'string' ? rows : rows.filter((row) => row?.key !== 'tokens');
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
