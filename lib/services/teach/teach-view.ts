import { likelyPart, partsOf } from '../../adapters/teach/address-parts';
import type { Draft } from '../../adapters/teach/draft';
import { FIELDS_TO_TEACH } from '../../adapters/teach/fields-to-teach';
import type { TeachAnswer } from '../../adapters/teach/picked';
import { sameIn } from '../../adapters/teach/routes-from';
import type { Stage } from '../../domain/playbook/playbook';
import type { AddressPiece, TeachField, TeachView } from '../../domain/view/teach-view';

/** The panel's view of a draft, of the page beside it, and of what the base adapter knew (`known`, field ids). */
export function teachView(draft: Draft, answer: TeachAnswer, known: string[], stages: Stage[]): TeachView {
  const record = idOn(draft, answer.address);
  const isPlaced = draft.part !== null;
  const isOther = record !== null && draft.address !== null && record !== idOn(draft, draft.address);
  const ids = new Set([...FIELDS_TO_TEACH[draft.kind], ...known, ...Object.keys(draft.fields)]);
  return {
    name: draft.name,
    mends: draft.base !== null,
    kind: draft.kind,
    address: isPlaced ? [] : piecesOf(answer.address),
    likely: isPlaced ? null : likelyPart(partsOf(answer.address)),
    record,
    fields: [...ids].map(
      (id): TeachField => ({
        id,
        known: known.includes(id),
        ways: draft.fields[id]?.locators.length ?? 0,
        reading: readingOf(answer, id),
      }),
    ),
    picking: draft.picking?.field ?? null,
    unfit: draft.unfit,
    stageWords: Object.entries(draft.fields.stage?.choices ?? {}).map(([word, stage]) => ({ word, stage })),
    stages: stages.map(({ id, label }) => ({ id, label })),
    check: draft.second !== null ? 'done' : isOther ? 'look' : 'wait',
    lost: draft.lost,
  };
}

/** The id of the record that an address shows, at the place that was taught. */
function idOn(draft: Draft, address: string): string | null {
  const at = draft.address === null || draft.part === null ? undefined : partsOf(draft.address)[draft.part];
  return (at && sameIn(address, at)?.text) || null;
}

function readingOf({ reading }: TeachAnswer, id: string): TeachField['reading'] {
  const field = reading && Object.hasOwn(reading.fields, id) ? reading.fields[id] : undefined;
  return field ? { state: field.state, text: field.state === 'read' ? field.text : '' } : null;
}

/** The address as a reader sees it, cut at the places where an id could stand. */
function piecesOf(address: string): AddressPiece[] {
  const parts = partsOf(address);
  const pieces = parts.flatMap(({ inHash, at, before, text }, part): AddressPiece[] => {
    const opens = inHash && !parts[part - 1]?.inHash ? '#' : '';
    const sign = typeof at === 'string' ? `${opens || '?'}${at}=` : `${opens}/${before}`;
    return [
      { text: sign, part: null },
      { text, part },
    ];
  });
  return [{ text: new URL(address).host, part: null }, ...pieces];
}
