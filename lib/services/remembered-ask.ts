import type { Ask } from './crm-api/ask';
import { mustBeUnderWay } from './import-run';
import type { World } from './world';

/**
 * Keeps what a CRM answers to the import that is under way, and gives it back without asking when the import is begun
 * again because the background had ended: so it goes on where it was. Readers are functions of what they are answered, so
 * they ask the same again. Answers are known by their question, not by their place in the order, so that a reader may ask
 * several at once; of a question asked several times they come in the order in which they came. `came` is told of each
 * answer that is new.
 */
export async function rememberedAsk({ store, now }: World, id: string, ask: Ask, came: () => void): Promise<Ask> {
  const known = new Map<string, unknown[]>();
  await store.answers.each(({ question, answer }) => {
    const before = known.get(question);
    if (before) before.push(answer);
    else known.set(question, [answer]);
  });
  return async (method, path, body) => {
    const question = JSON.stringify([method, path, body]);
    const kept = known.get(question);
    if (kept !== undefined && kept.length > 0) return kept.shift();
    const answer = await ask(method, path, body);
    await store.transaction('rw', store.settings, store.answers, async () => {
      await mustBeUnderWay(store, id);
      await store.answers.add({ question, answer, at: now() });
    });
    came();
    return answer;
  };
}
