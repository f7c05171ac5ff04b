/**
 * `text` as it is compared: without case, diacritics and surplus white space, so that `Câștigat`, `CASTIGAT`
 * and the old cedilla spelling `Câştigat` are the same. For comparing only, never for showing.
 */
export function foldText(text: string): string {
  return text
    .normalize('NFKD')
    .replace(/\p{M}+/gu, '')
    .toLowerCase()
    .replace(/\s+/g, ' ')
    .trim();
}
