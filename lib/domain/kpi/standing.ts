import type { KpiTarget } from '../playbook/playbook';
import type { Figure } from './figure';

/** Whether a figure reaches its target, the target itself included; null without a target or without data. */
export function standing(figure: Figure, target: KpiTarget | null): 'reached' | 'missed' | null {
  if (target === null || figure.value === null) return null;
  const reached = target.goal === 'atLeast' ? figure.value >= target.value : figure.value <= target.value;
  return reached ? 'reached' : 'missed';
}
