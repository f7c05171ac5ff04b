import { leadProcess } from './default/lead-process';
import { opportunityProcess } from './default/opportunity-process';
import { tips } from './default/tips';
import { crmTool, ownTool, practiceTool } from './default/tools';
import type { Playbook } from './playbook';

/**
 * The playbook of a team that has not written its own: B2B, leads and opportunities, English and Romanian.
 *
 * The time zone is Bucharest's because a playbook must name one (hours counted in each rep's own zone could not be
 * compared) and Romanian is the product's one language that points to a country. No holidays: a team that does not
 * keep Romanian ones would get wrong hours from a list that it never saw.
 */
export const DEFAULT_PLAYBOOK: Playbook = {
  format: 1,
  id: 'b2b-default',
  version: 1,
  name: { en: 'B2B sales', ro: 'Vânzări B2B' },
  calendar: { timeZone: 'Europe/Bucharest', weekdays: [1, 2, 3, 4, 5], from: '09:00', to: '17:00', holidays: [] },
  processes: [leadProcess, opportunityProcess],
  targets: [
    { kpi: 'winRate', goal: 'atLeast', value: 0.6 },
    { kpi: 'salesCycle', goal: 'atMost', value: 60 },
    { kpi: 'leadResponse', goal: 'atMost', value: 4 },
    { kpi: 'usageRate', goal: 'atLeast', value: 0.8 },
    { kpi: 'forecastAccuracy', goal: 'atLeast', value: 0.8 },
  ],
  tips,
  tools: [practiceTool, ownTool],
};

/** The same for a rep who works in these CRMs: they are the tools, and the practice CRM is none any more. */
export function defaultPlaybook(crms: readonly { id: string; name: string }[]): Playbook {
  if (crms.length === 0) return DEFAULT_PLAYBOOK;
  const tools = new Map(crms.map(({ id, name }) => [id, crmTool(id, name)]));
  return { ...DEFAULT_PLAYBOOK, tools: [...tools.values(), ownTool] };
}
