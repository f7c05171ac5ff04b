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

  'crms.sitesTitle': 'Unde este pornită',
  'crms.sitesAbout': 'Reîncarcă paginile care erau deja deschise.',
  'crms.sitesEmpty': 'Nicăieri încă, în afară de CRM-ul de exersare.',
  'crms.notAllowed': 'Browserul nu mai permite accesul',
  'crms.allow': 'Permite din nou',
  'crms.off': 'Oprește',

  'crms.connect': 'Conectează API-ul {crm} ca să citești oportunitățile',
  'crms.connected': 'API-ul {crm} este conectat',
  'crms.token': 'Token',
  'crms.tokenKept':
    'Rămâne în acest browser, unde nicio pagină nu îl poate citi, ajunge la {crm} și nicăieri altundeva și nu intră în copia pe care o salvezi.',
  'crms.tokenSave': 'Păstrează tokenul',
  'crms.tokenForget': 'Uită-l',
  'crms.token.hubspot':
    'În HubSpot: Settings, Integrations, Private Apps, Create. Trebuie să poată citi oportunități și responsabili (crm.objects.deals.read, crm.objects.owners.read). Lipește tokenul de acces.',
  'crms.token.pipedrive': 'În Pipedrive: numele tău, Personal preferences, API. Lipește tokenul tău personal.',

  'crms.knownTitle': 'CRM-uri cunoscute',
  'crms.knownAbout':
    'Felul în care se citește pagina arată cât de bine merge. Ce nu se găsește apare ca nevăzut, niciodată ghicit.',
  'crms.crm': 'CRM',
  'crms.reads': 'Citește pagina după',
  'crms.checked': 'Verificat pe',
  'crms.sure': 'Cât de sigur',
  'crms.hooks.names': 'numele câmpurilor din CRM',
  'crms.hooks.words': 'cuvintele de pe pagină',
  'crms.hooks.none': 'adresă, atât',
  'crms.checkedRunning': 'CRM-ul însuși',
  'crms.checkedWritten': 'pagini scrise după documentația lui',
  'crms.sure.high': 'foarte',
  'crms.sure.medium': 'mediu',
  'crms.sure.low': 'puțin',

  'crms.unreadable': 'Nu putem citi ce este stocat pe această mașină, așa că nu se poate porni sau opri nimic.',
  'crms.tooNew': 'Datele tale au fost salvate de o versiune mai nouă a extensiei. Actualizeaz-o întâi.',
};
