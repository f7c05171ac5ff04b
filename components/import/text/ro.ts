import { countIn } from '../../kit/text/count';
import type { Translation } from '../../kit/text/message';
import { ro as kit } from '../../kit/text/ro';
import type { ImportMessages } from './en';

const count = countIn('ro');

export const ro: Translation<ImportMessages> = {
  ...kit,
  'import.title': 'Importă un fișier',
  'import.about':
    'Oportunități, lead-uri sau activități din orice CRM sau foaie de calcul. Fișierul este citit în acest browser și nu ajunge nicăieri altundeva.',
  'import.unreadable': 'Nu putem citi ce este stocat pe această mașină, așa că nu se poate importa nimic.',
  'import.tooNew': 'Datele tale au fost salvate de o versiune mai nouă a extensiei. Actualizeaz-o întâi.',

  'import.dropTitle': 'Trage aici un fișier CSV',
  'import.dropBody':
    'sau alege-l. Coloanele, datele și sumele sunt recunoscute, iar tu vezi cum se citește fiecare înainte să se salveze ceva.',
  'import.choose': 'Alege un fișier',
  'import.chooseOther': 'Alege alt fișier',
  'import.howTitle': 'Cum îl scoți din CRM',
  'import.how.salesforce':
    'Un raport de oportunități, Export, Details Only, formatul CSV. Adaugă coloana Opportunity ID, ca următorul import să recunoască rândurile.',
  'import.how.hubspot': 'Deals, vizualizarea listă, Export, formatul CSV, toate proprietățile.',
  'import.how.pipedrive': 'Deals, vizualizarea listă, cele trei puncte, Export results, CSV.',
  'import.how.zoho': 'Setup, Data Administration, Export.',
  'import.how.dynamics': 'Opportunities, Export to Excel, foaie statică; apoi salveaz-o ca CSV UTF-8.',
  'import.how.other': 'Orice tabel: prima linie numește coloanele, iar fiecare linie următoare este o înregistrare.',

  'import.reading': 'Se citește {file}',
  'import.storing': 'Se importă {file}',
  'import.updating': 'Rândurile sunt puse acolo unde se uită indicatorii',
  'import.cannotStop':
    'Această ultimă parte nu poate fi oprită la jumătate, ca niciun indicator să nu amestece rânduri vechi și noi.',
  'import.rowsSoFar': (p) =>
    count(p.count, { one: '{n} rând până acum', few: '{n} rânduri până acum', other: '{n} de rânduri până acum' }),
  'import.stays': 'Până la sfârșit, indicatorii rămân cum sunt.',

  'import.fileTitle': 'Fișierul',
  'import.fileRows': (p) => count(p.count, { one: '{n} rând', few: '{n} rânduri', other: '{n} de rânduri' }),
  'import.fileColumns': (p) => count(p.count, { one: '{n} coloană', few: '{n} coloane', other: '{n} de coloane' }),
  'import.remembered': 'Citit așa cum ai citit ultimul fișier cu aceste coloane.',
  'import.kind': 'Ce este pe fiecare rând?',
  'import.kind.deals': 'Oportunități',
  'import.kind.leads': 'Lead-uri',
  'import.kind.activities': 'Activități',
  'import.crm': 'Din ce CRM provine?',
  'import.crmOther': 'Din altul sau dintr-o foaie de calcul',
  'import.crmHint':
    'Dacă vei citi mai târziu oportunitățile acestui CRM prin API-ul lui, ele vor lua locul acestor rânduri, așa că nimic nu se numără de două ori.',
  'import.encoding': 'Litere',
  'import.encodingLooks': 'Literele arată greșit?',
  'import.encoding.utf-8': 'Unicode (UTF-8)',
  'import.encoding.utf-16le': 'Unicode (UTF-16)',
  'import.encoding.utf-16be': 'Unicode (UTF-16, big-endian)',
  'import.encoding.windows-1250': 'Central-europene (Windows)',
  'import.encoding.windows-1252': 'Vest-europene (Windows)',

  'import.asksTitle': 'Verifică, te rugăm',
  'import.asksAbout': 'Ce nu spune fișierul însuși cu siguranță.',
  'import.dateOrder': 'Ce zi este {example}?',
  'import.numberSign': 'Cât înseamnă {example}?',
  'import.currency': 'Moneda sumelor care nu o numesc',
  'import.emptyAsk': 'Țin acestea locul unei celule goale?',
  'import.emptyText': (p) =>
    `„${p.text}”, ${count(p.count, { one: 'o dată', few: 'de {n} ori', other: 'de {n} de ori' })}`,
  'import.outcomesAsk': 'Cum stă o oportunitate la „{column}”?',
  'import.outcomeOf': (p) =>
    `${p.value}, ${count(p.count, { one: 'o dată', few: 'de {n} ori', other: 'de {n} de ori' })}`,
  'import.outcome.open': 'Deschisă',
  'import.outcome.won': 'Câștigată',
  'import.outcome.lost': 'Pierdută',
  'import.outcomesMore': (p) =>
    count(p.count, { one: 'Încă o valoare', few: 'Încă {n} valori', other: 'Încă {n} de valori' }),

  'import.columnsTitle': 'Coloanele',
  'import.columnsAbout': 'Fiecare este citită după numele ei. Schimbă ce este greșit.',
  'import.unused': (p) =>
    count(p.count, {
      one: '{n} coloană nu este folosită',
      few: '{n} coloane nu sunt folosite',
      other: '{n} de coloane nu sunt folosite',
    }),
  'import.noName': 'Coloana {number} (fără nume)',
  'import.notUsed': 'nefolosită',
  'import.unsure': 'De verificat',
  'import.emptyColumn': 'nu are nimic în ea',
  'import.noProblems': 'Fără probleme',
  'import.checking': 'Se verifică…',
  'import.needed': 'Nicio coloană nu spune „{field}”. Alege-o pe cea care o face.',
  'import.advised.id':
    'Nicio coloană nu este un ID. Rândurile se deosebesc atunci după nume, dată și cont, iar o înregistrare redenumită trece drept una nouă.',
  'import.advised.owner':
    'Nicio coloană nu spune ale cui sunt înregistrările, așa că nu vor intra în indicatorii nimănui.',
  'import.advised.amount': 'Nicio coloană nu este o sumă, așa că veniturile vor fi zero.',
  'import.advised.created':
    'Nicio coloană nu spune când a fost creată o înregistrare, așa că nu există durată a ciclului și nici timp de răspuns.',
  'import.advised.closeDate':
    'Nicio coloană nu spune când s-a închis o oportunitate, așa că cele câștigate și pierdute nu intră în nicio perioadă.',
  'import.advised.lead': 'Nicio coloană nu spune despre ce a fost o activitate, așa că ea nu răspunde niciunui lead.',

  'import.previewTitle': 'Primele rânduri, așa cum vor fi importate',

  'preview.name': 'Nume',
  'preview.owner': 'Responsabil',
  'preview.stage': 'Etapă',
  'preview.outcome': 'Stare',
  'preview.amount': 'Sumă',
  'preview.created': 'Creată',
  'preview.closedOn': 'Închisă',
  'preview.expectedClose': 'Estimată',
  'preview.source': 'Sursă',
  'preview.type': 'Fel',
  'preview.at': 'Efectuată',
  'preview.about': 'Despre',
  'import.record.lead': 'Lead',
  'import.record.contact': 'Contact',
  'import.record.account': 'Cont',
  'import.record.opportunity': 'Oportunitate',
  'import.record.task': 'Nicio înregistrare:',

  'import.checkTitle': 'Ce se va întâmpla',
  'import.records': 'Înregistrări',
  'import.recordsNote': 'câștigate: {won}, pierdute: {lost}, deschise: {open}',
  'import.merged': (p) =>
    count(p.count, {
      one: '{n} rând repetat va fi unit',
      few: '{n} rânduri repetate vor fi unite',
      other: '{n} de rânduri repetate vor fi unite',
    }),
  'import.blank': (p) =>
    count(p.count, {
      one: '{n} rând gol sărit',
      few: '{n} rânduri goale sărite',
      other: '{n} de rânduri goale sărite',
    }),
  'import.asides': (p) =>
    count(p.count, {
      one: `{n} linie care nu este o înregistrare, lăsată deoparte (rândul ${p.rows})`,
      few: `{n} linii care nu sunt înregistrări, lăsate deoparte (rândurile ${p.rows})`,
      other: `{n} de linii care nu sunt înregistrări, lăsate deoparte (rândurile ${p.rows})`,
    }),
  'import.planned': (p) =>
    count(p.count, {
      one: '{n} activitate planificată, lăsată deoparte',
      few: '{n} activități planificate, lăsate deoparte',
      other: '{n} de activități planificate, lăsate deoparte',
    }),
  'import.flagged': 'Rânduri semnalate',
  'import.flaggedNote': 'Importate așa cum sunt',
  'import.noFlags': 'Nimic nu pare greșit',
  'import.rest': 'Rândurile mai vechi din acest CRM care lipsesc din fișier',
  'import.rest.keep': 'Rămân',
  'import.rest.remove': 'Se șterg',
  'import.restHint': 'Șterge-le doar dacă fișierul conține tot.',
  'import.run': (p) =>
    count(p.count, {
      one: 'Importă {n} înregistrare',
      few: 'Importă {n} înregistrări',
      other: 'Importă {n} de înregistrări',
    }),

  'import.problem': '{what}: {count}',
  'import.inRow': 'rândul {rows}',
  'import.inRows': 'rândurile {rows}',
  'import.andMore': '{rows} și altele',
  'problem.unreadable': 'nu se poate citi și trece drept gol',
  'problem.otherOrder': 'ziua și luna invers',
  'problem.closedBeforeCreated': 'închisă înainte de a fi creată',
  'problem.farDate': 'dată prea departe în trecut sau în viitor',
  'problem.createdAhead': 'creată în viitor',
  'problem.negative': 'sumă negativă',
  'problem.absurd': 'un miliard sau mai mult',
  'problem.outOfRange': 'nu este între 0 și 100 %',
  'problem.closedWithoutDate': 'câștigată sau pierdută, fără dată de închidere',
  'problem.noRecord': 'despre nicio înregistrare',
  'problem.extraCells': 'mai multe celule decât coloane',
  'problem.openQuote': 'ghilimele care nu se închid',
  'problem.tooLong': 'mai lung de 500 de caractere, tăiat',
  'import.wholeRow': 'Rândul',

  'field.none': 'Nefolosită',
  'field.id': 'ID',
  'field.name': 'Nume',
  'field.firstName': 'Prenume',
  'field.lastName': 'Nume de familie',
  'field.account': 'Cont',
  'field.owner': 'Responsabil',
  'field.stage': 'Etapă',
  'field.outcome': 'Stare: deschisă, câștigată, pierdută',
  'field.won': 'Câștigată: da sau nu',
  'field.closed': 'Închisă: da sau nu',
  'field.amount': 'Sumă',
  'field.currency': 'Monedă',
  'field.created': 'Data creării',
  'field.closeDate': 'Data închiderii, reală sau estimată',
  'field.closedOn': 'Închisă la',
  'field.expectedClose': 'Închidere estimată',
  'field.probability': 'Probabilitate',
  'field.product': 'Produs',
  'field.region': 'Regiune',
  'field.manager': 'Manager',
  'field.source': 'Sursă',
  'field.assigned': 'Data alocării',
  'field.type': 'Felul activității',
  'field.at': 'Când a avut loc',
  'field.lead': 'Lead (ID)',
  'field.deal': 'Oportunitate (ID)',
  'field.contact': 'Contact (ID)',
  'field.who': 'Persoană (ID Salesforce)',
  'field.what': 'Înregistrare (ID Salesforce)',
  'field.done': 'Încheiată: da sau nu',

  'import.doneTitle': '{file} este importat',
  'import.doneSame': '{file} nu spune nimic nou',
  'import.doneSameBody': 'Fiecare rând exista deja, cuvânt cu cuvânt. Nu s-a schimbat nimic.',
  'import.added': 'Noi',
  'import.changed': 'Schimbate',
  'import.unchanged': 'Neschimbate',
  'import.removed': 'Șterse',
  'import.leftOut': 'Lăsate deoparte',
  'import.leftOutNote': 'goale: {blank}, fără înregistrare: {asides}, încă planificate: {planned}',
  'import.joined': 'Rânduri repetate, unite',
  'import.flaggedTitle': 'Rânduri semnalate',
  'import.flaggedAbout':
    'Sunt importate așa cum sunt. Caută-le în CRM, îndreaptă-le acolo și exportă din nou: următorul import preia ce s-a schimbat.',
  'import.row': 'Rând',
  'import.column': 'Coloană',
  'import.what': 'Ce este',
  'import.text': 'În celulă',
  'import.saveFlags': 'Salvează lista',
  'import.flagsCut': (p) =>
    count(p.count, {
      one: 'Este listat primul rând.',
      few: 'Sunt listate primele {n}.',
      other: 'Sunt listate primele {n} de rânduri.',
    }),
  'import.openDashboard': 'Deschide panoul de analiză',
  'import.another': 'Importă alt fișier',
};
