import { cpus, platform, release, totalmem } from 'node:os';

/** Where and when it was measured: figures of two machines do not compare. */
export function machine(browserVersion: string): string {
  const processors = cpus();
  const model = processors[0]?.model.trim() ?? 'unknown processor';
  const memory = Math.round(totalmem() / 2 ** 30);
  const day = new Date().toISOString().slice(0, 10);
  return `${processors.length} x ${model}, ${memory} GB, ${platform()} ${release()}; ${browserVersion}; Node ${process.versions.node}; ${day}`;
}
