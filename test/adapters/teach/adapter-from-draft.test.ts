import { describe, expect, test } from 'vitest';
import { adapterOf } from '../../../lib/adapters';
import { parseAdapterFile } from '../../../lib/adapters/parse-adapter-file';
import { adapterFromDraft } from '../../../lib/adapters/teach/adapter-from-draft';
import { draft, field } from './sample-draft';

const TODAY = '2026-11-24';

describe('an adapter that is taught from scratch', () => {
  const adapter = adapterFromDraft(draft(), null, TODAY);

  test('is sound, as one from a file must be', () => {
    expect(parseAdapterFile(JSON.stringify(adapter))).toEqual({ ok: true, value: adapter });
  });

  test('is for the site where it was taught', () => {
    expect(adapter).toMatchObject({ id: 'taught-crm-northwind-example', matches: ['https://crm.northwind.example/*'] });
  });

  test('holds no address and no id of a record', () => {
    expect(JSON.stringify(adapter)).not.toMatch(/4711|4712/);
  });

  test('reads stages as those of the process that the rep named', () => {
    expect(adapter?.fields.opportunity?.stage?.choices).toEqual({ engaging: ['In negotiation', 'Offer sent'] });
  });

  test('looks in the nearest part of the page that has all that was pointed at', () => {
    expect(adapter?.roots).toEqual([{ page: 'record', kind: 'opportunity', css: '.deal' }]);
    const far = draft({
      fields: { name: field({ around: ['.head', 'body'] }), owner: field({ around: ['.foot', 'body'] }) },
    });
    expect(adapterFromDraft(far, null, TODAY)?.roots[0]?.css).toBe('body');
  });

  test('is there once it is said where the id stands, and not before', () => {
    expect(adapterFromDraft(draft({ part: null }), null, TODAY)).toBeNull();
    expect(adapterFromDraft(draft({ fields: {} }), null, TODAY)?.routes[0]).toMatchObject({ page: 'record' });
  });

  test('is sure of itself only after a second record', () => {
    expect(adapter?.about.sure).toBe('medium');
    expect(adapterFromDraft(draft({ second: null }), null, TODAY)?.about.sure).toBe('low');
  });
});

describe('an adapter that is mended', () => {
  const pipedrive = adapterOf('pipedrive');
  const mended = adapterFromDraft(
    draft({
      origin: 'https://acme.pipedrive.com',
      base: 'pipedrive',
      address: 'https://acme.pipedrive.com/deal/7',
      second: 'https://acme.pipedrive.com/deal/8',
      withRoot: false,
    }),
    pipedrive,
    TODAY,
  );

  test('keeps its id and all that it knew, with what was taught before it', () => {
    expect(mended?.id).toBe('pipedrive');
    expect(Object.keys(mended?.fields.opportunity ?? {})).toEqual(
      expect.arrayContaining(Object.keys(pipedrive?.fields.opportunity ?? {})),
    );
    const [first, ...rest] = mended?.fields.opportunity?.name?.locators ?? [];
    expect(first).toEqual({ by: 'css', css: '[data-field="name"]' });
    expect(rest).toEqual(expect.arrayContaining(pipedrive?.fields.opportunity?.name?.locators ?? []));
    expect(mended?.roots).toEqual(pipedrive?.roots);
    expect(mended?.api).toEqual({ type: 'pipedrive' });
  });

  test('is not taught the routes that it knows a second time', () => {
    expect(mended?.routes).toEqual(pipedrive?.routes);
  });

  test('mended twice says so once', () => {
    const again = adapterFromDraft(draft({ withRoot: false }), mended, '2026-11-25');
    expect(again?.version).toBe('1 + taught 2026-11-25');
  });

  test('whose root was lost gets the one that was taught, for that kind alone', () => {
    const lost = adapterFromDraft(draft({ withRoot: true }), pipedrive, TODAY);
    expect(lost?.roots.filter(({ kind }) => kind === 'opportunity')).toEqual([
      { page: 'record', kind: 'opportunity', css: '.deal' },
    ]);
    expect(lost?.roots.some(({ kind }) => kind === 'lead')).toBe(true);
  });
});
