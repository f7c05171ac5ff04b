import type { LocalText } from './text';

/** Something that a reader can set right, said in each of our languages: what is wrong and what to do. */
export class Fault extends Error {
  constructor(readonly said: Exclude<LocalText, string>) {
    super(said.en);
    this.name = 'Fault';
  }
}

/** What to show of an error: our words where it is a fault of ours to explain, else the machine's own. */
export function saidBy(error: unknown): LocalText {
  if (error instanceof Fault) return error.said;
  return error instanceof Error ? error.message : String(error);
}
