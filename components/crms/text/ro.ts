import type { Translation } from '../../kit/text/message';
import { ro as kit } from '../../kit/text/ro';
import type { CrmsMessages } from './en';

export const ro: Translation<CrmsMessages> = {
  ...kit,
  'crms.title': 'CRM-urile tale',
  'crms.about':
    'Bara laterală apare doar unde o pornești tu. Pentru fiecare site se cere acordul separat și poate fi retras.',
  'crms.import': 'Importă un fișier',

  'crms.onTitle': 'Pornește bara laterală',
  'crms.onAbout': 'Lipește adresa oricărei pagini din CRM-ul tău. Din ea se păstrează doar site-ul.',
  'crms.address': 'Adresa unei pagini din CRM',
  'crms.addressHint': 'De exemplu firmata.lightning.force.com',
  'crms.noAddress': 'Aceasta nu este adresa unei pagini web. Copiaz-o din bara de adrese a browserului.',
  'crms.noCrm': 'Nu știm ca vreunul dintre CRM-urile de mai jos să ruleze la {origin}.',
  'crms.which': 'Ce CRM este?',
  'crms.asks':
    'Browserul va întreba dacă extensia poate citi și modifica date pe {origin}. Acolo ea citește din {crm} și nu modifică nimic.',
  'crms.on': 'Pornește',

  'crms.teach': 'Învață-l arătând',
  'crms.point': 'Arată câmpuri',

  'crms.ownTitle': 'Adaptoarele tale',
  'crms.ownAbout':
    'Ce ai arătat tu sau ai luat dintr-un fișier. Fișierul conține locul câmpurilor și adresa CRM-ului, nicio valoare din înregistrări.',
  'crms.ownEmpty':
    'Încă niciunul. Învață un CRM arătându-i câmpurile sau ia fișierul făcut de un coleg. Fișierul nu conține cod.',
  'crms.ownSince': 'Din {at}',
  'crms.ownStands': 'În locul celui livrat, din {at}',
  'crms.ownSave': 'Salvează ca fișier',
  'crms.ownForget': 'Elimină',
  'crms.ownLoad': 'Ia dintr-un fișier',

  'crms.sitesTitle': 'Unde este pornită',
  'crms.sitesAbout': 'Reîncarcă paginile care erau deja deschise.',
  'crms.sitesEmpty': 'Nicăieri încă, în afară de CRM-ul de exersare.',
  'crms.notAllowed': 'Browserul nu mai permite accesul',
  'crms.stopped': 'Oprit prin playbook-ul echipei',
  'crms.allow': 'Permite din nou',
  'crms.off': 'Oprește',

  'crms.connect': 'Conectează API-ul {crm} ca să citești oportunitățile',
  'crms.connected': 'API-ul {crm} este conectat',
  'crms.part.token': 'Token',
  'crms.part.email': 'Adresa de e-mail',
  'crms.part.clientId': 'Client ID',
  'crms.part.clientSecret': 'Client Secret',
  'crms.part.organization': 'Organizația',
  'crms.tokenKept':
    'Rămâne în acest browser, unde nicio pagină nu îl poate citi, ajunge la {crm} și nicăieri altundeva și nu intră în copia pe care o salvezi.',
  'crms.tokenOdd': 'Conține un spațiu sau o literă care nu poate fi acolo. Copiază din nou.',
  'crms.tokenSave': 'Conectează',
  'crms.tokenForget': 'Uită-l',
  'crms.token.hubspot':
    'În HubSpot: Settings, Integrations, Private Apps, Create. Trebuie să poată citi oportunități și responsabili (crm.objects.deals.read, crm.objects.owners.read). Lipește tokenul de acces.',
  'crms.token.pipedrive': 'În Pipedrive: numele tău, Personal preferences, API. Lipește tokenul tău personal.',
  'crms.sessionKept':
    'Sesiunea este citită când se citesc oportunitățile, ajunge la {crm} și nicăieri altundeva și nu este păstrată.',
  'crms.sessionAllow': 'Permite',
  'crms.sessionForget': 'Nu mai permite',
  'crms.token.salesforce':
    'Cine arată sesiunea ta în Salesforce poate citi ce poți citi și tu. Browserul va întreba dacă extensia poate vedea cookie-urile my.salesforce.com. Administratorul poate interzice acest lucru; atunci importul o spune.',
  'crms.token.zoho':
    'Deschide api-console.zoho.com (sau .eu, .in … ca în adresa CRM-ului tău), conectat cu contul tău. Alege Self Client, Create; ambele texte sunt la Client Secret. Organizația este numărul de după „org” din adresa oricărei pagini a CRM-ului (…/crm/org12345678/…). Extensia cere doar dreptul de a citi. Un token Zoho este valabil o oră, așa că la fiecare import se face unul nou.',
  'crms.token.copper':
    'În Copper: Settings, Integrations, API Keys, Generate API Key; poate doar un administrator. Lipește cheia și adresa de e-mail a celui care a făcut-o. Dacă nu ești tu acela, numele tău de la Datele mele trebuie să fie cel pe care îl arată Copper.',
  'crms.token.twenty':
    'În Twenty: Settings, APIs & Webhooks, Create API key. Trebuie să vadă oportunitățile și membrii spațiului de lucru. O cheie nu este a cuiva anume, așa că numele tău de la Datele mele trebuie să fie cel pe care îl arată Twenty.',
  'crms.token.close': 'În Close: Settings, Developer, API Keys, New API Key. Lipește cheia, care este doar a ta.',
  'crms.token.attio':
    'În Attio: Workspace settings, Developers, New access token; poate doar un administrator. Lasă-l să citească Records, Object configuration și User management. Dacă nu tu l-ai făcut, numele tău de la Datele mele trebuie să fie cel pe care îl arată Attio.',

  'crms.knownTitle': 'CRM-uri cunoscute',
  'crms.knownAbout':
    'Felul în care se citește pagina arată cât de bine merge. Ce nu se găsește apare ca nevăzut, niciodată ghicit.',
  'crms.crm': 'CRM',
  'crms.reads': 'Citește după',
  'crms.checked': 'Verificat pe',
  'crms.sure': 'Cât de sigur',
  'crms.hooks.names': 'numele câmpurilor din CRM',
  'crms.hooks.words': 'cuvintele de pe pagină',
  'crms.hooks.none': 'doar adresa',
  'crms.checkedRunning': 'CRM-ul însuși',
  'crms.checkedWritten': 'pagini scrise după documentația lui',
  'crms.sure.high': 'foarte',
  'crms.sure.medium': 'mediu',
  'crms.sure.low': 'puțin',

  'crms.unreadable': 'Nu putem citi ce este stocat pe această mașină, așa că nu se poate porni sau opri nimic.',
  'crms.tooNew': 'Datele tale au fost salvate de o versiune mai nouă a extensiei. Actualizeaz-o întâi.',
};
