import { Fault } from '../../lib/domain/fault';

export const NO_ROWS = new Fault({
  en: 'There are no rows in this file below a line of column names. Export it again as CSV, with the names.',
  ro: 'În acest fișier nu există rânduri sub o linie cu numele coloanelor. Exportă-l din nou ca CSV, cu numele coloanelor.',
});
