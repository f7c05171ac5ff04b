import { countIn } from '../../kit/text/count';
import { en as kit } from '../../kit/text/en';
import { en as signal } from '../../signal/text/en';

const count = countIn('en');
type Count = { count: number };

export const en = {
  ...kit,
  ...signal,
  'mine.title': 'My data',
  'mine.about': 'Everything that is kept about you, on this machine and nowhere else.',

  'mine.stateTitle': 'Signals',
  'mine.on': 'Signals are being noted.',
  'mine.off': 'Nothing is being noted.',
  'mine.unasked': 'Nothing is being noted, because you have not chosen yet.',
  'mine.paused': 'Paused until {time}.',
  'mine.pause60': 'Pause for an hour',
  'mine.pauseTomorrow': 'Pause until tomorrow',
  'mine.resume': 'Go on now',
  'mine.stop': 'Stop noting signals',
  'mine.start': 'Note signals',
  'mine.whatTitle': 'What a signal can be',

  'mine.daysTitle': 'Day by day',
  'mine.daysAbout': (p: Count & { bytes: string }) =>
    count(p.count, { one: `{n} day is stored (${p.bytes}).`, other: `{n} days are stored (${p.bytes}).` }),
  'mine.daysEmpty': 'No signals are stored. Days appear here once signals are noted.',
  'mine.signals': (p: Count) => count(p.count, { one: '{n} signal', other: '{n} signals' }),
  'mine.deleteDay': 'Delete {day}',
  'mine.deleteDaySure': 'Delete this day?',
  'mine.deleteDayYes': 'Delete',

  'mine.copyTitle': 'Save or erase',
  'mine.copyOnlyTitle': 'Save a copy',
  'mine.copyAbout':
    'The copy is one file with everything: signals, counts per day, settings, playbook, imported deals.',
  'mine.export': 'Save a copy of everything',
  'mine.erase': 'Erase everything…',
  'mine.eraseTitle': 'Erase everything?',
  'mine.eraseBody':
    'Signals, counts, imported deals, settings and your name go from this machine. It cannot be taken back.',
  'mine.eraseType': 'To go on, write “{word}”',
  'mine.eraseWord': 'erase',
  'mine.eraseYes': 'Erase everything',

  'mine.settingsTitle': 'Settings',
  'mine.name': 'Your name, as the CRM writes it',
  'mine.saveName': 'Save the name',
  'mine.language': 'Language',
  'mine.theme': 'Colours',
  'mine.themeAuto': 'As the system',
  'mine.themeLight': 'Light',
  'mine.themeDark': 'Dark',
  'mine.side': 'The sidebar stands',
  'mine.sideLeft': 'on the left',
  'mine.sideRight': 'on the right',

  'mine.crmsTitle': 'CRMs',
  'mine.crmsAbout': 'At which sites the sidebar is on, and what it can read there.',
  'mine.crms': 'Your CRMs',

  'mine.playbookTitle': 'Playbook',
  'mine.playbookAbout': 'The playbook holds your team’s stages, steps, targets and tips.',
  'mine.playbookVersion': 'Version {version}',
  'mine.playbookDefault': 'came with the extension',
  'mine.playbookFile': 'loaded {at}',
  'mine.playbookLoad': 'Load another playbook',
  'mine.playbookRestore': 'Go back to the one that came with it',
  'mine.refusedTitle': '“{file}” was not taken. The playbook above stays in use.',
  'mine.refusedCount': (p: Count) => count(p.count, { one: 'The reason', other: 'The {n} reasons' }),

  'mine.unreadable': "We can't read what is stored on this machine. Save a copy before you do anything else.",
  'mine.tooNew': 'Your data was saved by a newer version of this extension. Update it, or save a copy first.',
} as const;

export type MyDataMessages = typeof en;
