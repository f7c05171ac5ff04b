import type { Outcome } from '../record/deal';
import { fold } from './fold';

/** Words in the name of a stage or status that say how the deal ended, in English and Romanian. */
const LOST =
  /\b(?:lost|loss|lose|dead|abandoned|cancell?ed|rejected|declined|disqualified|no sale|no decision|pierdut[aăe]?|abandonat[aăe]?|anulat[aăe]?|respins[aăe]?|refuzat[aăe]?|descalificat[aăe]?|esuat[aăe]?)\b/;
const WON = /\b(?:won|win|closedwon|sold|signed|castigat[aăe]?|castig|vandut[aăe]?|semnat[aăe]?|contractat[aăe]?)\b/;

/** How a deal at a stage of this name stands, as far as the name says; the rep confirms it. */
export function outcomeOf(name: string): Outcome {
  const word = fold(name);
  if (LOST.test(word) || word === 'closedlost') return 'lost';
  return WON.test(word) ? 'won' : 'open';
}
