import { beforeEach, expect, test } from 'vitest';
import type { Locator } from '../../../lib/adapters/adapter';
import { queryAll } from '../../../lib/page/safe-dom';
import { locatorsFor } from '../../../lib/page/teach/locators-for';
import type { Pointed } from '../../../lib/page/teach/pointed';

const ADDRESS = 'https://crm.example/app/deal/48213?view=a1b2c3';

beforeEach(() => {
  Element.prototype.checkVisibility = () => true;
});

function ways(html: string, css = '#it', more: Partial<Pointed> = {}) {
  document.title = 'Acme pilot - CRM';
  document.body.innerHTML = html;
  openShadows(document);
  const [element] = queryAll(document, css);
  if (!element) throw new Error(`${css} is not in ${html}`);
  // How the test finds it is nothing that the page has.
  element.removeAttribute('id');
  return locatorsFor({ element, ...more }, ADDRESS);
}

function openShadows(scope: Document | ShadowRoot): void {
  for (const template of scope.querySelectorAll('template')) {
    const shadow = template.parentElement?.attachShadow({ mode: 'open' });
    shadow?.append(template.content);
    template.remove();
    if (shadow) openShadows(shadow);
  }
}

/** A locator in few words. */
function say(locator: Locator): string {
  if (locator.by !== 'label') return locator.css;
  const { css, texts, value } = locator;
  return `${css} "${texts.join('|')}" ${typeof value === 'string' ? value : `${value.within} > ${value.css}`}`;
}

test.each<[string, string, string[]]>([
  ['a list of terms', '<dl><dt>Amount</dt><dd id="it">5</dd><dt>Stage</dt><dd>Won</dd></dl>', ['dt "Amount" next']],
  [
    'a row of a table',
    '<table><tbody><tr><th>Owner:</th><td id="it">Pat</td></tr></tbody></table>',
    ['th "Owner" next', 'th "Owner" tr > td'],
  ],
  [
    'a label of an input whose name is kept and whose id is not',
    '<div><label for="ember123">Amount *</label><input name="amount" value="5"></div>',
    ['[name="amount"]', 'label "Amount" div > input'],
  ],
  [
    'classes that a tool made',
    '<div class="css-1x2y3z"><span class="sc-bdVaJa jss12">Budget</span><span class="sc-htpNat" id="it">5</span></div>',
    ['span "Budget" next', 'span "Budget" div > span + span'],
  ],
  [
    'a name on a box around it',
    '<div data-field="closeDate"><span><b id="it">1 May 2026</b></span><button>Edit</button></div>',
    ['[data-field="closeDate"] b'],
  ],
  [
    'open shadow roots',
    '<x-record><template><x-field name="amount"><template><dl><dt>Amount</dt><dd id="it">5</dd></dl></template></x-field></template></x-record>',
    ['x-record >>> [name="amount"] >>> dd', 'x-record >>> x-field >>> dt "Amount" next'],
  ],
  [
    'another record beside it',
    `<aside><p><label>Stage</label><span>Lost</span></p></aside>
     <section class="record">${'<i></i>'.repeat(12)}<p><label>Stage</label><span id="it">Won</span></p></section>`,
    ['.record label "Stage" next'],
  ],
])('%s: ways that last', (_, html, expected) => {
  const css = html.includes('id="it"') ? (html.includes('template') ? 'x-record >>> x-field >>> #it' : '#it') : 'input';
  expect(ways(html, css).locators.map(say)).toEqual(expect.arrayContaining(expected));
});

test.each([
  ['the id of the record in an attribute', '<p data-test="deal-48213"><b id="it">x</b></p>'],
  ['another part of the address that may be the id', '<p data-test="a1b2c3"><b id="it">x</b></p>'],
  ['the value in an attribute', '<p data-name="northwind"><b id="it">Northwind</b></p>'],
  ['the value stuck to an identifier', '<p data-testid="row-bluedeal"><b id="it">Blue deal</b></p>'],
  ['the name of the record, as its title has it', '<p aria-label="Acme pilot" data-name="acme"><b id="it">x</b></p>'],
  ['an e-mail address', '<p><span>ana@acme.example:</span><b id="it">x</b></p>'],
  ['a long number', '<p><label>Order 48213</label><b id="it">x</b></p>'],
  ['a name that a tool made', '<p id="radix-:r1:" data-testid="x8f3ka2"><b id="it" class="css-1x2y3z">x</b></p>'],
  ['another value that stands before it', '<div><span>Contoso</span><b id="it">x</b></div>'],
  ["another value with a field's word in it", '<div><span>Contoso deal</span><b id="it">x</b></div>'],
  ['a badge that is called a label', '<div><span class="label label-success">Hot</span><b id="it">x</b></div>'],
  ['a block with a label and another value', '<div><dl><dt>Email</dt><dd>Zoe</dd></dl><b id="it">x</b></div>'],
  ['a place among its like', '<div><b>a</b><b>c</b><b id="it">x</b><b>d</b></div>'],
])('none by %s', (_, html) => {
  expect(ways(html).locators).toEqual([]);
});

test('two labels that are the same are no way', () => {
  expect(ways('<p><label>Stage</label><b id="it">Won</b></p><p><label>Stage</label><b>Lost</b></p>').locators).toEqual(
    [],
  );
});

test('a value that stands elsewhere too does not lead there', () => {
  const html =
    '<h2>5</h2><p data-field="total">5</p><p><span>Amount:</span> <span id="it">5</span></p><footer>5</footer>';
  expect(ways(html).locators.map(say)).toEqual(['span "Amount" next', 'span "Amount" p > span + span']);
});

test('the step that holds now is found by that, not by its name', () => {
  const html =
    '<ol data-field="stage"><li>New</li><li aria-current="step" id="it" data-name="agreed">Agreed</li><li>Won</li></ol>';
  const found = ways(html, '#it', { from: 'text', chosenBy: ['li[aria-current]'] });
  expect(found.locators).toContainEqual(
    expect.objectContaining({ css: '[data-field="stage"] li[aria-current]', from: 'text' }),
  );
  expect(JSON.stringify(found)).not.toMatch(/agreed/i);
});

test('what is around goes from near to far, each found once, and ends with the page', () => {
  const found = ways(
    `<div class="app"><main><div class="p-4 css-9z8y"><section data-testid="deal-panel"><div class="card">Notes</div>
     <div class="card">Files</div>
     <div class="card"><p data-field="amount"><b id="it">5</b></p></div></section></div></main></div>`,
  );
  expect(found.around).toEqual(['[data-testid="deal-panel"]', '.app', 'main', 'body']);
});

test('a label in words of the page is told without its star', () => {
  expect(ways('<p><label for="x">* Close date:</label><input id="x" name="close" value="5"></p>', '#x').label).toBe(
    'Close date',
  );
});
