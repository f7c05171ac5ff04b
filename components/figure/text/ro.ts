import { countIn } from '../../kit/text/count';
import type { Translation } from '../../kit/text/message';
import type { FigureMessages } from './en';

const count = countIn('ro');

export const ro: Translation<FigureMessages> = {
  'kpi.winRate': 'Rata de câștig',
  'kpi.salesCycle': 'Ciclul de vânzare',
  'kpi.leadResponse': 'Răspuns la leaduri',
  'kpi.usageRate': 'Folosirea uneltelor',
  'kpi.forecastAccuracy': 'Precizia prognozei',

  'definition.winRate.byCount':
    'Oportunități câștigate ÷ oportunități câștigate sau pierdute, închise în această perioadă.',
  'definition.winRate.byAmount': 'Suma câștigată ÷ suma câștigată sau pierdută, închisă în această perioadă.',
  'definition.salesCycle.won':
    'Numărul mediu de zile de la început la închidere, pentru oportunitățile câștigate în această perioadă.',
  'definition.salesCycle.closed':
    'Numărul mediu de zile de la început la închidere, pentru toate oportunitățile închise în această perioadă.',
  'definition.forecastAccuracy.byActual': '1 − (diferența dintre prognoză și realizat ÷ realizat), niciodată sub 0.',
  'definition.forecastAccuracy.byForecast': '1 − (diferența dintre prognoză și realizat ÷ prognoză), niciodată sub 0.',
  'definition.winRate.byCohort':
    'Oportunități câștigate ÷ toate oportunitățile create în această perioadă, inclusiv cele încă deschise.',
  'definition.leadResponse.businessHours':
    'Timpul median de la alocarea unui lead până la primul apel, e-mail sau întâlnire, în ore de lucru.',
  'definition.leadResponse.calendarHours':
    'Timpul median de la alocarea unui lead până la primul apel, e-mail sau întâlnire, cu tot cu nopți și weekenduri.',
  'definition.usageRate.byExpected':
    'Persoane cu cel puțin o acțiune de bază încheiată într-o unealtă ÷ persoane de la care se aștepta s-o folosească în această perioadă.',
  'definition.usageRate.byLicences':
    'Persoane cu cel puțin o acțiune de bază încheiată într-o unealtă ÷ licențe plătite.',

  'numerator.winRate.byCount': 'Câștigate',
  'numerator.winRate.byAmount': 'Suma câștigată',
  'numerator.salesCycle.won': 'Zile, în total',
  'numerator.salesCycle.closed': 'Zile, în total',
  'numerator.forecastAccuracy.byActual': 'Diferența',
  'numerator.forecastAccuracy.byForecast': 'Diferența',
  'denominator.winRate.byCount': 'Câștigate sau pierdute',
  'denominator.winRate.byAmount': 'Suma câștigată sau pierdută',
  'denominator.salesCycle.won': 'Oportunități câștigate',
  'denominator.salesCycle.closed': 'Oportunități închise',
  'denominator.forecastAccuracy.byActual': 'Realizat',
  'denominator.forecastAccuracy.byForecast': 'Prognoză',
  'numerator.winRate.byCohort': 'Câștigate',
  'numerator.usageRate.byExpected': 'Persoane care au folosit-o',
  'numerator.usageRate.byLicences': 'Persoane care au folosit-o',
  'denominator.winRate.byCohort': 'Create',
  'denominator.usageRate.byExpected': 'Persoane așteptate',
  'denominator.usageRate.byLicences': 'Licențe',

  'beside.median': 'Mediana',
  'beside.withinTarget': 'Răspunsuri în termenul țintă',
  'beside.p90': 'Nouă din zece răspunsuri în cel mult',
  'beside.forecast': 'Prognoză',
  'beside.actual': 'Realizat',
  'beside.bias': 'Prognoza peste (+) sau sub (−)',
  'beside.wape': 'Eroare ponderată (WAPE)',
  'beside.unanswered': 'Leaduri încă fără răspuns',
  'beside.answered': 'Leaduri cu răspuns',
  'beside.stillOpen': 'Încă deschise',
  'beside.open': 'Oportunități deschise',
  'beside.openMedianAge': 'Vechimea mediană a celor deschise',
  'beside.activeDayShare': 'Zile lucrătoare cu folosire',
  'beside.waitingInTime': 'Încă în termenul de răspuns',

  'excluded.periodNotOver': (p) =>
    count(p.count, { one: '{n} a cărei perioadă nu s-a încheiat', other: '{n} a căror perioadă nu s-a încheiat' }),
  'excluded.statedTooLate': (p) => count(p.count, { one: '{n} notată prea târziu', other: '{n} notate prea târziu' }),
  'excluded.actualUnknown': (p) =>
    count(p.count, { one: '{n} fără rezultat cunoscut', other: '{n} fără rezultat cunoscut' }),
  'excluded.otherCurrency': (p) => count(p.count, { one: '{n} în altă monedă', other: '{n} în alte monede' }),
  'excluded.unanswered': (p) => count(p.count, { one: '{n} încă fără răspuns', other: '{n} încă fără răspuns' }),
  'excluded.startDayMissing': (p) =>
    count(p.count, { one: '{n} fără dată de început', other: '{n} fără dată de început' }),
  'excluded.closeDayMissing': (p) =>
    count(p.count, { one: '{n} fără dată de închidere', other: '{n} fără dată de închidere' }),
  'excluded.closedBeforeStart': (p) =>
    count(p.count, { one: '{n} care se închide înainte să înceapă', other: '{n} care se închid înainte să înceapă' }),
  'excluded.activityBeforeLead': (p) =>
    count(p.count, {
      one: 'Acțiuni dinaintea leadului, la {n} lead',
      few: 'Acțiuni dinaintea leadului, la {n} leaduri',
      other: 'Acțiuni dinaintea leadului, la {n} de leaduri',
    }),
  'excluded.amountMissing': (p) => count(p.count, { one: '{n} fără sumă', other: '{n} fără sumă' }),
  'excluded.awayAllPeriod': (p) =>
    count(p.count, { one: '{n} lipsă toată perioada', other: '{n} lipsă toată perioada' }),
  'excluded.notExpected': (p) =>
    count(p.count, {
      one: '{n} care a folosit-o fără să fie așteptat',
      other: '{n} care au folosit-o fără să fie așteptați',
    }),
  'excluded.toolWithoutLicences': (p) =>
    count(p.count, { one: '{n} într-o unealtă fără număr de licențe', other: '{n} în unelte fără număr de licențe' }),

  'noData.nothingClosed': 'Nimic nu s-a închis în această perioadă.',
  'noData.nothingWon': 'Nimic nu s-a câștigat în această perioadă.',
  'noData.noLeads': 'Niciun lead nu a venit în această perioadă.',
  'noData.noneAnswered': 'Nu am văzut niciun răspuns la leaduri în această perioadă.',
  'noData.nobodyExpected': 'Nimeni nu era așteptat să folosească o unealtă în această perioadă.',
  'noData.noForecast': 'Nicio prognoză nu a fost notată pentru această perioadă.',
  'noData.actualZero': 'Încă nu s-a câștigat nimic, așa că prognoza nu are cu ce fi comparată.',
  'noData.forecastZero': 'Prognoza a fost zero, așa că nu avem la ce împărți.',
  'noData.periodNotOver': 'Perioada nu s-a încheiat, așa că prognoza nu poate fi judecată încă.',
  'noData.noForecastInForce': 'Nicio prognoză nu a fost notată destul de devreme ca să conteze.',
  'noData.notMeasured': 'Nu s-au notat semnale în această perioadă, așa că folosirea nu se cunoaște.',
  'noData.nothingStarted': 'Nimic nu a început în această perioadă.',
  'noData.amountsOneSided':
    'Doar oportunitățile câștigate, sau doar cele pierdute, au sume, așa că o rată după sumă ar induce în eroare.',
  'noData.tooFewPeople': 'Sunt mai puțin de cinci persoane, așa că nu se arată pentru o echipă.',
  'noData.noLicences': 'Nu se știe niciun număr de licențe.',

  'row.won': 'câștigată',
  'row.notWon': 'necâștigată',
  'row.used': 'folosită',
  'row.notUsed': 'nefolosită',

  'figure.noData': 'Fără date',
  'figure.howCounted': 'Cum se calculează',
  'figure.period': 'Perioada',
  'figure.before': 'Perioada dinainte',
  'figure.daysGone': 'Zile lucrătoare trecute',
  'figure.daysOf': '{gone} din {all}',
  'figure.target': 'Ținta',
  'figure.trend': 'Ultimele perioade',
  'figure.smallOf': '{part} din {whole}',
  'figure.tooFew': 'prea puține pentru a compara',
  'figure.sampleTooFew': (p) =>
    count(p.count, {
      one: 'dintr-un singur rând: prea puțin pentru a compara',
      few: 'din {n} rânduri: prea puține pentru a compara',
      other: 'din {n} de rânduri: prea puține pentru a compara',
    }),
  'figure.leftOut': 'Lăsate deoparte',
  'figure.nothingLeftOut': 'Nimic nu a fost lăsat deoparte.',
  'figure.rows': (p) =>
    count(p.count, {
      one: 'Rândul din care provine',
      few: 'Cele {n} rânduri din care provine',
      other: 'Cele {n} de rânduri din care provine',
    }),
  'figure.atLeast': 'minimum {value}',
  'figure.atMost': 'maximum {value}',
};
