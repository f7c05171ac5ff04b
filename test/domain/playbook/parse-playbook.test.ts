import { expect, test } from 'vitest';
import { problemLine } from '../../../lib/domain/file/parse-file';
import { DEFAULT_PLAYBOOK } from '../../../lib/domain/playbook/default-playbook';
import { parsePlaybook } from '../../../lib/domain/playbook/parse-playbook';
import type { Condition, Playbook } from '../../../lib/domain/playbook/playbook';
import { playbookSchema, schemaAgreesWithType } from '../../../lib/domain/playbook/playbook.schema';

/** What is said of the default playbook after `change`, a line each. */
function complaints(change: (playbook: Playbook) => unknown): string[] {
  const playbook = structuredClone(DEFAULT_PLAYBOOK);
  change(playbook);
  const parsed = parsePlaybook(JSON.stringify(playbook));
  return parsed.ok ? [] : parsed.problems.map(problemLine);
}

/** Sets the value at a dotted path; `undefined` takes it away, for JSON does not know it. */
function set(path: string, value: unknown) {
  return (playbook: Playbook) => {
    const keys = path.split('.');
    const last = keys.pop() as string;
    const parent = keys.reduce<unknown>((at, key) => (at as never)[key], playbook);
    (parent as Record<string, unknown>)[last] = value;
  };
}

function nested(depth: number): Condition {
  return depth === 1
    ? { type: 'oneOf', field: 'account', values: ['a'] }
    : { type: depth % 2 ? 'all' : 'any', of: [nested(depth - 1)] };
}

const criterion = 'processes.0.stages.0.exit.0';
const conditionTypes = 'present, oneOf, amountAtLeast, notPast, withinDays, all, any, not';
const cases: [path: string, value: unknown, complaint: string][] = [
  ['processes.0.stages.2.next', ['won2'], 'processes[0].stages[2].next[0]: there is no stage "won2"'],
  ['processes.0.stages.0.next', ['new'], 'processes[0].stages[0].next[0]: a stage cannot be next to itself'],
  [
    'processes.0.stages.0.next',
    ['contacted', 'contacted', 'disqualified'],
    'processes[0].stages[0].next[1]: "contacted" is there twice',
  ],
  ['processes.0.stages.1.id', 'new', 'processes[0].stages[1].id: "new" is there twice'],
  ['processes.0.stages.1.names', ['NÓU'], 'processes[0].stages[1].names[0]: another stage is called "NÓU" too'],
  ['processes.0.stages.1.names', [], 'processes[0].stages[1].names: is too short: at least 1 in the list'],
  ['processes.0.stages.1.names', [' '], 'processes[0].stages[1].names[0]: is empty'],
  ['processes.0.stages.1.outcome', 'maybe', 'processes[0].stages[1].outcome: must be one of "open", "won", "lost"'],
  ['processes.1.kind', 'lead', 'processes[1].kind: "lead" is there twice'],
  [`${criterion}.to`, ['gone'], 'processes[0].stages[0].exit[0].to[0]: there is no stage "gone"'],
  [
    `${criterion}.to`,
    ['qualified'],
    'processes[0].stages[0].exit[0].to[0]: "qualified" is not among the next stages of "new"',
  ],
  [`${criterion}.id`, 'engaging-account', 'processes[1].stages[1].exit[0].id: "engaging-account" is there twice'],
  [
    `${criterion}.id`,
    'a b',
    'processes[0].stages[0].exit[0].id: is not an id: use up to 40 letters, digits, dots, dashes and underscores',
  ],
  [`${criterion}.id`, undefined, 'processes[0].stages[0].exit[0].id: is missing'],
  [
    `${criterion}.condition`,
    { type: 'matches', field: 'account', pattern: '^(a+)+$' },
    `processes[0].stages[0].exit[0].condition.type: is not a kind of condition; use one of ${conditionTypes}`,
  ],
  [
    `${criterion}.condition`,
    { type: 'present', field: 'account', pattern: 'a' },
    'processes[0].stages[0].exit[0].condition.pattern: is not a part of the playbook format',
  ],
  [
    `${criterion}.condition`,
    { type: 'all', of: [] },
    'processes[0].stages[0].exit[0].condition.of: is too short: at least 1 in the list',
  ],
  [
    `${criterion}.condition`,
    { type: 'withinDays', field: 'account', days: -1 },
    'processes[0].stages[0].exit[0].condition.days: is too small: at least 0',
  ],
  [
    `${criterion}.condition`,
    nested(9),
    'processes[0].stages[0].exit[0].condition: is nested too deep: at most 8 conditions inside one another',
  ],
  ['tips.0.when.stages', ['gone'], 'tips[0].when.stages[0]: there is no stage "gone"'],
  ['tips.0.when.steps', ['gone'], 'tips[0].when.steps[0]: there is no criterion "gone"'],
  ['tips.0.when.unused', { tool: 'gone', feature: 'x' }, 'tips[0].when.unused.tool: there is no tool "gone"'],
  [
    'tips.0.when.unused',
    { tool: 'practice', feature: 'x' },
    'tips[0].when.unused.feature: tool "practice" has no feature "x"',
  ],
  ['tips.1.id', 'ask-who-decides', 'tips[1].id: "ask-who-decides" is there twice'],
  ['tips.0.title', 7, 'tips[0].title: must be a text, or an object with "en" and perhaps "ro", not a number'],
  ['tips.0.title', { ro: 'x' }, 'tips[0].title.en: is missing'],
  ['tips.0.title', { en: 'x', fr: 'y' }, 'tips[0].title.fr: is not a part of the playbook format'],
  ['tips.0.body', 'x'.repeat(1001), 'tips[0].body: is too long: at most 1000 characters'],
  ['tips.0.body', undefined, 'tips[0].body: is missing'],
  ['tips.0.weight', 'heavy', 'tips[0].weight: must be a number, not a text'],
  ['tools.1.id', 'practice', 'tools[1].id: "practice" is there twice'],
  ['tools.0.features.1.id', 'list', 'tools[0].features[1].id: "list" is there twice'],
  ['targets.0.value', 60, 'targets[0].value: is a share from 0 to 1; write 0.6 for 60 %'],
  ['targets.1.kpi', 'winRate', 'targets[1].kpi: "winRate" is there twice'],
  ['calendar.timeZone', 'Mars/Olympus', 'calendar.timeZone: is not a time zone such as "Europe/Bucharest"'],
  ['calendar.timeZone', '+02:00', 'calendar.timeZone: is not a time zone such as "Europe/Bucharest"'],
  ['calendar.weekdays', [], 'calendar.weekdays: is too short: at least 1 in the list'],
  ['calendar.weekdays', [1, 1], 'calendar.weekdays: names a weekday twice'],
  ['calendar.weekdays', [8], 'calendar.weekdays[0]: is too big: at most 7'],
  ['calendar.from', '9:00', 'calendar.from: is not a time of day such as "09:00"'],
  ['calendar.to', '09:00', 'calendar.to: is not later than "from"'],
  ['calendar.holidays', ['2026-02-30'], 'calendar.holidays[0]: is not a day such as "2026-12-25"'],
  ['format', 2, 'format: must be 1'],
  ['version', 1.5, 'version: must be a whole number, not a number with a fraction'],
  ['script', 'alert(1)', 'script: is not a part of the playbook format'],
  ['processes', 'all', 'processes: must be a list, not a text'],
];
test.each(cases)('with %s = %j the playbook is refused', (path, value, complaint) => {
  expect(complaints(set(path, value))).toContain(complaint);
});

test('a condition may be eight deep', () => {
  expect(complaints(set(`${criterion}.condition`, nested(8)))).toEqual([]);
});

test.each<[string, (playbook: Playbook) => unknown, string]>([
  ['61 stages', (p) => addStages(p, 61), 'processes: has 61 stages in sum; at most 60 are allowed'],
  ['201 criteria', (p) => addCriteria(p, 201), 'processes: has 201 criteria in sum; at most 200 are allowed'],
  ['501 tips', (p) => addTips(p, 501), 'tips: is too long: at most 500 in the list'],
])('%s are too many', (_, change, complaint) => {
  expect(complaints(change)).toEqual([complaint]);
});
test.each<[string, (playbook: Playbook) => unknown]>([
  ['60 stages', (p) => addStages(p, 60)],
  ['200 criteria', (p) => addCriteria(p, 200)],
  ['500 tips', (p) => addTips(p, 500)],
])('%s are allowed', (_, change) => {
  expect(complaints(change)).toEqual([]);
});

function addStages({ processes }: Playbook, total: number) {
  const stages = (processes[0] as Playbook['processes'][0]).stages;
  for (let i = 8; i < total; i++) {
    stages.push({ id: `s${i}`, label: 's', names: [`name ${i}`], outcome: 'open', next: [], exit: [] });
  }
}
function addCriteria({ processes }: Playbook, total: number) {
  const there = processes.flatMap(({ stages }) => stages.flatMap(({ exit }) => exit)).length;
  const stage = processes[0]?.stages[2] as Playbook['processes'][0]['stages'][0];
  for (let i = there; i < total; i++) {
    stage.exit.push({
      id: `c${i}`,
      title: 't',
      why: 'w',
      how: 'h',
      field: 'f',
      condition: { type: 'present', field: 'f' },
    });
  }
}
function addTips({ tips }: Playbook, total: number) {
  for (let i = tips.length; i < total; i++) tips.push({ id: `t${i}`, title: 't', body: 'b', when: {}, weight: 1 });
}

test('a number too big to hold is refused as that', () => {
  const text = JSON.stringify(DEFAULT_PLAYBOOK).replace('"weight":50', '"weight":1e999');
  const parsed = parsePlaybook(text);
  expect(parsed.ok ? [] : parsed.problems.map(problemLine)).toEqual([
    'tips[0].weight: must be a number, not a number too big to hold',
  ]);
});

test('a playbook may choose among the named definitions of a figure, and only among those', () => {
  expect(complaints(set('definitions', { winRate: 'cohort', forecastLeadDays: 0 }))).toEqual([]);
  expect(complaints(set('definitions', { winRate: 'average' }))).toEqual([
    'definitions.winRate: must be one of "count", "amount", "cohort"',
  ]);
});

test('a byte order mark before the text does no harm', () => {
  expect(parsePlaybook(`\uFEFF${JSON.stringify(DEFAULT_PLAYBOOK)}`).ok).toBe(true);
});

test('the schema and the type are the same', () => {
  expect(schemaAgreesWithType).toBe(true);
  expect(playbookSchema.parse(DEFAULT_PLAYBOOK)).toEqual(DEFAULT_PLAYBOOK);
});
