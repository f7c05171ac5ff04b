import { COLLECTION_OF, type RecordKind } from './records.ts';

interface RecordRoute {
  view: 'record';
  kind: RecordKind;
  id: string;
}

export type OtherRoute =
  | { view: 'list' | 'board'; kind: RecordKind }
  | { view: 'edit'; kind: RecordKind; id: string }
  | { view: 'settings' | 'missing' };

export type Route = RecordRoute | OtherRoute;

const KIND_BY_WORD = new Map(Object.entries(COLLECTION_OF).map(([kind, word]) => [word as string, kind as RecordKind]));

export const hasBoard = (kind: RecordKind) => kind === 'opportunity' || kind === 'lead';

export function readRoute(pathname: string): Route {
  const [word = '', id, mode, ...rest] = pathname.split('/').filter(Boolean).map(decodeURIComponent);
  if (word === '') return { view: 'list', kind: 'opportunity' };
  if (word === 'settings' && id === undefined) return { view: 'settings' };
  const kind = KIND_BY_WORD.get(word);
  if (!kind || rest.length > 0) return { view: 'missing' };
  if (id === undefined) return { view: 'list', kind };
  if (id === 'board' && mode === undefined && hasBoard(kind)) return { view: 'board', kind };
  if (mode === undefined) return { view: 'record', kind, id };
  return mode === 'edit' ? { view: 'edit', kind, id } : { view: 'missing' };
}

export const listPath = (kind: RecordKind) => `/${COLLECTION_OF[kind]}`;
export const boardPath = (kind: RecordKind) => `${listPath(kind)}/board`;
export const recordPath = (kind: RecordKind, id: string) => `${listPath(kind)}/${encodeURIComponent(id)}`;
export const editPath = (kind: RecordKind, id: string) => `${recordPath(kind, id)}/edit`;
