import { type PracticeCrmOptions, startPracticeCrm } from '../practice-crm/server.ts';

type Rows<T> = { total: number; rows: T[] };

/** A practice CRM of one's own, with its API at hand for what a test has to know or to change. */
export async function openPracticeCrm(options: PracticeCrmOptions = {}) {
  const crm = await startPracticeCrm(options);
  const call = async (path: string, init?: RequestInit) => {
    const response = await fetch(`${crm.url}/api/${path}`, init);
    if (!response.ok) throw new Error(`${path}: ${response.status} ${await response.text()}`);
    return response.json();
  };
  return {
    ...crm,
    get: (path: string): Promise<unknown> => call(path),
    list: async <T>(path: string): Promise<T[]> => ((await call(path)) as Rows<T>).rows,
    patch: (path: string, fields: object): Promise<unknown> =>
      call(path, { method: 'PATCH', headers: { 'content-type': 'application/json' }, body: JSON.stringify(fields) }),
  };
}

export type OpenPracticeCrm = Awaited<ReturnType<typeof openPracticeCrm>>;
