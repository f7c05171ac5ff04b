import { Fault } from '../../lib/domain/fault';

export const NO_ROWS = new Fault({
  en: 'There are no rows in this file below a line of column names. Export it again as CSV, with the names.',
  ro: 'În acest fișier nu există rânduri sub o linie cu numele coloanelor. Exportă-l din nou ca CSV, cu numele coloanelor.',
});

export const WORKBOOK = new Fault({
  en: 'This is a workbook, not a CSV file. Open it, choose Save as, and the format CSV UTF-8; then import that file.',
  ro: 'Acesta este un registru de calcul, nu un fișier CSV. Deschide-l, alege „Salvare ca” și formatul CSV UTF-8, apoi importă acel fișier.',
});
