import { countIn } from '../../kit/text/count';
import type { Translation } from '../../kit/text/message';
import { ro as kit } from '../../kit/text/ro';
import { ro as signal } from '../../signal/text/ro';
import type { MyDataMessages } from './en';

const count = countIn('ro');

export const ro: Translation<MyDataMessages> = {
  ...kit,
  ...signal,
  'mine.title': 'Datele mele',
  'mine.about': 'Tot ce se păstrează despre tine, pe acest calculator și nicăieri altundeva.',

  'mine.stateTitle': 'Semnale',
  'mine.on': 'Se notează semnale.',
  'mine.off': 'Nu se notează nimic.',
  'mine.unasked': 'Nu se notează nimic, pentru că încă nu ai ales.',
  'mine.paused': 'Pauză până la {time}.',
  'mine.pause60': 'Pauză o oră',
  'mine.pauseTomorrow': 'Pauză până mâine',
  'mine.resume': 'Reia acum',
  'mine.stop': 'Nu mai nota semnale',
  'mine.start': 'Notează semnale',
  'mine.whatTitle': 'Ce poate fi un semnal',

  'mine.daysTitle': 'Zi cu zi',
  'mine.daysAbout': (p) =>
    count(p.count, {
      one: `Este păstrată {n} zi (${p.bytes}).`,
      few: `Sunt păstrate {n} zile (${p.bytes}).`,
      other: `Sunt păstrate {n} de zile (${p.bytes}).`,
    }),
  'mine.daysEmpty': 'Niciun semnal păstrat. Zilele apar aici după ce se notează semnale.',
  'mine.signals': (p) => count(p.count, { one: '{n} semnal', few: '{n} semnale', other: '{n} de semnale' }),
  'mine.deleteDay': 'Șterge {day}',
  'mine.deleteDaySure': 'Ștergi ziua?',
  'mine.deleteDayYes': 'Șterge',

  'mine.copyTitle': 'Salvează sau șterge',
  'mine.copyOnlyTitle': 'Salvează o copie',
  'mine.copyAbout':
    'Copia este un singur fișier cu tot: semnale, totaluri pe zi, setări, ghidul de vânzări, oportunitățile importate.',
  'mine.export': 'Salvează o copie cu tot',
  'mine.erase': 'Șterge tot…',
  'mine.eraseTitle': 'Ștergi tot?',
  'mine.eraseBody':
    'Semnalele, totalurile, oportunitățile importate, setările și numele tău dispar de pe acest calculator. Nu se mai poate reveni.',
  'mine.eraseType': 'Ca să continui, scrie „{word}”',
  'mine.eraseWord': 'șterge',
  'mine.eraseYes': 'Șterge tot',

  'mine.settingsTitle': 'Setări',
  'mine.name': 'Numele tău, așa cum îl scrie CRM-ul',
  'mine.saveName': 'Salvează numele',
  'mine.language': 'Limba',
  'mine.theme': 'Culori',
  'mine.themeAuto': 'Ca sistemul',
  'mine.themeLight': 'Deschise',
  'mine.themeDark': 'Închise',
  'mine.side': 'Bara laterală stă',
  'mine.sideLeft': 'la stânga',
  'mine.sideRight': 'la dreapta',

  'mine.crmsTitle': 'CRM-uri',
  'mine.crmsAbout': 'La ce site-uri este pornită bara laterală și ce poate citi acolo.',
  'mine.crms': 'CRM-urile tale',

  'mine.playbookTitle': 'Ghidul de vânzări',
  'mine.playbookAbout': 'Ghidul cuprinde etapele, pașii, țintele și sfaturile echipei tale.',
  'mine.playbookVersion': 'Versiunea {version}',
  'mine.playbookDefault': 'venit cu extensia',
  'mine.playbookFile': 'încărcat {at}',
  'mine.playbookLoad': 'Încarcă alt ghid',
  'mine.playbookRestore': 'Revino la cel venit cu extensia',
  'mine.refusedTitle': '„{file}” nu a fost acceptat. Ghidul de mai sus rămâne în folosință.',
  'mine.refusedCount': (p) => count(p.count, { one: 'Motivul', few: 'Cele {n} motive', other: 'Cele {n} de motive' }),

  'mine.unreadable': 'Nu putem citi ce este păstrat pe acest calculator. Salvează o copie înainte de orice altceva.',
  'mine.tooNew': 'Datele au fost salvate de o versiune mai nouă a extensiei. Actualizeaz-o sau salvează întâi o copie.',
};
