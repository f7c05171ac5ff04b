/** Bytes that this extension takes on disk, as the browser counts them: the database and the journal. */
export async function diskUse(): Promise<number> {
  return (await navigator.storage.estimate()).usage ?? 0;
}
