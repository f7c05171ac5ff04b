import type { CDPSession, Page } from 'playwright-core';

/** What a page's main thread has done so far, in ms of CPU. */
export type PageCpu = {
  /** Running scripts of every world, the extension's isolated one too. */
  script: number;
  /** Everything: scripts, their compilation, style, layout, paint, messages. */
  thread: number;
};

/** Reads the CPU time, not the clock, of a page's main thread. Other frames' processes are not in it. */
export class PageMeter {
  readonly #session: CDPSession;

  private constructor(session: CDPSession) {
    this.#session = session;
  }

  static async on(page: Page): Promise<PageMeter> {
    const session = await page.context().newCDPSession(page);
    await session.send('Performance.enable', { timeDomain: 'threadTicks' });
    return new PageMeter(session);
  }

  async read(): Promise<PageCpu> {
    const { metrics } = await this.#session.send('Performance.getMetrics');
    const ms = (name: string) => {
      const found = metrics.find((metric) => metric.name === name);
      if (found === undefined) throw new Error(`This browser does not measure ${name}.`);
      return found.value * 1000;
    };
    return { script: ms('ScriptDuration') + ms('V8CompileDuration'), thread: ms('ThreadTime') };
  }
}

export function spent(before: PageCpu, after: PageCpu): PageCpu {
  return { script: after.script - before.script, thread: after.thread - before.thread };
}
