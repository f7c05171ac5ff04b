import { Fault, saidBy } from '../../lib/domain/fault';
import type { LocalText } from '../../lib/domain/text';

export const NO_ROWS = new Fault({
  en: 'There are no rows in this file below a line of column names. Export it again as CSV, with the names.',
  ro: 'În acest fișier nu există rânduri sub o linie cu numele coloanelor. Exportă-l din nou ca CSV, cu numele coloanelor.',
});

export const WORKBOOK = new Fault({
  en: 'This is a workbook, not a CSV file. Open it, choose Save as, and the format CSV UTF-8; then import that file.',
  ro: 'Acesta este un registru de calcul, nu un fișier CSV. Deschide-l, alege „Salvare ca” și formatul CSV UTF-8, apoi importă acel fișier.',
});

const GONE = new Fault({
  en: 'The file was changed or moved after it was chosen. Choose it again.',
  ro: 'Fișierul a fost schimbat sau mutat după ce a fost ales. Alege-l din nou.',
});

const NOT_UNICODE = new Fault({
  en: 'The letters in this file are not Unicode. Choose it again, and the extension finds out which they are.',
  ro: 'Literele din acest fișier nu sunt Unicode. Alege-l din nou, iar extensia află care sunt.',
});

/** It may have been ended before the rows were there or just after: importing again is right in both cases. */
const ENDED = new Fault({
  en: 'The browser ended the extension’s background before it was done. Import the file again: rows that are there already count once.',
  ro: 'Browserul a oprit fundalul extensiei înainte să termine. Importă fișierul din nou: rândurile care există deja se numără o singură dată.',
});

/** Why a file could not be read or stored, in our words where we know them. */
export function refusalOf(error: unknown): LocalText {
  const name = String(error);
  if (/NotReadableError|NotFoundError/.test(name)) return GONE.said;
  if (/message channel closed|message port closed|Receiving end does not exist/.test(name)) return ENDED.said;
  return /encoded data was not valid|ERR_ENCODING/.test(name) ? NOT_UNICODE.said : saidBy(error);
}
