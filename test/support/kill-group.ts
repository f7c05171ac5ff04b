import { execFileSync } from 'node:child_process';
import { waitFor } from './wait-for.ts';

/**
 * Ends a process and all that it started, as a power cut would, and returns when none of them runs any more: one that
 * outlived the others could still write to a profile that a new browser has opened.
 */
export async function killGroup(leader: number): Promise<void> {
  if (process.platform === 'win32') {
    execFileSync('taskkill', ['/pid', String(leader), '/T', '/F']);
    return;
  }
  process.kill(-leader, 'SIGKILL');
  await waitFor('the processes of the browser to end', () => !runs(leader));
}

function runs(group: number): boolean {
  const lines = execFileSync('ps', ['-A', '-o', 'pgid=,stat='], { encoding: 'utf8' }).split('\n');
  // Z: ended, and only waits for its parent to notice.
  return lines.some((line) => {
    const [pgid, state = 'Z'] = line.trim().split(/\s+/);
    return Number(pgid) === group && !state.startsWith('Z');
  });
}
