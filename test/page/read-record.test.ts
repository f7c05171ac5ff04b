import fc from 'fast-check';
import { afterEach, describe, expect, test } from 'vitest';
import type { Adapter, Field, Locator, PageRoute } from '../../lib/adapters/adapter';
import { practiceCrm } from '../../lib/adapters/practice-crm/practice-crm';
import { readRecord } from '../../lib/page/read-record';

const route: PageRoute = { page: 'record', kind: 'lead', id: '7' };

afterEach(() => {
  document.body.innerHTML = '';
});

function readField(html: string, locators: Locator[], more: Partial<Field> = {}, page: 'record' | 'edit' = 'record') {
  document.body.innerHTML = `<main>${html}</main>`;
  const adapter: Adapter = {
    ...practiceCrm,
    roots: [{ page, css: 'main' }],
    blanks: ['—'],
    fields: { lead: { it: { type: 'text', locators, ...more } } },
  };
  return readRecord(document, adapter, { ...route, page }, 1)?.fields.it;
}

const text = (value: string) => ({ state: 'read', text: value, value: { type: 'text', text: value } });

describe('a field', () => {
  const byCss: Locator = { by: 'css', css: '.v' };

  test('is read by its own hook', () => {
    expect(readField('<b class="v"> Ada \n Byron </b>', [byCss])).toEqual(text('Ada Byron'));
  });

  test.each(['', '  ', '—'])('that says %j is blank', (value) => {
    expect(readField(`<b class="v">${value}</b>`, [byCss])).toEqual({ state: 'blank' });
  });

  test('that is shown twice alike is read; differently, it is ambiguous', () => {
    expect(readField('<b class="v">5</b><i class="v">5</i>', [byCss])).toEqual(text('5'));
    expect(readField('<b class="v">5</b><i class="v">6</i>', [byCss])).toEqual({ state: 'unseen', why: 'ambiguous' });
  });

  test('that is hidden is not there', () => {
    expect(readField('<b class="v" hidden>5</b>', [byCss])).toEqual({ state: 'unseen', why: 'missing' });
  });

  test('that still loads is neither read nor blank', () => {
    expect(readField('<b class="v pc-skeleton"></b>', [byCss])).toEqual({ state: 'unseen', why: 'missing' });
  });

  test('goes on to the next locator when one finds nothing', () => {
    expect(readField('<b class="w">5</b>', [byCss, { by: 'css', css: '.w' }])).toEqual(text('5'));
  });

  test('with a bare name needs a second source', () => {
    const cross: Locator = { by: 'cross', css: '[data-test="amount"]', also: '[data-input="amount"]' };
    expect(readField('<p data-test="amount"><b data-input="amount">5</b></p>', [cross])).toEqual(text('5'));
    expect(readField('<p data-test="amount"><b data-input="name">5</b></p>', [cross])).toMatchObject({
      state: 'unseen',
    });
  });

  test('by label takes any language, colon and star, and withdraws at two', () => {
    const label: Locator = { by: 'label', css: 'dt', texts: ['Amount', 'Valoare'], value: 'next' };
    expect(readField('<dl><dt>VALOARE: *</dt><dd>5</dd></dl>', [label])).toEqual(text('5'));
    const twice = '<dl><dt>Amount</dt><dd>5</dd><dt>Valoare</dt><dd>5</dd></dl>';
    expect(readField(twice, [label])).toEqual({ state: 'unseen', why: 'ambiguous' });
    expect(readField('<dl><dt>Amount due</dt><dd>5</dd></dl>', [label])).toMatchObject({ state: 'unseen' });
  });

  test('by label reaches its value by id, or within a box', () => {
    const byFor: Locator = { by: 'label', css: 'label', texts: ['Topic'], value: 'for' };
    expect(readField('<label for="x-1">Topic</label><input id="x-1" value="Chairs">', [byFor])).toEqual(text('Chairs'));
    const inBox: Locator = { by: 'label', css: '.l', texts: ['Topic'], value: { within: 'li', css: '.v' } };
    expect(
      readField('<li><i class="l">Topic</i><b class="v">Chairs</b></li><li><b class="v">x</b></li>', [inBox]),
    ).toEqual(text('Chairs'));
  });

  test('in a form says its value, and a choice what stands behind its words', () => {
    const form: Locator = { by: 'css', css: '[name="it"]', from: 'value' };
    const select =
      '<select name="it"><option value="">(none)</option><option value="won" selected>Câștigată</option></select>';
    expect(readField(select, [form], { type: 'choice' }, 'edit')).toEqual({
      state: 'read',
      text: 'Câștigată',
      value: { type: 'choice', id: 'won' },
    });
    expect(
      readField(
        '<select name="it"><option value="" selected>(none)</option></select>',
        [form],
        { type: 'choice' },
        'edit',
      ),
    ).toEqual({
      state: 'blank',
    });
    expect(readField('<textarea name="it">call\nback</textarea>', [form], {}, 'edit')).toEqual(text('call back'));
    expect(readField('<input name="it" type="password" value="s3cret">', [form], {}, 'edit')).toEqual({
      state: 'blank',
    });
  });

  test('a choice is understood in every language that it is declared in', () => {
    const choices = { Won: ['Won', 'Câștigată'], Lost: ['Lost', 'Pierdută'] };
    const chosen = readField('<b class="v">câștigată</b>', [byCss], { type: 'choice', choices });
    expect(chosen).toMatchObject({ value: { type: 'choice', id: 'Won' } });
    expect(readField('<b class="v">Gagné</b>', [byCss], { type: 'choice', choices })).toMatchObject({
      text: 'Gagné',
      value: null,
    });
  });

  test('is cut at 300 characters', () => {
    expect(readField(`<b class="v">${'x'.repeat(100_000)}</b>`, [byCss])).toEqual(text('x'.repeat(300)));
  });

  test('shows a text that is not understood, and claims no value', () => {
    expect(readField('<b class="v">$68.4K</b>', [byCss], { type: 'money' })).toEqual({
      state: 'read',
      text: '$68.4K',
      value: null,
    });
  });
});

test.each([null, '', 'not a language', 'x', '{}', 'constructor', '__proto__'])(
  'a page in %j is read as far as it can be',
  (lang) => {
    if (lang === null) document.documentElement.removeAttribute('lang');
    else document.documentElement.setAttribute('lang', lang);
    expect(readField('<b class="v">€1.054,50</b>', [{ by: 'css', css: '.v' }], { type: 'money' })).toMatchObject({
      value: { type: 'money', money: { minor: 105_450, currency: 'EUR' } },
    });
    document.documentElement.removeAttribute('lang');
  },
);

test('a page of any shape is read without an error', () => {
  const tags = fc.constantFrom(
    'section',
    'form',
    'dl',
    'dt',
    'dd',
    'ol',
    'li',
    'input',
    'select',
    'textarea',
    'template',
    'svg',
    'pc-record',
  );
  const attributes = fc.constantFrom(
    'data-mode="view"',
    'data-mode="edit"',
    'data-kind="lead"',
    'data-record-id="7"',
    'hidden',
    'aria-current="step"',
    'name="email"',
    'record-id="7"',
    'kind="lead"',
    'data-field="email"',
    'class="pc-value"',
  );
  const node = fc.tuple(tags, fc.array(attributes, { maxLength: 4 }), fc.string());
  fc.assert(
    fc.property(fc.array(node, { maxLength: 12 }), (nodes) => {
      document.body.innerHTML = nodes.map(([tag, given, inside]) => `<${tag} ${given.join(' ')}>${inside}`).join('');
      for (const page of ['record', 'edit'] as const) readRecord(document, practiceCrm, { ...route, page }, 1);
    }),
    { numRuns: 60 },
  );
});
