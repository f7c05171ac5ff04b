import { en as figure } from '../../figure/text/en';
import { countIn } from '../../kit/text/count';
import { en as kit } from '../../kit/text/en';

const count = countIn('en');

export const en = {
  ...kit,
  ...figure,
  'sidebar.name': 'Sales sidebar',
  'sidebar.loading': 'The sidebar is getting ready',
  'sidebar.noName': 'Your sidebar',
  'sidebar.pause': 'Pause signals',
  'sidebar.resume': 'Resume now',
  'sidebar.pause15': 'For 15 minutes',
  'sidebar.pause60': 'For an hour',
  'sidebar.pauseTomorrow': 'Until tomorrow',
  'sidebar.collapse': 'Fold the sidebar away',
  'sidebar.more': 'More',
  'sidebar.otherSide': 'Move to the other side',
  'sidebar.ops': 'Open the dashboard',
  'sidebar.myData': 'My data and settings',
  'sidebar.reload': 'Load the sidebar again',

  'capture.on': 'Noting signals',
  'capture.off': 'Nothing is noted down',
  'capture.pausedUntil': 'Paused until {time}',
  'capture.pausedTomorrow': 'Paused until tomorrow',

  'consent.title': 'Nothing is noted down yet',
  'consent.body': 'You choose what to keep. The next step and your figures work either way.',
  'consent.choose': 'Choose what to keep',

  'kind.lead': 'Lead',
  'kind.contact': 'Contact',
  'kind.account': 'Account',
  'kind.opportunity': 'Opportunity',
  'kind.task': 'Task',
  'record.untitled': 'Name not seen on this page',
  'record.reading': 'Reading this record',
  'record.path': 'Step {at} of {of}',
  'record.unseen': (p: { count: number }) =>
    count(p.count, {
      one: 'One field could not be found on this page. That says nothing about your work.',
      other: '{n} fields could not be found on this page. That says nothing about your work.',
    }),

  'record.mend': 'Point at them',

  'step.next': 'Next step',
  'step.check': 'Please check',
  'step.show': 'Show me the field',
  'step.how': 'How',
  'step.required': 'The CRM requires it too.',
  'step.now': 'On the page now: {text}',
  'step.empty': 'This field is empty on the page.',
  'step.unseenMissing': "We couldn't see this on the page, so please check it yourself. If it is done, all is well.",
  'step.unseenAmbiguous':
    'More than one place on the page could be this field, so we did not guess. Please check it yourself.',
  'step.unsure': "We couldn't tell what this means, so please check it yourself. If it is right, all is well.",
  'step.ready': 'Ready to move on',
  'step.readyBody': 'Everything for “{stage}” is done. From here the record can go to:',
  'step.readyBodyPlain': 'Everything for this stage is done. From here the record can go to:',
  'step.readyLast': 'Everything for this stage is done.',
  'step.showStage': 'Show me the stage',
  'step.closed': 'This record is closed',
  'step.closedBody': 'Nothing is left to do here.',
  'step.unplaced': 'No next step for this one',
  'step.unplacedText': 'The playbook has no stage called “{stage}”. Sales operations can add it.',
  'step.unplacedUnseen': "We couldn't see this record's stage on the page, so there is no next step to show.",
  'step.progress': '{done} of {all} done',
  'step.notSeen': (p: { count: number }) => count(p.count, { one: '{n} not seen', other: '{n} not seen' }),
  'step.met': 'Done',
  'step.unmet': 'To do',
  'step.unknown': "We couldn't see it, check it on the page",
  'step.unclear': "We couldn't tell, check it on the page",
  'step.showThis': 'Show me: {title}',

  'kpis.title': 'Your figures',
  'kpis.pace': 'working day {gone} of {all}',
  'kpis.onTarget': 'On target',
  'kpis.under': 'Under target',
  'kpis.over': 'Over target',
  'kpis.noneYet': 'No figures yet.',

  'deals.importTitle': 'See your figures',
  'deals.importBody':
    'Import your deals from this CRM once. They are read, never changed, and they stay on this machine.',
  'deals.import': 'Import your deals from this CRM',
  'deals.running': 'Importing your deals. You can go on working.',
  'deals.failed': 'The import stopped. Nothing was changed.',
  'deals.again': 'Import again',
  'deals.retry': 'Try again',
  'deals.unavailable': "This CRM can't hand over its deals, so the figures that need them are not shown.",
  'deals.from': (p: { count: number; own: string; at: string }) =>
    count(p.count, {
      one: `From {n} deal (yours: ${p.own}), imported ${p.at}.`,
      other: `From {n} deals (yours: ${p.own}), imported ${p.at}.`,
    }),
  'deals.noneOwn': 'None of the imported deals carries your name, “{name}”. Is it written like that in the CRM?',
  'deals.noName': 'To pick out your deals, we need your name as the CRM writes it.',
  'deals.checkName': 'Check my name',

  'forecast.title': 'Your forecast for the running quarter',
  'forecast.amount': 'Amount you expect to win',
  'forecast.currency': 'Currency',
  'forecast.save': 'State my forecast',
  'forecast.stated': 'You stated {amount}.',
  'forecast.won': '{amount} is won so far.',
  'forecast.wrongAmount': 'Write a whole amount, such as {example}.',
  'forecast.wrongCurrency': 'Three letters, such as EUR.',

  'tip.title': 'Tip',
  'tip.followed': 'I’ll try it',
  'tip.dismiss': "Don't show again",

  'notice.storeTooNew': 'Your data was saved by a newer version of this extension. Update it, or save a copy first.',
  'notice.storeUnreadable': "We can't read what is stored on this machine. Save a copy before anything else.",
  'notice.recovered': (p: { count: number }) =>
    count(p.count, {
      one: 'The browser lost part of its store. The {n} signal in it was put back. If your deals are missing, import them again.',
      other:
        'The browser lost part of its store. All {n} signals were put back. If your deals are missing, import them again.',
    }),
  'notice.playbookRefused': 'A new playbook was not taken. The one you had stays in use.',
  'notice.commandFailed': 'That did not work. Nothing was changed.',
  'notice.importFailed': 'The import stopped. What you had before is unchanged.',
  'notice.saveCopy': 'Save a copy',
  'notice.seeWhy': 'See why',
} as const;

export type SidebarMessages = typeof en;
