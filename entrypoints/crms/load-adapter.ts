import { parseAdapterFile } from '../../lib/adapters/parse-adapter-file';
import { selectorsOf } from '../../lib/adapters/selectors-of';
import { type FileProblem, problemLine } from '../../lib/domain/file/parse-file';
import { command } from '../../lib/messaging/command';

/** Hands an adapter's file to the background. Throws with each reason why it is not sound. */
export async function loadAdapter(file: File): Promise<void> {
  const text = await file.text();
  const parsed = parseAdapterFile(text);
  const problems = parsed.ok ? selectorsOf(parsed.value).flatMap(explainSelector) : parsed.problems;
  if (problems.length > 0) throw new Error(`${file.name}\n${problems.map(problemLine).join('\n')}`);
  await command('adapter.keep', { text });
}

/** Only where there is a document can it be told whether a selector is one. */
function explainSelector({ path, css }: { path: string; css: string }): FileProblem[] {
  try {
    document.createDocumentFragment().querySelector(css);
    return [];
  } catch {
    return [{ path, problem: `is no selector: ${css}` }];
  }
}
