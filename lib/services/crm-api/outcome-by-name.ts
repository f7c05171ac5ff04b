import { foldText } from '../../domain/process/fold-text';
import type { Outcome } from '../../domain/record/deal';

/** What a stage is called that is won or lost, in the languages of the stages that we know; as `foldText` leaves it. */
const WON = new Set(['won', 'castigat', 'castigata', 'gewonnen', 'gagne', 'ganado', 'ganada']);
const LOST = new Set(['lost', 'cancelled', 'pierdut', 'pierduta', 'verloren', 'perdu', 'perdido', 'perdida']);

/** Whether a deal is won or lost, for CRMs that say so by nothing but the words of its stage (`Won 🎉`). */
export function outcomeByName(stage: string): Outcome {
  const words = foldText(stage).split(/[^\p{L}]+/u);
  if (words.some((word) => LOST.has(word))) return 'lost';
  return words.some((word) => WON.has(word)) ? 'won' : 'open';
}
