import { en as figure } from '../../figure/text/en';
import { countIn } from '../../kit/text/count';
import { en as kit } from '../../kit/text/en';
import { en as record } from '../../record/text/en';

const count = countIn('en');
type Count = { count: number };

export const en = {
  ...kit,
  ...record,
  ...figure,
  'ops.title': 'Dashboard',
  'ops.about': 'What is used, how the deals went, and how well we could see it.',
  'ops.parts': 'Parts of the dashboard',
  'ops.adoption': 'Adoption',
  'ops.deals': 'Deals',
  'ops.health': 'Adapters',
  'ops.stored': 'What is stored',
  'ops.myData': 'My data and settings',

  'adoption.scopeOwn': 'These are the counts of this machine alone.',
  'adoption.emptyTitle': 'No signals yet',
  'adoption.emptyBody':
    'Once somebody chooses to note signals and works in the CRM, this shows which tools and features are used.',
  'adoption.span': 'Period',
  'adoption.days': (p: Count) => count(p.count, { one: '{n} day', other: '{n} days' }),
  'adoption.tool': 'Tool',
  'adoption.allTools': 'All tools',
  'adoption.scale': 'Show',
  'adoption.absolute': 'Counts',
  'adoption.relative': 'Shares',
  'adoption.chartTools': 'Core actions per day, by tool',
  'adoption.chartFeatures': 'Use per day in {tool}, by feature',
  'adoption.chartToolsShare': 'Share of the day’s core actions, by tool',
  'adoption.chartFeaturesShare': 'Share of the day’s use of {tool}, by feature',
  'adoption.others': 'All others',
  'adoption.usageTitle': 'Usage rate',
  'adoption.usageOf': '{users} of {expected} people expected',
  'adoption.activeDays': (p: Count) => count(p.count, { one: 'used on {n} day', other: 'used on {n} days' }),
  'adoption.noRate': 'No rate: nobody’s expected use is known.',
  'adoption.hidden': (p: Count) =>
    count(p.count, {
      one: 'Fewer than {n} person uses it, so no counts are shown.',
      other: 'Fewer than {n} people use it, so no counts are shown.',
    }),
  'adoption.featuresTitle': 'Features',
  'adoption.feature': 'Feature',
  'adoption.core': 'core',
  'adoption.total': 'Times used',
  'adoption.usedDays': 'Days used',
  'adoption.trend': 'Trend',
  'adoption.share': 'Share',

  'team.emptyTitle': 'No deals imported yet',
  'team.emptyBody':
    'Open your CRM and press “Import your deals from this CRM” in the sidebar, or import a file that you exported from it.',
  'team.import': 'Import a file',
  'team.fewTitle': 'Too few people to show a team',
  'team.fewBody': (p: Count) =>
    count(p.count, {
      one: 'The imported deals belong to fewer than {n} person.',
      other:
        'The imported deals belong to fewer than {n} people, and the figures would be somebody’s own. Yours are in the sidebar.',
    }),
  'team.span': 'Period',
  'team.quarter': 'This quarter',
  'team.all': 'All time',
  'team.revenue': 'Revenue won',
  'team.dealCounts': '{won} won, {lost} lost, {open} still open',
  'team.noRevenue': 'Nothing won',
  'team.explain': 'How it is counted',
  'team.by': 'Broken down',
  'team.region': 'By region',
  'team.manager': 'By manager',
  'team.product': 'By product',
  'team.name.region': 'Region',
  'team.name.manager': 'Manager',
  'team.name.product': 'Product',
  'team.people': 'People',
  'team.deals': 'Deals',
  'team.won': 'Won',
  'team.lost': 'Lost',
  'team.winRate': 'Win rate',
  'team.hidden': (p: Count & { least: number }) =>
    count(p.count, {
      one: `{n} group is not shown: it has under ${p.least} people, and its figures would be somebody’s own.`,
      other: `{n} groups are not shown: they have under ${p.least} people, and their figures would be somebody’s own.`,
    }),
  'team.noRows': 'Every group here has too few people to be shown.',

  'health.about':
    'How many pages we read, and the fields that we could not find. A field we missed says nothing about a rep.',
  'health.emptyTitle': 'No page read yet',
  'health.emptyBody': 'Open a record in your CRM: how well it can be read appears here.',
  'health.crm': 'CRM',
  'health.readings': 'Readings',
  'health.complete': 'All fields found',
  'health.last': 'Last reading',
  'health.unseen': 'Fields not found',
  'health.noneUnseen': 'none',
  'health.unseenCount': '{field} ({count})',
  'health.fieldsOf': 'Fields of {crm}',
  'health.fieldsAbout':
    'How often each was found. One that was found before and is not any more was renamed by the CRM: show us where it is now.',
  'health.field': 'Field',
  'health.kind': 'Of',
  'health.found': 'Found',
  'health.missed': 'Times not found',
  'health.trend': 'Day by day',
  'health.trendOf': '{field} found, day by day: {values}',
  'health.mend': 'Show what is missing',
  'health.kind.lead': 'lead',
  'health.kind.contact': 'contact',
  'health.kind.account': 'account',
  'health.kind.opportunity': 'opportunity',
  'health.kind.task': 'task',

  'stored.about': 'All of it is on this machine. See, save or erase it under “My data”.',
  'stored.days': 'Days',
  'stored.since': 'since {day}',
  'stored.signals': 'Signals',
  'stored.bytes': 'Space',
  'stored.deals': 'Deals',
  'stored.records': 'Records seen',

  'ops.unreadableTitle': "We can't read the store",
  'ops.unreadableBody':
    'Something on this machine keeps us from opening what was stored. Save a copy of what can be reached, then load this page again.',
  'ops.tooNewTitle': 'The data is newer than this extension',
  'ops.tooNewBody':
    'A newer version saved it. Update the extension; until then nothing here is changed. You can save a copy.',
  'ops.saveCopy': 'Save a copy',
} as const;

export type OpsMessages = typeof en;
