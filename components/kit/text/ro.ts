import { countIn } from './count';
import type { KitMessages } from './en';
import type { Translation } from './message';

const count = countIn('ro');

export const ro: Translation<KitMessages> = {
  'kit.close': 'Închide',
  'kit.cancel': 'Renunță',
  'kit.failed': 'Nu a mers.',
  'kit.loading': 'Se încarcă…',
  'kit.showTable': 'Arată ca tabel',
  'kit.showChart': 'Arată ca grafic',
  'kit.sortBy': 'Sortează după',
  'kit.noRows': 'Nimic aici deocamdată.',
  'kit.showAll': (p) =>
    count(p.count, {
      one: 'Arată rândul',
      few: 'Arată toate cele {n} rânduri',
      other: 'Arată toate cele {n} de rânduri',
    }),
  'kit.trend': 'Evoluție: {values}',
  'kit.noData': 'fără date',
  'kit.day': 'Ziua',
};
