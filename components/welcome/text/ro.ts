import type { Translation } from '../../kit/text/message';
import { ro as kit } from '../../kit/text/ro';
import { ro as signal } from '../../signal/text/ro';
import type { WelcomeMessages } from './en';

export const ro: Translation<WelcomeMessages> = {
  ...kit,
  ...signal,
  'welcome.title': 'Bun venit. Tu alegi ce se păstrează.',
  'welcome.about':
    'Bara laterală îți arată pasul următor și cifrele tale lângă CRM. Poate nota și ce unelte se folosesc, ca echipa să învețe ce are nevoie, nu pe ghicite. Partea aceasta o hotărăști tu.',
  'welcome.youTitle': 'Despre tine',
  'welcome.language': 'Limba',
  'welcome.name': 'Numele tău, așa cum îl scrie CRM-ul',
  'welcome.nameHint': 'După el găsim oportunitățile tale într-un import. Îl poți lăsa gol deocamdată.',
  'welcome.notedTitle': 'Ce s-ar nota',
  'welcome.notedAbout': 'Doar acestea, fiecare cu ora ei și cu întrebarea la care răspunde.',
  'welcome.neverTitle': 'Ce nu se notează niciodată',
  'welcome.neverTyping': 'Ce scrii. Nicio tastă, nicio valoare.',
  'welcome.neverText': 'Ce scrie pe pagină: nume, sume, mesaje.',
  'welcome.neverSites': 'Alte site-uri. Doar CRM-urile în care pornești bara laterală.',
  'welcome.neverRank':
    'Cât de repede lucrezi sau când te odihnești. Se păstrează doar când pui semnalele pe pauză, ca să nu conteze niciodată împotriva ta.',
  'welcome.whereTitle': 'Unde rămâne',
  'welcome.whereBody':
    'Pe acest calculator, în acest browser. Nimic nu pleacă dacă nu trimiți tu, iar înainte poți vedea fiecare octet.',
  'welcome.anyTimeTitle': 'Oricând',
  'welcome.anyTimeBody': 'Pui pauză cu un clic în bara laterală. Vezi, salvezi sau ștergi tot la „Datele mele”.',
  'welcome.choiceTitle': 'Alegerea ta',
  'welcome.choiceAbout': 'Pasul următor și cifrele tale merg oricum, iar tu te poți răzgândi oricând.',
  'welcome.onTitle': 'Se notează semnale',
  'welcome.onBody':
    'Se numără cum lucrezi cu uneltele. După 30 de zile, semnalele se șterg; rămân doar totalurile pe zi.',
  'welcome.onButton': 'Da, notează semnale',
  'welcome.offTitle': 'Nu se notează nimic',
  'welcome.offBody': 'Niciun semnal nu se păstrează. Nu te mai întrebăm.',
  'welcome.offButton': 'Nu, nu nota nimic',
  'welcome.isOn': 'Ai ales să se noteze semnale.',
  'welcome.isOff': 'Ai ales să nu se noteze nimic.',
  'welcome.brokenTitle': 'Alegerea ta nu poate fi păstrată acum',
  'welcome.unreadable':
    'Nu putem citi ce este păstrat pe acest calculator, așa că nu se notează nimic. Salvează o copie la „Datele mele” înainte de orice altceva.',
  'welcome.tooNew':
    'Datele au fost salvate de o versiune mai nouă a extensiei, așa că nu se notează nimic. Actualizeaz-o sau salvează întâi o copie la „Datele mele”.',
  'welcome.crmsTitle': 'CRM-ul tău',
  'welcome.crmsBody': 'Până când îl numești pe al tău, bara laterală apare doar în CRM-ul de exersare.',
  'welcome.crms': 'Alege CRM-ul',
  'welcome.myData': 'Mergi la datele mele',
};
