import type { Draft } from '../../adapters/teach/draft';
import { keepWhatHolds } from '../../adapters/teach/keep-what-holds';
import { Fault } from '../../domain/fault';
import type { Body } from '../../messaging/protocol';
import type { World } from '../world';
import { baseOf, changeDraft, hasRoot } from './draft-in-store';
import { answerOf, askTeach } from './look-teaching';

/** Takes what the rep changed in the panel. */
export async function changeTeaching(world: World, change: Body<'teach.change'>, tabId: number): Promise<void> {
  const answer = change.change === 'id' && change.part !== null ? await answerOf(tabId) : null;
  await changeDraft(world, async (draft) => {
    switch (change.change) {
      case 'name':
        return { ...draft, name: change.name };
      case 'kind':
        return { ...draft, kind: change.kind, withRoot: !hasRoot(await baseOf(world, draft), change.kind) };
      case 'id':
        return { ...draft, part: answer && change.part, address: answer?.address ?? null, second: null };
      case 'forget':
        return without(draft, change.field);
      case 'stage':
        return withStage(draft, change.word, change.stage);
    }
  });
}

/** Lets the rep point at a field; `label` is what the page says beside the pointer. */
export async function pickField(world: World, field: string, label: string, tabId: number): Promise<void> {
  const pick = world.now();
  // The page first: whoever sees in the draft that the rep points must find the page at it, or it looks as if they left.
  await askTeach(tabId, { ask: 'pick', pick, what: label });
  await changeDraft(world, (draft) => ({ ...draft, picking: { field, pick }, unfit: null }));
}

export async function leavePicking(world: World, tabId: number): Promise<void> {
  await changeDraft(world, (draft) => ({ ...draft, picking: null }));
  await askTeach(tabId, { ask: 'leave' });
}

/** The rep says that what is read on another record's page is right: what found it there is kept. */
export async function confirmTeaching(world: World, tabId: number): Promise<void> {
  const answer = await answerOf(tabId);
  await changeDraft(world, (draft) => {
    if (!answer?.reading) throw notThere();
    return keepWhatHolds(draft, answer);
  });
}

function without(draft: Draft, field: string): Draft {
  const { [field]: _, ...fields } = draft.fields;
  return { ...draft, fields, lost: draft.lost.filter((id) => id !== field) };
}

function withStage(draft: Draft, word: string, stage: string | null): Draft {
  const field = draft.fields.stage;
  if (!field || !Object.hasOwn(field.choices, word)) return draft;
  const choices = { ...field.choices, [word]: stage };
  return { ...draft, fields: { ...draft.fields, stage: { ...field, choices } } };
}

function notThere(): Fault {
  return new Fault({
    en: 'The page does not show a record now. Open another one and check it there.',
    ro: 'Pagina nu arată acum o înregistrare. Deschide alta și verifică acolo.',
  });
}
