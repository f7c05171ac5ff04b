import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import type { PageKind, RecordKind } from '../../lib/domain/record/crm-record.ts';
import { bundle } from '../bench/browser/bundle.ts';
import type { PageAnswer, PageRead } from './in-page/answer.ts';

export type FixtureOptions = {
  /** Whose page it is, where the page does not say. */
  crm: string | null;
  /** What page it is, where the adapter does not tell or is wrong. */
  page: PageKind | null;
  kind: RecordKind | null;
  /** `2026-11-24` */
  day: string;
};

export type SavedFixture = {
  crm: string;
  /** Without its ending. */
  name: string;
  html: string;
  expected: object;
  /** Fields that are read otherwise on the saved page than on the real one. */
  differs: string[];
};

const CHECK = 'Written from what the adapter reads today. Compare each line with the page, then remove this one.';

/** The page as a fixture without anybody's data, with what its adapter reads on it. Throws what the developer must know. */
export async function saveFixture(page: Page, { crm, day, ...told }: FixtureOptions): Promise<SavedFixture> {
  const script = readFileSync(
    join(await bundle('scrub-page', 'test/scrub-page/in-page/page.ts'), 'scrub-page.js'),
    'utf8',
  );
  const seed = Math.floor(Math.random() * 2 ** 32);
  const answer = await evaluateApart<PageAnswer>(page, script, `entry.scrubHere(${JSON.stringify(crm)}, ${seed})`);
  if (!answer.ok)
    throw new Error(
      `${crm === null ? 'This page is of no CRM that we know' : `There is no CRM "${crm}"`}; say which with --crm (${answer.crms.join(', ')}).`,
    );
  const html = `${provenance(answer.name, day)}\n${answer.html}\n`;
  const { lang, ...read } = await readSaved(page, script, { ...answer, html });
  const [kindOfPage, kind] = [told.page ?? read.page, told.kind ?? read.kind];
  if (kindOfPage === null)
    throw new Error(
      `${answer.name} does not tell what page this is; say it, such as --kind record --record opportunity.`,
    );
  return {
    crm: answer.crm,
    name: [day, kind ?? 'none', kindOfPage, lang.slice(0, 2)].filter((part) => part !== '').join('-'),
    html,
    expected: { check: CHECK, url: answer.url, ...read, page: kindOfPage, kind },
    differs: differing(answer.before.fields, read.fields),
  };
}

function provenance(crm: string, day: string): string {
  return `<!-- ${crm}, a page of a real account, saved in Chromium on ${day} by npm run save-page. Every text, name, number and id is a stand-in for another; scripts, styles and pictures are cut. -->`;
}

/** Opens the saved page at its own address, which nothing but the page itself answers, and reads it there. */
async function readSaved(
  page: Page,
  script: string,
  saved: { crm: string; url: string; html: string },
): Promise<PageRead> {
  const reader = await page.context().newPage();
  try {
    await reader.route('**/*', (route) =>
      route.request().isNavigationRequest()
        ? route.fulfill({ contentType: 'text/html; charset=utf-8', body: saved.html })
        : route.abort(),
    );
    await reader.goto(saved.url);
    return await evaluateApart(reader, script, `(entry.restoreHere(), entry.readHere(${JSON.stringify(saved.crm)}))`);
  } finally {
    await reader.close();
  }
}

/** In a world of its own, as a content script: what the page did to its objects does not matter there. */
async function evaluateApart<T>(page: Page, script: string, expression: string): Promise<T> {
  const session = await page.context().newCDPSession(page);
  try {
    const { frameTree } = await session.send('Page.getFrameTree');
    const { executionContextId } = await session.send('Page.createIsolatedWorld', { frameId: frameTree.frame.id });
    const { result, exceptionDetails } = await session.send('Runtime.evaluate', {
      expression: `${script};${expression}`,
      contextId: executionContextId,
      returnByValue: true,
    });
    if (exceptionDetails) throw new Error(exceptionDetails.exception?.description ?? exceptionDetails.text);
    return result.value as T;
  } finally {
    await session.detach();
  }
}

function differing(before: PageRead['fields'], after: PageRead['fields']): string[] {
  return Object.keys(before)
    .filter((field) => before[field]?.state !== after[field]?.state)
    .map((field) => `${field}: ${before[field]?.state} on the page, ${after[field]?.state ?? 'gone'} in the file`);
}
