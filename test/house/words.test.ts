import { expect, test } from 'vitest';
import { allPaths, SHIPPED, sourceFiles } from './support/source-files.ts';

/** Names that hold anything, and so end up holding everything. */
const NO_IDEA = /^(utils?|helpers?|common|managers?|misc|shared|lib2?)$/i;

/** Words that the glossary replaces: a second word for the same thing makes readers look for a difference. */
const NOT_OURS: Record<string, string> = {
  scrape: 'reading',
  scraper: 'adapter',
  tracker: 'signal',
  tracking: 'signal',
  archive: 'segment',
  workflow: 'playbook',
  nudge: 'tip',
  metric: 'KPI',
  popup: 'screen',
  recording: 'session',
  recorder: 'session',
  dump: 'bundle',
  util: 'a name that says what it does',
  helper: 'a name that says what it does',
  manager: 'a name that says what it does',
};

test('no file or folder is named utils, helpers, common or manager', () => {
  const bad = allPaths().filter((path) =>
    path
      .split('/')
      .slice(1)
      .some((part) => NO_IDEA.test(part.replace(/\.\w+$/, ''))),
  );
  expect(bad).toEqual([]);
});

test('names of files and of exported things keep to the glossary', () => {
  const bad = sourceFiles(SHIPPED).flatMap(({ path, text }) => {
    const exported = [...text.matchAll(/^export (?:async )?(?:type|interface|class|function|const) (\w+)/gm)];
    const names = [
      path
        .split('/')
        .at(-1)
        ?.replace(/\.\w+$/, '') ?? '',
      ...exported.map(([, name = '']) => name),
    ];
    return names.flatMap((name) =>
      wordsIn(name)
        .filter((word) => Object.hasOwn(NOT_OURS, word))
        .map((word) => `${path}: ${name} (say ${NOT_OURS[word]})`),
    );
  });
  expect(bad).toEqual([]);
});

test('no variable that another file could change is exported', () => {
  const bad = sourceFiles(SHIPPED).filter(({ text }) => /^export (let|var) /m.test(text));
  expect(bad.map(({ path }) => path)).toEqual([]);
});

/** `watchSignals`, `watch-signals` and `WATCH_SIGNALS` are the same two words; a plural counts as its singular. */
function wordsIn(name: string): string[] {
  return name
    .replace(/([a-z0-9])([A-Z])/g, '$1-$2')
    .toLowerCase()
    .split(/[-_.\s]+/)
    .map((word) => (word.endsWith('s') && Object.hasOwn(NOT_OURS, word.slice(0, -1)) ? word.slice(0, -1) : word));
}
