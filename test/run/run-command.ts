import { type ChildProcess, spawn } from 'node:child_process';
import { root } from './tool.ts';

export type Outcome = { code: number; output: string; ms: number };
export type CommandOptions = { env?: Record<string, string>; limitMs?: number; show?: boolean; cwd?: string };

const running = new Set<ChildProcess>();

/** Runs a command to its end, keeping what it said. It is ended with all its children after `limitMs`. */
export function runCommand(command: string, args: string[], options: CommandOptions = {}): Promise<Outcome> {
  const { env = {}, limitMs = 10 * 60_000, show = false, cwd = root } = options;
  const startedAt = performance.now();
  return new Promise((done, fail) => {
    const child = spawn(command, args, {
      cwd,
      env: { ...process.env, ...env },
      stdio: ['ignore', 'pipe', 'pipe'],
      // Its own group, so that a browser it started ends with it.
      detached: process.platform !== 'win32',
    });
    running.add(child);
    let output = '';
    const keep = (text: string) => {
      output += text;
      if (show) process.stdout.write(text);
    };
    child.stdout.setEncoding('utf8').on('data', keep);
    child.stderr.setEncoding('utf8').on('data', keep);
    const limit = setTimeout(() => {
      keep(`\nEnded after ${limitMs / 1000} s.\n`);
      endGroup(child);
    }, limitMs);
    child.once('error', (failure) => {
      clearTimeout(limit);
      running.delete(child);
      fail(failure);
    });
    child.once('close', (code) => {
      clearTimeout(limit);
      running.delete(child);
      done({ code: code ?? 1, output, ms: performance.now() - startedAt });
    });
  });
}

/** Ends whatever still runs, before we end ourselves. */
export function endCommands(): void {
  for (const child of running) endGroup(child);
}

function endGroup(child: ChildProcess): void {
  try {
    if (child.pid !== undefined && process.platform !== 'win32') process.kill(-child.pid, 'SIGKILL');
    else child.kill('SIGKILL');
  } catch {
    // It has ended meanwhile.
  }
}
