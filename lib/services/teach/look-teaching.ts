import type { Draft } from '../../adapters/teach/draft';
import { teachAnswerSchema } from '../../adapters/teach/draft.schema';
import type { TeachAnswer } from '../../adapters/teach/picked';
import { askFrame } from '../../browser/tabs';
import type { TeachAsk } from '../../domain/teach/teaching';
import type { LocalText } from '../../domain/text';
import type { Push } from '../../messaging/push';
import { playbookInUse } from '../../store/playbook-in-use';
import type { World } from '../world';
import { baseOf, draftOf } from './draft-in-store';

/** What the teach panel works on. */
export type Teaching = {
  draft: Draft;
  answer: TeachAnswer;
  /** The fields that the base adapter knows of this kind. */
  known: string[];
  /** The stages of the team's process for this kind, with what CRMs call them. */
  stages: { id: string; label: LocalText; names: string[] }[];
};

/** What is on the page of a tab where the rep teaches; null where nothing is taught, or not there. */
export async function lookTeaching(world: World, tabId: number): Promise<Teaching | null> {
  const draft = await draftOf(world);
  if (draft === null) return null;
  const parsed = teachAnswerSchema.safeParse(await askTeach(tabId, { ask: 'look' }));
  if (!parsed.success || new URL(parsed.data.address).origin !== draft.origin) return null;
  const base = await baseOf(world, draft);
  const process = (await playbookInUse(world.store)).processes.find(({ kind }) => kind === draft.kind);
  return {
    draft,
    answer: parsed.data,
    known: Object.keys(base?.fields[draft.kind] ?? {}),
    stages: (process?.stages ?? []).map(({ id, label, names }) => ({ id, label, names })),
  };
}

/** Asks the teach script on a tab's page. */
export function askTeach(tabId: number, body: TeachAsk): Promise<unknown> {
  return askFrame(tabId, 0, { type: 'teach.asked', body } satisfies Push);
}
