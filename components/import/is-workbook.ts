/** How the files of Excel and its like begin: a ZIP archive, or the container that was used before 2007. */
const BEGINNINGS = ['504b0304', 'd0cf11e0'];

/** Is this a workbook rather than a CSV file, whatever its name ends in? */
export async function isWorkbook(file: Blob): Promise<boolean> {
  const bytes = new Uint8Array(await file.slice(0, 4).arrayBuffer());
  return BEGINNINGS.includes([...bytes].map((byte) => byte.toString(16).padStart(2, '0')).join(''));
}
