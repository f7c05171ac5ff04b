import { formatsOf, openQuestions } from './cell-formats';
import type { ImportKind } from './import-fields';
import { FROM_FILE, type ImportPlan } from './import-plan';
import type { Inspection } from './inspection';
import { outcomesOf } from './outcomes-of';
import { proposeColumns } from './propose-columns';
import { proposeKind } from './propose-kind';
import { recogniseHeader } from './recognise-header';

/** From which CRM an export with these names is, by its adapter's id. */
const CRM_OF: { [source: string]: string } = {
  Salesforce: 'salesforce',
  HubSpot: 'hubspot',
  Pipedrive: 'pipedrive',
  'Zoho CRM': 'zoho',
  'Dynamics 365': 'dynamics',
};

/** How to read a file, as far as it says so itself. `currency` is for amounts that name none. */
export function proposePlan(found: Inspection, fileName: string, currency: string): ImportPlan {
  return planFor(proposeKind(found, fileName), found, currency);
}

/** The same for rows of a kind that the rep chose. */
export function planFor(kind: ImportKind, found: Inspection, currency: string): ImportPlan {
  const columns = proposeColumns(found, kind);
  const named = mostNamed(found, columns.indexOf('amount'));
  const base: ImportPlan = {
    kind,
    crm: proposeCrm(found, kind),
    columns,
    dayFirst: true,
    decimal: '.',
    currency: named ?? currency,
    empty: found.placeholders.map(({ key }) => key),
    outcomes: {},
    rest: 'keep',
  };
  return { ...base, ...formatsOf(found, base), outcomes: outcomesOf(found, base) };
}

/** The plan after its columns were changed: what the file now says for certain counts, and else what was answered. */
export function replan(found: Inspection, plan: ImportPlan): ImportPlan {
  const open = openQuestions(found, plan);
  const { dayFirst, decimal } = formatsOf(found, plan);
  return {
    ...plan,
    dayFirst: open.dates === null ? dayFirst : plan.dayFirst,
    decimal: open.amounts === null ? decimal : plan.decimal,
    outcomes: outcomesOf(found, plan),
  };
}

function proposeCrm({ header }: Inspection, kind: ImportKind): string {
  const votes = new Map<string, number>();
  for (const name of header) {
    const sources = new Set(recogniseHeader(name, kind).map(({ source }) => CRM_OF[source]));
    for (const crm of sources) if (crm) votes.set(crm, (votes.get(crm) ?? 0) + 1 / sources.size);
  }
  const [first, second] = [...votes].sort(([, a], [, b]) => b - a);
  return first && first[1] >= 4 && first[1] > (second?.[1] ?? 0) ? first[0] : FROM_FILE;
}

/** The currency that most of the amounts name which name one; null where none is in the majority. */
function mostNamed({ columns }: Inspection, amount: number): string | null {
  const named = Object.entries(columns[amount]?.currencies ?? {});
  const all = named.reduce((sum, [, count]) => sum + count, 0);
  return named.find(([, count]) => count * 2 > all)?.[0] ?? null;
}
