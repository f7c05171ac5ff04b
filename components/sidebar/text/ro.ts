import { ro as figure } from '../../figure/text/ro';
import { countIn } from '../../kit/text/count';
import type { Translation } from '../../kit/text/message';
import { ro as kit } from '../../kit/text/ro';
import type { SidebarMessages } from './en';

const count = countIn('ro');

export const ro: Translation<SidebarMessages> = {
  ...kit,
  ...figure,
  'sidebar.name': 'Bara laterală de vânzări',
  'sidebar.loading': 'Bara laterală se pregătește',
  'sidebar.noName': 'Bara ta laterală',
  'sidebar.pause': 'Pune semnalele pe pauză',
  'sidebar.resume': 'Reia acum',
  'sidebar.pause15': '15 minute',
  'sidebar.pause60': 'O oră',
  'sidebar.pauseTomorrow': 'Până mâine',
  'sidebar.collapse': 'Strânge bara laterală',
  'sidebar.more': 'Mai multe',
  'sidebar.otherSide': 'Mută pe partea cealaltă',
  'sidebar.ops': 'Deschide panoul de analiză',
  'sidebar.myData': 'Datele mele și setări',
  'sidebar.reload': 'Reîncarcă bara laterală',

  'capture.on': 'Se notează semnale',
  'capture.off': 'Nu se notează nimic',
  'capture.pausedUntil': 'Pauză până la {time}',
  'capture.pausedTomorrow': 'Pauză până mâine',

  'consent.title': 'Încă nu se notează nimic',
  'consent.body': 'Tu alegi ce se păstrează. Următorul pas și cifrele tale merg oricum.',
  'consent.choose': 'Alege ce se păstrează',

  'kind.lead': 'Lead',
  'kind.contact': 'Contact',
  'kind.account': 'Companie',
  'kind.opportunity': 'Oportunitate',
  'kind.task': 'Sarcină',
  'record.untitled': 'Nu am văzut numele pe pagină',
  'record.reading': 'Citim fișa',
  'record.path': 'Pasul {at} din {of}',
  'record.unseen': (p) =>
    count(p.count, {
      one: 'Un câmp nu a fost găsit pe pagină. Asta nu spune nimic despre munca ta.',
      few: '{n} câmpuri nu au fost găsite pe pagină. Asta nu spune nimic despre munca ta.',
      other: '{n} de câmpuri nu au fost găsite pe pagină. Asta nu spune nimic despre munca ta.',
    }),

  'record.mend': 'Arată-le',

  'step.next': 'Următorul pas',
  'step.check': 'De verificat',
  'step.show': 'Arată-mi câmpul',
  'step.how': 'Cum',
  'step.required': 'Și CRM-ul îl cere.',
  'step.now': 'Pe pagină acum: {text}',
  'step.empty': 'Câmpul este gol pe pagină.',
  'step.unseenMissing': 'Nu am putut vedea asta pe pagină, așa că te rugăm să verifici. Dacă e făcut, totul e bine.',
  'step.unseenAmbiguous':
    'Mai multe locuri de pe pagină ar putea fi acest câmp, așa că nu am ghicit. Te rugăm să verifici.',
  'step.unsure': 'Nu ne-am putut da seama ce înseamnă, așa că te rugăm să verifici. Dacă e corect, totul e bine.',
  'step.ready': 'Se poate merge mai departe',
  'step.readyBody': 'Totul pentru „{stage}” este făcut. De aici poate trece la:',
  'step.readyBodyPlain': 'Totul pentru această etapă este făcut. De aici poate trece la:',
  'step.readyLast': 'Totul pentru această etapă este făcut.',
  'step.showStage': 'Arată-mi etapa',
  'step.closed': 'Fișa este închisă',
  'step.closedBody': 'Nu a mai rămas nimic de făcut aici.',
  'step.unplaced': 'Fără pas următor aici',
  'step.unplacedText': 'Ghidul de vânzări nu are o etapă numită „{stage}”. Echipa de operațiuni o poate adăuga.',
  'step.unplacedUnseen': 'Nu am putut vedea etapa pe pagină, așa că nu avem un pas următor de arătat.',
  'step.progress': '{done} din {all} făcute',
  'step.notSeen': (p) => count(p.count, { one: '{n} nevăzut', few: '{n} nevăzute', other: '{n} de nevăzute' }),
  'step.met': 'Făcut',
  'step.unmet': 'De făcut',
  'step.unknown': 'Nu am putut vedea, verifică pe pagină',
  'step.unclear': 'Nu ne-am dat seama, verifică pe pagină',
  'step.showThis': 'Arată-mi: {title}',

  'kpis.title': 'Cifrele tale',
  'kpis.pace': 'ziua lucrătoare {gone} din {all}',
  'kpis.onTarget': 'La țintă',
  'kpis.under': 'Sub țintă',
  'kpis.over': 'Peste țintă',
  'kpis.noneYet': 'Încă nu sunt cifre.',

  'deals.importTitle': 'Vezi cum stai',
  'deals.importBody':
    'Importă o dată oportunitățile tale din acest CRM. Sunt citite, niciodată schimbate, și rămân pe acest calculator.',
  'deals.import': 'Importă oportunitățile din acest CRM',
  'deals.running': 'Importăm oportunitățile tale. Poți lucra mai departe.',
  'deals.failed': 'Importul s-a oprit. Nimic nu s-a schimbat.',
  'deals.again': 'Importă din nou',
  'deals.retry': 'Încearcă din nou',
  'deals.unavailable': 'Acest CRM nu ne poate da oportunitățile, așa că cifrele care au nevoie de ele nu apar.',
  'deals.from': (p) =>
    count(p.count, {
      one: `Din {n} oportunitate (a ta: ${p.own}), import ${p.at}.`,
      few: `Din {n} oportunități (ale tale: ${p.own}), import ${p.at}.`,
      other: `Din {n} de oportunități (ale tale: ${p.own}), import ${p.at}.`,
    }),
  'deals.noneOwn': 'Nicio oportunitate importată nu poartă numele tău, „{name}”. Așa este scris în CRM?',
  'deals.noName': 'Ca să-ți găsim oportunitățile, avem nevoie de numele tău așa cum îl scrie CRM-ul.',
  'deals.checkName': 'Verifică numele',

  'forecast.title': 'Prognoza ta pentru trimestrul în curs',
  'forecast.amount': 'Suma pe care te aștepți s-o câștigi',
  'forecast.currency': 'Moneda',
  'forecast.save': 'Notează prognoza',
  'forecast.stated': 'Ai notat {amount}.',
  'forecast.won': 'Până acum s-au câștigat {amount}.',
  'forecast.wrongAmount': 'Scrie o sumă întreagă, de exemplu {example}.',
  'forecast.wrongCurrency': 'Trei litere, de exemplu EUR.',

  'tip.title': 'Sfat',
  'tip.followed': 'Încerc',
  'tip.dismiss': 'Nu mai arăta',

  'notice.storeTooNew':
    'Datele au fost salvate de o versiune mai nouă a extensiei. Actualizeaz-o sau salvează întâi o copie.',
  'notice.storeUnreadable': 'Nu putem citi ce este păstrat pe acest calculator. Salvează întâi o copie.',
  'notice.recovered': (p) =>
    count(p.count, {
      one: 'Browserul a pierdut o parte din date. Semnalul pierdut a fost pus la loc. Dacă îți lipsesc oportunitățile, importă-le din nou.',
      few: 'Browserul a pierdut o parte din date. Toate cele {n} semnale au fost puse la loc. Dacă îți lipsesc oportunitățile, importă-le din nou.',
      other:
        'Browserul a pierdut o parte din date. Toate cele {n} de semnale au fost puse la loc. Dacă îți lipsesc oportunitățile, importă-le din nou.',
    }),
  'notice.playbookRefused': 'Un ghid de vânzări nou nu a fost acceptat. Rămâne în folosință cel de dinainte.',
  'notice.commandFailed': 'Nu a mers. Nimic nu s-a schimbat.',
  'notice.importFailed': 'Importul s-a oprit. Ce aveai înainte a rămas neschimbat.',
  'notice.saveCopy': 'Salvează o copie',
  'notice.seeWhy': 'Vezi de ce',
};
