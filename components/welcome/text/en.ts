import { en as kit } from '../../kit/text/en';
import { en as signal } from '../../signal/text/en';

export const en = {
  ...kit,
  ...signal,
  'welcome.title': 'Welcome. You choose what is kept.',
  'welcome.about':
    'The sidebar shows the next step and your figures next to your CRM. It can also note down which tools get used, so that your team trains on what is needed instead of guessing. That part is up to you.',
  'welcome.youTitle': 'About you',
  'welcome.language': 'Language',
  'welcome.name': 'Your name, as the CRM writes it',
  'welcome.nameHint': 'It picks your deals out of an import. You can leave it empty for now.',
  'welcome.notedTitle': 'What would be noted',
  'welcome.notedAbout': 'Only these, each with its time and the question that it answers.',
  'welcome.neverTitle': 'What never is',
  'welcome.neverTyping': 'What you type. Not a key, not a value.',
  'welcome.neverText': 'What a page says: names, amounts, messages.',
  'welcome.neverSites': 'Any other site. Only the CRMs at which you switch the sidebar on.',
  'welcome.neverRank':
    'How fast you are, or when you take a break. Only when you pause signals is kept, so that it never counts against you.',
  'welcome.whereTitle': 'Where it stays',
  'welcome.whereBody':
    'On this machine, in this browser. Nothing is sent anywhere unless you send it, and you can see every byte of it first.',
  'welcome.anyTimeTitle': 'At any time',
  'welcome.anyTimeBody': 'Pause with one click in the sidebar. See, save or erase all of it under “My data”.',
  'welcome.choiceTitle': 'Your choice',
  'welcome.choiceAbout':
    'The next step and your figures work either way, and you can change your mind whenever you like.',
  'welcome.onTitle': 'Note signals',
  'welcome.onBody': 'Your work with the tools counts. After 30 days the single signals go; only counts per day stay.',
  'welcome.onButton': 'Yes, note signals',
  'welcome.offTitle': 'Note nothing',
  'welcome.offBody': 'No signal is kept. You will not be asked again.',
  'welcome.offButton': 'No, note nothing',
  'welcome.isOn': 'You chose to note signals.',
  'welcome.isOff': 'You chose to note nothing.',
  'welcome.brokenTitle': 'Your choice cannot be kept right now',
  'welcome.unreadable':
    "We can't read what is stored on this machine, so nothing is noted. Save a copy under “My data” before you do anything else.",
  'welcome.tooNew':
    'Your data was saved by a newer version of this extension, so nothing is noted. Update it, or save a copy under “My data” first.',
  'welcome.crmsTitle': 'Your CRM',
  'welcome.crmsBody': 'The sidebar is off everywhere but in the practice CRM until you name your own.',
  'welcome.crms': 'Choose your CRM',
  'welcome.myData': 'Go to my data',
} as const;

export type WelcomeMessages = typeof en;
