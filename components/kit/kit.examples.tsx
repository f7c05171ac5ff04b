import type { ComponentChildren } from 'preact';
import { Button } from './Button';
import { Card } from './Card';
import { Chart } from './Chart';
import { Chip } from './Chip';
import { Disclosure } from './Disclosure';
import { EmptyState } from './EmptyState';
import type { Example } from './example';
import { Field } from './Field';
import { IconButton } from './IconButton';
import { CloseIcon, MetIcon, MoreIcon, UnknownIcon, UnmetIcon } from './icons';
import { Menu } from './Menu';
import { Meter } from './Meter';
import { NoticeLine } from './NoticeLine';
import { Screen } from './Screen';
import { Segmented } from './Segmented';
import { SelectField } from './SelectField';
import { Skeleton } from './Skeleton';
import { Sparkline } from './Sparkline';
import { Stat } from './Stat';
import { Table } from './Table';
import { Tabs } from './Tabs';
import { en } from './text/en';
import { ro } from './text/ro';

const nothing = () => {};
const long = 'Donaudampfschifffahrtselektrizitätenhauptbetriebswerkbauunterbeamtengesellschaft';

function example(name: string, children: () => ComponentChildren, width = 360): Example {
  return {
    name: `Kit: ${name}`,
    width,
    render: (look) => (
      <Screen {...look} words={{ en, ro }}>
        <Card>{children()}</Card>
      </Screen>
    ),
  };
}

type Row = { name: string; deals: number; rate: number | null };
const rows: Row[] = [
  { name: 'West', deals: 2249, rate: 0.64 },
  { name: long, deals: 1858, rate: null },
  { name: 'Central', deals: 2604, rate: 0.63 },
];
const columns = [
  { id: 'name', name: 'Region', sortBy: (row: Row) => row.name, cell: (row: Row) => row.name },
  { id: 'deals', name: 'Deals', numeric: true, sortBy: (row: Row) => row.deals, cell: (row: Row) => row.deals },
  { id: 'rate', name: 'Rate', numeric: true, sortBy: (row: Row) => row.rate, cell: (row: Row) => row.rate ?? '–' },
];
const options = [
  { value: 'a', label: 'Seven days' },
  { value: 'b', label: 'All time' },
];

export const kitExamples: Example[] = [
  example('buttons', () => (
    <>
      {(['plain', 'primary', 'quiet', 'danger'] as const).map((look) => (
        <p key={look}>
          <Button look={look}>{look}</Button> <Button look={look} size="small">{`${look}, small`}</Button>{' '}
          <Button look={look} disabled>{`${look}, off`}</Button>
        </p>
      ))}
      <Button look="primary" wide>
        {long}
      </Button>
      <IconButton label="Close" onClick={nothing}>
        <CloseIcon />
      </IconButton>
    </>
  )),
  example('menu', () => (
    <Menu
      label="More"
      items={[
        { label: 'Move to the other side', onChoose: nothing },
        { label: long, onChoose: nothing },
      ]}
    >
      <MoreIcon />
    </Menu>
  )),
  example('chips and states', () => (
    <>
      <Chip>plain</Chip> <Chip look="accent">accent</Chip> <Chip look="warn">warn</Chip> <Chip>{long}</Chip>
      <MetIcon />
      <UnmetIcon />
      <UnknownIcon />
    </>
  )),
  example('numbers', () => (
    <>
      <Stat name="Win rate" value="63 %" note="29 of 46" />
      <Stat name="Forecast accuracy" value="No data" muted note="No forecast was stated for this period." />
      <Sparkline values={[1, 2, null, 4, 3]} label="Trend: 1, 2, no data, 4, 3" />
      <Sparkline values={[null, 2, null]} label="Trend: no data, 2, no data" />
      <Sparkline values={[null, null]} label="Trend: no data" />
      <Sparkline values={[5, 5, 5]} label="Trend: 5, 5, 5" />
      <Meter value={0.4} label="Two of five" />
      <Meter value={0} max={0} label="Nothing of nothing" />
    </>
  )),
  example('disclosure, closed and open', () => (
    <>
      <Disclosure summary="How it is counted">{() => <p>Won ÷ (won + lost)</p>}</Disclosure>
      <Disclosure summary={long} open>
        {() => <p>{long}</p>}
      </Disclosure>
    </>
  )),
  example('fields', () => (
    <>
      <Field label="Your name" hint="As the CRM writes it." value="Ana" onInput={nothing} />
      <Field label="Amount" value="a lot" error="Write a whole amount, such as 12,500." onInput={nothing} />
      <SelectField label="Period" value="a" options={options} onChoose={nothing} />
      <Segmented label="Period" value="b" options={options} onChoose={nothing} />
    </>
  )),
  example('notices', () => (
    <>
      <NoticeLine>All 1,204 signals were put back.</NoticeLine>
      <NoticeLine look="warn" detail="HTTP 502" onClose={nothing} actions={<Button look="quiet">Try again</Button>}>
        {long}
      </NoticeLine>
    </>
  )),
  example('empty and loading', () => (
    <>
      <EmptyState title="No deals yet" body="Import them from the CRM.">
        <Button>Import</Button>
      </EmptyState>
      <Skeleton />
    </>
  )),
  example('table', () => <Table caption="Regions" columns={columns} rows={rows} keyOf={(row) => row.name} />, 520),
  example('table, empty', () => <Table caption="Regions" columns={columns} rows={[]} keyOf={(row) => row.name} />),
  example('tabs', () => (
    <Tabs
      label="Parts"
      tabs={[
        { id: 'one', name: 'One', render: () => <p>First</p> },
        { id: 'two', name: 'Two', render: () => <p>Second</p> },
      ]}
    />
  )),
  example(
    'chart',
    () => (
      <Chart
        label="Use per day"
        days={['2026-08-17', '2026-08-18', '2026-08-19', '2026-08-20']}
        series={[
          { id: 'a', name: 'Lists', values: [3, null, 5, 4] },
          { id: 'b', name: 'Board', values: [1, 2, 2, 0] },
        ]}
        say={String}
      />
    ),
    520,
  ),
];
