import type { Translation } from '../../kit/text/message';
import { ro as kit } from '../../kit/text/ro';
import { ro as record } from '../../record/text/ro';
import type { TeachMessages } from './en';

export const ro: Translation<TeachMessages> = {
  ...kit,
  ...record,
  'teach.name': 'Învață acest CRM',
  'teach.title': 'Învață acest CRM',
  'teach.mendTitle': 'Arată ce lipsește',
  'teach.about':
    'Tu arăți, extensia ține minte unde se află fiecare lucru. Nu păstrează nicio valoare din înregistrări și nu trimite nimic nicăieri.',

  'teach.recordTitle': 'Înregistrarea',
  'teach.crmName': 'Cum numești acest CRM',
  'teach.kind': 'Ce arată această pagină?',
  'teach.kindIs': 'Îi arăți: {kind}.',
  'teach.kind.lead': 'Un lead',
  'teach.kind.contact': 'Un contact',
  'teach.kind.account': 'Un cont (companie)',
  'teach.kind.opportunity': 'O oportunitate',
  'teach.kind.task': 'O sarcină',
  'teach.whichId': 'Care parte a adresei este numărul înregistrării?',
  'teach.whichIdHint':
    'Deschide o înregistrare și alege partea care diferă de la una la alta. Cea probabilă e marcată.',
  'teach.whichIdNone':
    'Nimic de aici nu pare să fie. Deschide o singură înregistrare, apoi alege partea care diferă de la una la alta.',
  'teach.likely': '(probabil)',
  'teach.idIs': 'Înregistrarea {id}',
  'teach.idAgain': 'Alege din nou',
  'teach.noRecord': 'Pagina nu este o astfel de înregistrare. Deschide una ca să continui.',

  'teach.fieldsTitle': 'Câmpurile ei',
  'teach.fieldsAbout': 'Arată valoarea fiecărui câmp care contează pentru tine. Pe celelalte lasă-le.',
  'teach.point': 'Arată-l',
  'teach.again': 'Din nou',
  'teach.leave': 'Renunță',
  'teach.forget': 'Lasă deoparte {field}',
  'teach.pointNow': 'Dă clic pe el în pagină sau folosește săgețile și Enter. Escape renunță.',
  'teach.notTaught': 'Nu l-ai arătat',
  'teach.blank': 'Gol în CRM',
  'teach.unseen': 'Nu se găsește pe această pagină',
  'teach.off': 'Deschide o înregistrare ca să-l vezi',
  'teach.lost': 'Nu se găsește pe cealaltă înregistrare. Arată-l din nou acolo.',
  'teach.unfit': 'Nimic statornic nu marchează locul. Încearcă eticheta lui sau ceva din jur.',

  'teach.stagesTitle': 'Etapele ei',
  'teach.stagesAbout': 'Ce etapă din procesul vostru reprezintă fiecare cuvânt al CRM-ului?',
  'teach.noStage': 'Niciuna dintre ale noastre',

  'teach.checkTitle': 'Verifică pe altă înregistrare',
  'teach.checkAbout': 'Ce e valabil la o înregistrare poate fi greșit la următoarea, așa că se ia în seamă după două.',
  'teach.checkWait': 'Deschide în CRM o altă înregistrare de acest fel.',
  'teach.checkDone': 'Văzut pe două înregistrări. E gata de folosit.',
  'teach.checkLost':
    'Nu se găsesc aici: {fields}. Arată-le pe această înregistrare sau lasă-le deoparte și verifică din nou.',
  'teach.confirm': 'Da, asta scrie pe pagină',

  'teach.notYet': 'Poate fi folosit după ce a fost verificat pe altă înregistrare.',
  'teach.finish': 'Folosește în bara laterală',
  'teach.stop': 'Oprește și aruncă',
};
