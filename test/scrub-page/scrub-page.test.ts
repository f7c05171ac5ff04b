import { describe, expect, test } from 'vitest';
import { adapterOf, adapters } from '../../lib/adapters';
import type { Adapter } from '../../lib/adapters/adapter';
import { routeOf } from '../../lib/adapters/match-route';
import type { FieldReading } from '../../lib/domain/record/crm-record';
import { readRecord, readUser } from '../../lib/page/read-record';
import { queryAll } from '../../lib/page/safe-dom';
import { fixturesOf, loadPage } from '../adapters/contract/load-fixture';
import { fold, keepListOf } from './keep-list';
import { scrubPage } from './scrub-page';
import { survivors } from './survivors';

// As in the adapters' contract: computing styles takes most of the time, and saved pages have no style sheets.
Element.prototype.checkVisibility = function isShown(this: Element) {
  return this.closest('[style*="display:none"], [style*="display: none"]') === null;
};

/** By names and by words, with and without shadow roots, read-only pages and forms. */
const CRMS = ['practice', 'salesforce', 'hubspot', 'dynamics', 'pipedrive', 'atomic'];

describe.each(CRMS)('%s', (id) => {
  const adapter = adapterOf(id) as Adapter;

  test.each(fixturesOf(id))(
    '$name is read as before, field by field, and none of its words is left',
    ({ html, expected }) => {
      const page = loadPage(html);
      const { html: scrubbed, url } = scrubPage(page, expected.url, adapter, adapters, 7);
      expect(statesOn(scrubbed, url, adapter)).toEqual(statesOn(html, expected.url, adapter));
      expect(survivors(page, expected.url, scrubbed + url, adapter)).toEqual([]);
    },
  );
});

/** What the adapter makes of a saved page: whether it knows it, and the state of each field. */
function statesOn(html: string, url: string, adapter: Adapter) {
  const page = loadPage(html);
  const route = routeOf(adapter, new URL(url));
  const reading = route && readRecord(page, adapter, route, 1);
  return {
    isKnown: adapter.detect === null || queryAll(page, adapter.detect).length > 0,
    route: route && { ...route, id: route.id !== null },
    hasUser: readUser(page, adapter) !== null,
    states: reading && Object.fromEntries(Object.entries(reading.fields).map(([field, { state }]) => [field, state])),
    required: reading?.required,
    stages: reading?.stages?.length,
    stage: knownStage(reading?.fields.stage, adapter),
  };
}

/** A stage by one of its names; null for one that a company has made up. */
function knownStage(stage: FieldReading | undefined, adapter: Adapter): string | null {
  if (stage?.state !== 'read') return null;
  return keepListOf(adapter, adapters).phrases.has(fold(stage.text)) ? stage.text : null;
}
