import type { Condition } from '../playbook/playbook';
import { type FieldReading, fieldOf, type Reading } from '../record/crm-record';
import { addDays, type Day } from '../time/day';
import { foldText } from './fold-text';

/** What can be said of a condition: it holds, it does not hold, or we did not see enough to tell. */
export type Truth = 'met' | 'unmet' | 'unknown';

/**
 * Decides a condition for what a page showed on the day `today`, in Kleene's three-valued logic.
 *
 * - An *unseen* field makes every condition on it unknown: our blindness is never the rep's fault.
 * - A *blank* field makes every condition on it unmet.
 * - A field that was read but not understood (03/04/2026) is present; what compares its value is unknown.
 *   So is a comparison with a value of another type, such as an amount in a date field.
 *
 * `oneOf` matches the text on the page or the choice's id, without case and diacritics. `amountAtLeast` compares
 * minor units in the record's own currency. `notPast` holds from today on. `withinDays` holds when the date is at
 * most `days` calendar days from today, before or after; combine it with `notPast` for one direction.
 */
export function evaluateCondition(condition: Condition, reading: Reading, today: Day): Truth {
  switch (condition.type) {
    case 'all':
      return weakest(condition.of.map((part) => evaluateCondition(part, reading, today)));
    case 'any':
      return opposite(weakest(condition.of.map((part) => opposite(evaluateCondition(part, reading, today)))));
    case 'not':
      return opposite(evaluateCondition(condition.of, reading, today));
    default:
      return evaluateField(condition, fieldOf(reading, condition.field), today);
  }
}

type FieldCondition = Exclude<Condition, { type: 'all' | 'any' | 'not' }>;

function evaluateField(condition: FieldCondition, seen: FieldReading, today: Day): Truth {
  if (seen.state === 'unseen') return 'unknown';
  if (seen.state === 'blank') return 'unmet';
  if (condition.type === 'present') return 'met';
  const { text, value } = seen;
  if (value === null) return 'unknown';
  switch (condition.type) {
    case 'oneOf': {
      if (value.type !== 'text' && value.type !== 'choice') return 'unknown';
      const names = [text, value.type === 'choice' ? value.id : value.text].map(foldText);
      return truth(condition.values.some((wanted) => names.includes(foldText(wanted))));
    }
    case 'amountAtLeast':
      return value.type === 'money' ? truth(value.money.minor >= condition.minor) : 'unknown';
    case 'notPast':
      return value.type === 'date' ? truth(value.day >= today) : 'unknown';
    case 'withinDays':
      if (value.type !== 'date') return 'unknown';
      return truth(value.day >= addDays(today, -condition.days) && value.day <= addDays(today, condition.days));
  }
}

function truth(holds: boolean): Truth {
  return holds ? 'met' : 'unmet';
}

/** Kleene's "and": one unmet part decides, else one unknown part leaves it open; met when there are no parts. */
function weakest(parts: Truth[]): Truth {
  if (parts.includes('unmet')) return 'unmet';
  return parts.includes('unknown') ? 'unknown' : 'met';
}

function opposite(part: Truth): Truth {
  if (part === 'unknown') return 'unknown';
  return part === 'met' ? 'unmet' : 'met';
}
