import type { Example } from '../kit/example';
import { leadResponse } from '../sidebar/samples/figures';
import { Ops } from './Ops';
import type { OpsView } from './ports';
import { sampleOps, sampleOpsPorts, sampleTeam } from './samples';

function example(name: string, view: OpsView, width?: number): Example {
  return {
    name: `Ops: ${name}`,
    ...(width === undefined ? {} : { width }),
    render: (look) => <Ops {...sampleOpsPorts({ ...view, ...look })} />,
  };
}

export const opsExamples: Example[] = [
  example('a team', sampleOps),
  example('a team, 480 px', sampleOps, 480),
  example('this machine alone', { ...sampleOps, scope: 'own' }),
  example('nothing yet', {
    ...sampleOps,
    adoption: null,
    team: null,
    health: { crms: [] },
    stored: { days: 0, firstDay: null, signals: 0, bytes: 0, deals: 0, records: 0 },
  }),
  example('too few people with leads', {
    ...sampleOps,
    team: {
      ...sampleTeam,
      figures: [
        ...sampleTeam.figures,
        { ...leadResponse.figure, value: null, noData: 'tooFewPeople', rows: [], beside: [] },
      ],
    },
  }),
  example('a team of too few people', { ...sampleOps, team: 'tooFewPeople' }),
  example('store unreadable', { ...sampleOps, store: 'unreadable' }),
  example('store too new', { ...sampleOps, store: 'tooNew' }),
  { name: 'Ops: before it is read', render: () => <Ops {...sampleOpsPorts(null)} /> },
];
