/** Hands a text to the rep as a file; nothing leaves the machine. For our own screens, which have a document. */
export function download(name: string, text: string, type = 'application/json'): void {
  const link = document.createElement('a');
  link.href = URL.createObjectURL(new Blob([text], { type }));
  link.download = name;
  link.click();
  // The browser has read it by then; a screen that stays open should not keep the text.
  setTimeout(() => URL.revokeObjectURL(link.href), 60_000);
}
