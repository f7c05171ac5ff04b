import type { Draft } from '../../adapters/teach/draft';
import type { TeachAnswer } from '../../adapters/teach/picked';
import { placeByBase } from '../../adapters/teach/place-by-base';
import { teachAnswerSchema } from '../../adapters/teach/teach-answer.schema';
import { withPicked } from '../../adapters/teach/with-picked';
import { askFrame } from '../../browser/tabs';
import type { Stage } from '../../domain/playbook/playbook';
import { foldText } from '../../domain/process/fold-text';
import type { TeachAsk } from '../../domain/teach/teaching';
import type { TeachView } from '../../domain/view/teach-view';
import type { Push } from '../../messaging/push';
import { playbookInUse } from '../../store/playbook-in-use';
import type { World } from '../world';
import { baseOf, changeDraft, draftOf } from './draft-in-store';
import { teachView } from './teach-view';

/** What is on the page of a tab where the rep teaches; null where nothing is taught, or not there. */
export async function lookTeaching(world: World, tabId: number): Promise<TeachView | null> {
  const before = await draftOf(world);
  if (before === null) return null;
  const answer = await answerOf(tabId);
  if (answer === null || new URL(answer.address).origin !== before.origin) return null;
  const base = await baseOf(world, before);
  if (base !== null && placeByBase(before, base, answer.address) !== before) {
    await changeDraft(world, (now) => placeByBase(now, base, answer.address));
    return lookTeaching(world, tabId);
  }
  const stages = await stagesOf(world, before);
  const draft = answer.picking ? before : await takePicked(world, before, answer, stages);
  return teachView(draft, answer, Object.keys(base?.fields[draft.kind] ?? {}), stages);
}

/** Asks the teach script on a tab's page what is there; null where there is none. */
export async function answerOf(tabId: number): Promise<TeachAnswer | null> {
  const parsed = teachAnswerSchema.safeParse(await askTeach(tabId, { ask: 'look' }));
  return parsed.success ? parsed.data : null;
}

export function askTeach(tabId: number, body: TeachAsk): Promise<unknown> {
  return askFrame(tabId, 0, { type: 'teach.asked', body } satisfies Push);
}

/** Takes over what the rep pointed at since the last look. `before` is the draft as it was before the page answered. */
async function takePicked(world: World, before: Draft, answer: TeachAnswer, stages: Stage[]): Promise<Draft> {
  const { picking } = before;
  if (picking === null) return before;
  // What was asked in the meantime is not in this answer.
  return changeDraft(world, (now) => (now.picking?.pick === picking.pick ? rest(now, picking, answer, stages) : now));
}

function rest(draft: Draft, picking: NonNullable<Draft['picking']>, answer: TeachAnswer, stages: Stage[]): Draft {
  const { picked } = answer;
  const rested = { ...draft, picking: null };
  // The rep left without pointing at anything.
  if (picked === null || picked.pick !== picking.pick) return rested;
  if (picked.locators.length === 0) return { ...rested, unfit: picking.field };
  const stageOf = (word: string) =>
    stages.find(({ names }) => names.some((name) => foldText(name) === foldText(word)))?.id ?? null;
  return withPicked(rested, picking.field, picked, answer.address, stageOf);
}

async function stagesOf({ store }: World, { kind }: Draft): Promise<Stage[]> {
  const { processes } = await playbookInUse(store);
  return processes.find((process) => process.kind === kind)?.stages ?? [];
}
