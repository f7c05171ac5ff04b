/**
 * A whole amount as a rep types it (`12,500`, `12 500`, `12.500`), in whole units; null where it is anything else.
 * Both `,` and `.` group by three here: cents are not asked for, so no reading is a guess.
 */
export function parseAmount(text: string): number | null {
  const bare = text.trim().replace(/[\s\u00a0\u202f]/g, '');
  if (!/^(\d{1,15}|\d{1,3}([.,]\d{3}){1,4})$/.test(bare)) return null;
  return Number(bare.replace(/[.,]/g, ''));
}
