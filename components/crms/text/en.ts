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
  'crms.noCrm':
    'None of the CRMs below is known to run at {origin}. You can teach it: open a record there, copy its address to here, and point at its fields.',
  'crms.which': 'Which CRM is it?',
  'crms.asks':
    'The browser will ask whether the extension may read and change data on {origin}. It reads {crm} there and changes nothing in it.',
  'crms.on': 'Switch on',

  'crms.teach': 'Teach it by pointing',
  'crms.point': 'Point at fields',

  'crms.ownTitle': 'Your own adapters',
  'crms.ownAbout':
    'What you taught, or took from a file. A file holds where fields are and the address of the CRM, and no value of any record.',
  'crms.ownEmpty':
    'None yet. Teach a CRM by pointing at its fields, or take the file that a colleague made. A file holds no code.',
  'crms.ownSince': 'Since {at}',
  'crms.ownStands': 'In the place of ours since {at}',
  'crms.ownSave': 'Save as a file',
  'crms.ownForget': 'Remove',
  'crms.ownLoad': 'Take from a file',

  'crms.sitesTitle': 'Where it is on',
  'crms.sitesAbout': 'Reload pages that were open before.',
  'crms.sitesEmpty': 'Nowhere yet, apart from the practice CRM.',
  'crms.notAllowed': 'The browser no longer allows it',
  'crms.stopped': 'Switched off by your team’s playbook',
  'crms.allow': 'Allow again',
  'crms.off': 'Switch off',

  'crms.connect': 'Connect the API of {crm} to read your deals',
  'crms.connected': 'The API of {crm} is connected',
  'crms.part.token': 'Token',
  'crms.part.email': 'E-mail address',
  'crms.part.clientId': 'Client ID',
  'crms.part.clientSecret': 'Client Secret',
  'crms.part.organization': 'Organization',
  'crms.tokenKept':
    'It stays in this browser where no page can read it, goes to {crm} and nowhere else, and is not in a copy that you save.',
  'crms.tokenOdd': 'There is a blank or a letter in it that cannot be there. Copy it again.',
  'crms.tokenSave': 'Connect',
  'crms.tokenForget': 'Forget it',
  'crms.token.hubspot':
    'In HubSpot: Settings, Integrations, Private Apps, Create. It needs to read deals and owners (crm.objects.deals.read, crm.objects.owners.read). Paste its access token.',
  'crms.token.pipedrive': 'In Pipedrive: your name, Personal preferences, API. Paste your personal API token.',
  'crms.sessionKept': 'The session is read when your deals are, goes to {crm} and nowhere else, and is kept nowhere.',
  'crms.sessionAllow': 'Allow it',
  'crms.sessionForget': 'No longer allow it',
  'crms.token.salesforce':
    'Salesforce lets who shows your session read what you may read. The browser will ask whether the extension may see the cookies of my.salesforce.com. Your administrator may have forbidden it; then the import says so.',
  'crms.token.zoho':
    'Open api-console.zoho.com (or .eu, .in … as in the address of your CRM), signed in as yourself. Choose Self Client, Create; both texts are under Client Secret. The organization is the number behind “org” in the address of any page of your CRM (…/crm/org12345678/…). The extension asks for reading only. A token of Zoho’s lasts for an hour, so a new one is made at each import.',
  'crms.token.copper':
    'In Copper: Settings, Integrations, API Keys, Generate API Key; only an administrator can. Paste the key, and the e-mail address of whoever made it. If that is not you, your name under My data must be the one that Copper shows.',
  'crms.token.twenty':
    'In Twenty: Settings, APIs & Webhooks, Create API key. It needs to see opportunities and workspace members. A key is nobody’s own, so your name under My data must be the one that Twenty shows.',
  'crms.token.close': 'In Close: Settings, Developer, API Keys, New API Key. Paste the key, which is yours alone.',
  'crms.token.attio':
    'In Attio: Workspace settings, Developers, New access token; only an administrator can. Let it read Records, Object configuration and User management. If it is not you who made it, your name under My data must be the one that Attio shows.',

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
