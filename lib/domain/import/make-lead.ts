import type { Lead } from '../record/deal';
import type { ReadCells } from './read-cells';

/** The lead in a row. */
export function makeLead(cells: ReadCells, id: string): Lead {
  const person = [cells.text('firstName'), cells.text('lastName')].filter(Boolean).join(' ');
  const [createdAt, assignedAt] = [cells.moment('created'), cells.moment('assigned')];
  const name = cells.text('name') || person || cells.text('account') || id;
  return {
    crm: cells.plan.crm,
    id,
    name,
    owner: cells.text('owner'),
    stage: cells.text('stage'),
    source: cells.text('source') || null,
    createdAt,
    assignedAt,
  };
}
