import type { Deal, Outcome } from '../record/deal';
import { outcomeOf } from './outcome-of';
import type { ReadCells } from './read-cells';

/** The deal in a row; its id is given, since a row may have none of its own. */
export function makeDeal(cells: ReadCells, id: string): Deal {
  const stage = cells.text('stage') || cells.text('outcome');
  const outcome = outcomeIn(cells, stage);
  const isClosed = outcome !== 'open';
  const closeDay = cells.day('closeDate');
  const closedDay = cells.day('closedOn') ?? (isClosed ? closeDay : null);
  const startedDay = cells.day('created');
  const amount = cells.amount();
  const account = cells.text('account') || null;
  const probability = cells.share('probability');
  const mayTell = cells.columnOf('closeDate') >= 0 || cells.columnOf('closedOn') >= 0;
  if (isClosed && closedDay === null && mayTell) cells.flag('closedWithoutDate', null, stage);
  if (closedDay !== null && startedDay !== null && closedDay < startedDay) {
    const column = cells.columnOf(cells.text('closedOn') === '' ? 'closeDate' : 'closedOn');
    cells.flag('closedBeforeCreated', column, closedDay);
  }
  if (startedDay !== null && startedDay > cells.context.today) {
    cells.flag('createdAhead', cells.columnOf('created'), startedDay);
  }
  return {
    crm: cells.plan.crm,
    id,
    name: cells.text('name') || nameFrom(account, cells.text('product')) || id,
    owner: cells.text('owner'),
    region: cells.text('region') || null,
    manager: cells.text('manager') || null,
    product: cells.text('product') || null,
    account,
    stage,
    outcome,
    startedDay,
    closedDay,
    expectedCloseDay: cells.day('expectedClose') ?? (isClosed ? null : closeDay),
    amountMinor: amount?.minor ?? 0,
    currency: amount?.currency ?? cells.plan.currency,
    ...(probability === null ? {} : { probability }),
  };
}

function nameFrom(account: string | null, product: string): string {
  return [product, account].filter(Boolean).join(' – ');
}

function outcomeIn(cells: ReadCells, stage: string): Outcome {
  if (cells.columnOf('won') >= 0) {
    if (cells.yesNo('won') === true) return 'won';
    const isClosed = cells.columnOf('closed') >= 0 ? cells.yesNo('closed') : null;
    return isClosed === true || (isClosed === null && outcomeOf(stage) === 'lost') ? 'lost' : 'open';
  }
  const status = cells.text('outcome') || stage;
  return cells.outcome(status);
}
