import { make } from './make';
import type { PageWords } from './words';

/** One quiet line at the foot of the page; stays until it is closed, or for `forMs`. */
export function showLine(root: ShadowRoot, text: string, words: PageWords, forMs?: number): void {
  root.querySelector('.line')?.remove();
  const close = make('button', { type: 'button' }, words.close);
  const line = make('div', { class: 'layer line', role: 'status' }, make('span', {}, text), close);
  close.addEventListener('click', () => line.remove());
  root.append(line);
  if (forMs !== undefined) setTimeout(() => line.remove(), forMs);
}
