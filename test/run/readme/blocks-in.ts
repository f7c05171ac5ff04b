/** The text between `<!-- name -->` and `<!-- /name -->`; null when the marks are missing. */
export function blockIn(text: string, name: string): string | null {
  return marks(name).exec(text)?.[2]?.trim() ?? null;
}

/** The same text with another block between those marks. */
export function withBlock(text: string, name: string, block: string): string {
  return text.replace(marks(name), (_, open: string, __, close: string) => `${open}\n${block}\n${close}`);
}

function marks(name: string): RegExp {
  return new RegExp(`(<!-- ${name} -->)([\\s\\S]*?)(<!-- /${name} -->)`);
}
