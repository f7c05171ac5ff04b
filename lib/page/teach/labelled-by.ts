import { matches, nearest } from '../safe-dom';
import { textOf } from '../text-of';

/** The value beside what can only be a label: the control of a `label` is not asked for here, it has been looked for. */
export function labelledBy(pointed: Element): Element | null {
  const label = nearest(pointed, 'label, dt, th');
  if (!label) return null;
  if (matches(label, 'th')) {
    const cell = label.nextElementSibling;
    return cell && matches(cell, 'td') ? cell : null;
  }
  if (matches(label, 'dt')) {
    const value = label.nextElementSibling;
    return value && matches(value, 'dd') ? value : null;
  }
  for (const each of [label, label.parentElement]) {
    const value = each?.nextElementSibling;
    if (value && (each === label || each?.children.length === 1) && textOf(value) !== '') return value;
  }
  return null;
}
