import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const made: string[] = [];

/** A folder that is gone when the bench ends. */
export function temporaryFolder(what: string): string {
  const folder = mkdtempSync(join(tmpdir(), `rep-assistant-bench-${what}-`));
  made.push(folder);
  return folder;
}

export function removeTemporary(): void {
  for (const folder of made.splice(0))
    rmSync(folder, { recursive: true, force: true, maxRetries: 10, retryDelay: 200 });
}
