import { ro as figure } from '../../figure/text/ro';
import { countIn } from '../../kit/text/count';
import type { Translation } from '../../kit/text/message';
import { ro as kit } from '../../kit/text/ro';
import { ro as record } from '../../record/text/ro';
import type { OpsMessages } from './en';

const count = countIn('ro');

export const ro: Translation<OpsMessages> = {
  ...kit,
  ...record,
  ...figure,
  'ops.title': 'Panou de analiză',
  'ops.about': 'Ce se folosește, cum au mers oportunitățile și cât de bine am putut vedea.',
  'ops.parts': 'Părțile panoului',
  'ops.adoption': 'Folosire',
  'ops.deals': 'Oportunități',
  'ops.health': 'Adaptoare',
  'ops.stored': 'Ce este păstrat',
  'ops.myData': 'Datele mele și setări',

  'adoption.scopeOwn': 'Acestea sunt numai cifrele acestui calculator.',
  'adoption.emptyTitle': 'Încă niciun semnal',
  'adoption.emptyBody':
    'După ce cineva alege să se noteze semnale și lucrează în CRM, aici se vede ce unelte și funcții se folosesc.',
  'adoption.span': 'Perioada',
  'adoption.days': (p) => count(p.count, { one: '{n} zi', few: '{n} zile', other: '{n} de zile' }),
  'adoption.tool': 'Unealta',
  'adoption.allTools': 'Toate uneltele',
  'adoption.scale': 'Arată',
  'adoption.absolute': 'Numere',
  'adoption.relative': 'Proporții',
  'adoption.chartTools': 'Acțiuni de bază pe zi, pe unelte',
  'adoption.chartFeatures': 'Folosire pe zi în {tool}, pe funcții',
  'adoption.chartToolsShare': 'Proporția din acțiunile de bază ale zilei, pe unelte',
  'adoption.chartFeaturesShare': 'Proporția din folosirea zilei în {tool}, pe funcții',
  'adoption.others': 'Toate celelalte',
  'adoption.usageTitle': 'Rata de folosire',
  'adoption.usageOf': '{users} din {expected} persoane așteptate',
  'adoption.activeDays': (p) =>
    count(p.count, { one: 'folosită în {n} zi', few: 'folosită în {n} zile', other: 'folosită în {n} de zile' }),
  'adoption.noRate': 'Fără rată: nu știm de la cine se aștepta s-o folosească.',
  'adoption.hidden': (p) =>
    count(p.count, {
      one: 'O folosește mai puțin de {n} persoană, așa că numerele nu apar.',
      few: 'O folosesc mai puțin de {n} persoane, așa că numerele nu apar.',
      other: 'O folosesc mai puțin de {n} de persoane, așa că numerele nu apar.',
    }),
  'adoption.featuresTitle': 'Funcții',
  'adoption.feature': 'Funcția',
  'adoption.core': 'de bază',
  'adoption.total': 'Folosiri',
  'adoption.usedDays': 'Zile cu folosire',
  'adoption.trend': 'Evoluție',
  'adoption.share': 'Proporție',

  'team.emptyTitle': 'Încă nicio oportunitate importată',
  'team.emptyBody':
    'Deschide CRM-ul și apasă „Importă oportunitățile din acest CRM” în bara laterală sau importă un fișier pe care l-ai exportat din el.',
  'team.import': 'Importă un fișier',
  'team.fewTitle': 'Prea puține persoane pentru o echipă',
  'team.fewBody': (p) =>
    count(p.count, {
      one: 'Oportunitățile importate sunt ale a mai puțin de {n} persoană.',
      few: 'Oportunitățile importate sunt ale a mai puțin de {n} persoane, iar cifrele ar fi ale cuiva anume. Ale tale sunt în bara laterală.',
      other:
        'Oportunitățile importate sunt ale a mai puțin de {n} de persoane, iar cifrele ar fi ale cuiva anume. Ale tale sunt în bara laterală.',
    }),
  'team.span': 'Perioada',
  'team.quarter': 'Trimestrul acesta',
  'team.all': 'De la început',
  'team.revenue': 'Venit câștigat',
  'team.dealCounts': '{won} câștigate, {lost} pierdute, {open} încă deschise',
  'team.noRevenue': 'Nimic câștigat',
  'team.explain': 'Cum se calculează',
  'team.by': 'Pe grupuri',
  'team.region': 'Pe regiuni',
  'team.manager': 'Pe manageri',
  'team.product': 'Pe produse',
  'team.name.region': 'Regiunea',
  'team.name.manager': 'Managerul',
  'team.name.product': 'Produsul',
  'team.people': 'Persoane',
  'team.deals': 'Oportunități',
  'team.won': 'Câștigate',
  'team.lost': 'Pierdute',
  'team.winRate': 'Rata de câștig',
  'team.hidden': (p) =>
    count(p.count, {
      one: `{n} grup nu apare: are sub ${p.least} persoane, iar cifrele lui ar fi ale cuiva anume.`,
      few: `{n} grupuri nu apar: au sub ${p.least} persoane, iar cifrele lor ar fi ale cuiva anume.`,
      other: `{n} de grupuri nu apar: au sub ${p.least} persoane, iar cifrele lor ar fi ale cuiva anume.`,
    }),
  'team.noRows': 'Toate grupurile de aici au prea puține persoane ca să fie arătate.',

  'health.about':
    'Câte pagini am citit și ce câmpuri nu am găsit. Un câmp pe care nu l-am văzut nu spune nimic despre munca cuiva.',
  'health.emptyTitle': 'Încă nicio pagină citită',
  'health.emptyBody': 'Deschide o fișă în CRM: aici apare cât de bine poate fi citită.',
  'health.crm': 'CRM',
  'health.readings': 'Citiri',
  'health.complete': 'Toate câmpurile găsite',
  'health.last': 'Ultima citire',
  'health.unseen': 'Câmpuri negăsite',
  'health.noneUnseen': 'niciunul',
  'health.unseenCount': '{field} ({count})',
  'health.fieldsOf': 'Câmpurile din {crm}',
  'health.fieldsAbout':
    'Cât de des a fost găsit fiecare. Un câmp care se găsea înainte și acum nu, a fost redenumit de CRM: arată-ne unde este acum.',
  'health.field': 'Câmp',
  'health.kind': 'Din',
  'health.found': 'Găsit',
  'health.missed': 'De câte ori nu',
  'health.trend': 'Zi de zi',
  'health.trendOf': '{field} găsit, zi de zi: {values}',
  'health.mend': 'Arată ce lipsește',
  'health.kind.lead': 'lead',
  'health.kind.contact': 'contact',
  'health.kind.account': 'cont',
  'health.kind.opportunity': 'oportunitate',
  'health.kind.task': 'sarcină',

  'stored.about': 'Totul este pe acest calculator. Vezi, salvezi sau ștergi la „Datele mele”.',
  'stored.days': 'Zile',
  'stored.since': 'din {day}',
  'stored.signals': 'Semnale',
  'stored.bytes': 'Spațiu',
  'stored.deals': 'Oportunități',
  'stored.records': 'Fișe văzute',

  'ops.unreadableTitle': 'Nu putem citi datele păstrate',
  'ops.unreadableBody':
    'Ceva de pe acest calculator ne împiedică să deschidem ce s-a păstrat. Salvează o copie din ce se poate, apoi reîncarcă pagina.',
  'ops.tooNewTitle': 'Datele sunt mai noi decât extensia',
  'ops.tooNewBody':
    'Le-a salvat o versiune mai nouă. Actualizează extensia; până atunci nimic de aici nu se schimbă. Poți salva o copie.',
  'ops.saveCopy': 'Salvează o copie',
};
