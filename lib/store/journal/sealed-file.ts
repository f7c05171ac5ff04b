/** SHA-256 of the content stands before it: 32 bytes. */
const SEAL = 32;

/** Writes a file as a whole: the browser swaps it in when it is closed, so that a reader never sees half of it. */
export async function writeSealed(folder: FileSystemDirectoryHandle, name: string, content: Uint8Array): Promise<void> {
  const seal = new Uint8Array(await crypto.subtle.digest('SHA-256', content as Uint8Array<ArrayBuffer>));
  const whole = new Uint8Array(SEAL + content.length);
  whole.set(seal);
  whole.set(content, SEAL);
  const file = await folder.getFileHandle(name, { create: true });
  const writable = await file.createWritable();
  await writable.write(whole);
  await writable.close();
}

/** The content of a file; null when there is none or its checksum is wrong. */
export async function readSealed(folder: FileSystemDirectoryHandle, name: string): Promise<Uint8Array | null> {
  const handle = await folder.getFileHandle(name).catch(() => null);
  if (!handle) return null;
  const whole = new Uint8Array(await (await handle.getFile()).arrayBuffer());
  if (whole.length < SEAL) return null;
  const content = whole.slice(SEAL);
  const seal = new Uint8Array(await crypto.subtle.digest('SHA-256', content));
  return seal.every((byte, i) => byte === whole[i]) ? content : null;
}
