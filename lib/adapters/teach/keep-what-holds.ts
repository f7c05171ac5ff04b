import type { Draft, DraftField } from './draft';
import type { TeachAnswer } from './picked';

/**
 * The draft with those ways only that found the same on another record's page: each field keeps the locators that read
 * what the rep saw and called right there. A field that no way found is left out, and stands among the lost ones.
 */
export function keepWhatHolds(draft: Draft, { address, reading, ways }: TeachAnswer): Draft {
  const kept: [string, DraftField][] = [];
  const lost: string[] = [];
  for (const [id, field] of Object.entries(draft.fields)) {
    const seen = reading && Object.hasOwn(reading.fields, id) ? reading.fields[id] : undefined;
    const found = ways[id] ?? [];
    // An empty field is written in several ways, so whatever finds it finds it.
    const holds = (text: string | null | undefined) =>
      seen?.state === 'read' ? text === seen.text : seen?.state === 'blank' && text !== null && text !== undefined;
    const locators = field.locators.filter((_, index) => holds(found[index]));
    if (locators.length > 0) kept.push([id, { ...field, locators }]);
    else lost.push(id);
  }
  return { ...draft, fields: Object.fromEntries(kept), second: address, lost };
}
