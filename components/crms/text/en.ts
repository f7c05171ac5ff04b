import { en as kit } from '../../kit/text/en';

export const en = {
  ...kit,
  'crms.title': 'Your CRMs',
  'crms.about':
    'The sidebar runs only where you switch it on. Each site is asked for by itself, and can be given back.',
  'crms.import': 'Import a file',

  'crms.onTitle': 'Switch the sidebar on',
  'crms.onAbout': 'Paste the address of any page of your CRM. Only the site in it is kept.',
  'crms.address': 'Address of a page in your CRM',
  'crms.addressHint': 'For example yourcompany.lightning.force.com',
  'crms.noAddress': 'This is no address of a web page. Copy it from the browser’s address bar.',
  'crms.noCrm': 'None of the CRMs below is known to run at {origin}.',
  'crms.which': 'Which CRM is it?',
  'crms.asks':
    'The browser will ask whether the extension may read and change data on {origin}. It reads {crm} there and changes nothing in it.',
  'crms.on': 'Switch on',

  'crms.sitesTitle': 'Where it is on',
  'crms.sitesAbout': 'Reload pages that were open before.',
  'crms.sitesEmpty': 'Nowhere yet, apart from the practice CRM.',
  'crms.notAllowed': 'The browser no longer allows it',
  'crms.allow': 'Allow again',
  'crms.off': 'Switch off',

  'crms.connect': 'Connect the API of {crm} to read your deals',
  'crms.connected': 'The API of {crm} is connected',
  'crms.token': 'Token',
  'crms.tokenKept':
    'It stays in this browser where no page can read it, goes to {crm} and nowhere else, and is not in a copy that you save.',
  'crms.tokenSave': 'Keep the token',
  'crms.tokenForget': 'Forget it',
  'crms.token.hubspot':
    'In HubSpot: Settings, Integrations, Private Apps, Create. It needs to read deals and owners (crm.objects.deals.read, crm.objects.owners.read). Paste its access token.',
  'crms.token.pipedrive': 'In Pipedrive: your name, Personal preferences, API. Paste your personal API token.',

  'crms.knownTitle': 'CRMs it knows',
  'crms.knownAbout':
    'How a page is read decides how well it works. What cannot be found is shown as not seen, never guessed.',
  'crms.crm': 'CRM',
  'crms.reads': 'Reads the page by',
  'crms.checked': 'Checked on',
  'crms.sure': 'How sure',
  'crms.hooks.names': 'the CRM’s own field names',
  'crms.hooks.words': 'the words on the page',
  'crms.hooks.none': 'the address only',
  'crms.checkedRunning': 'the CRM itself',
  'crms.checkedWritten': 'pages written from its documents',
  'crms.sure.high': 'high',
  'crms.sure.medium': 'medium',
  'crms.sure.low': 'low',

  'crms.unreadable': "We can't read what is stored on this machine, so nothing can be switched on or off.",
  'crms.tooNew': 'Your data was saved by a newer version of this extension. Update it first.',
} as const;

export type CrmsMessages = typeof en;
