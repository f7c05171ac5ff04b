import { expect, test } from 'vitest';
import { queryAll } from '../../../lib/page/safe-dom';
import { typeOf } from '../../../lib/page/teach/type-of';
import { valueAt } from '../../../lib/page/teach/value-at';
import { textOf } from '../../../lib/page/text-of';

/** What is read where the rep points at `#at`; the reason where nothing may be. */
function read(html: string, exact = false): string {
  document.documentElement.lang = 'en-US';
  document.body.innerHTML = html;
  const [at] = queryAll(document, '#at');
  if (!at) throw new Error('nothing to point at');
  const meant = valueAt(at, exact);
  return typeof meant === 'string' ? meant : textOf(meant.element, meant.from);
}

test.each([
  ['a piece of an amount', '<p><span>$</span><span id="at">4,200</span><span>.00</span></p>', '$4,200.00'],
  ['a word set off in a sentence', '<p>Send the <b id="at">revised</b> quote</p>', 'Send the revised quote'],
  ['a value after its label in words', '<p>Amount: <b id="at">5</b></p>', '5'],
  ['a value after a known word', '<p>Stage <b id="at">Won</b></p>', 'Won'],
  ['text in a link', '<a href="/x"><span id="at">Pat Rep</span></a>', 'Pat Rep'],
  ['an icon beside a name', '<div><a><svg id="at"></svg></a> <span>Pat Rep</span></div>', 'Pat Rep'],
  ['the label of an input', '<label for="x" id="at">Amount</label><input id="x" value="5">', '5'],
  ['the words of a label around an input', '<label><span id="at">Amount</span><input value="5"></label>', '5'],
  ['a label that belongs to no control', '<div><label id="at">Amount</label><div>5</div></div>', '5'],
  ['a term of a list', '<dl><dt><b id="at">Owner</b></dt><dd>Pat</dd></dl>', 'Pat'],
  ['a header of a row', '<table><tr><th id="at">Owner</th><td>Pat</td></tr></table>', 'Pat'],
  ['what holds nothing but an input', '<div id="at"><input value="5"></div>', '5'],
  [
    'the chosen of a select',
    '<select id="at"><option value="">-</option><option value="1" selected>A</option></select>',
    'A',
  ],
  [
    'another step of a path',
    '<ol><li>New</li><li id="at">Open</li><li class="is-current">Agreed</li><li>Won</li></ol>',
    'Agreed',
  ],
  [
    'a radio button',
    '<label><input type="radio" name="s" id="at">Open</label><label><input type="radio" name="s" checked>Won</label>',
    'Won',
  ],
  ['a rounded amount with the whole in its title', '<span id="at" title="$68,400.50">$68.4K</span>', '$68,400.50'],
  ['a day without a year', '<time id="at" datetime="2026-11-22">22 Nov</time>', '2026-11-22'],
])('%s means the whole value', (_, html, expected) => {
  expect(read(html)).toBe(expected);
});

test.each([
  ['a password', '<input id="at" type="password" value="s3cret">', 'secret'],
  [
    'the label of a password',
    '<label for="x" id="at">Code</label><input id="x" type="password" value="s3cret">',
    'secret',
  ],
  ['a file', '<input id="at" type="file">', 'secret'],
  ['a tick box', '<label id="at"><input type="checkbox" checked> Hot</label>', 'tick'],
  ['a page within the page', '<iframe id="at"></iframe>', 'frame'],
  ['a form with several controls', '<div id="at"><input value="5"><input value="6"></div>', 'much'],
  ['a long text', `<p id="at">${'word '.repeat(80)}</p>`, 'much'],
])('%s cannot be picked', (_, html, reason) => {
  expect(read(html)).toBe(reason);
});

test('by keyboard the rep takes just what is aimed at', () => {
  expect(read('<p><span>$</span><span id="at">4,200</span><span>.00</span></p>', true)).toBe('4,200');
  expect(read('<input id="at" type="password" value="s3cret">', true)).toBe('secret');
});

test.each<[string, string, string | null, string]>([
  ['<b id="at">$4,200</b>', '$4,200', null, 'money'],
  ['<b id="at">4.200 RON</b>', '4.200 RON', null, 'money'],
  ['<b id="at">4200</b>', '4200', null, 'text'],
  ['<b id="at">4200</b>', '4200', 'Valoare', 'money'],
  ['<b id="at">$68.4K</b>', '$68.4K', 'Budget', 'money'],
  ['<b id="at">4200</b>', '4200', 'Auftragswert', 'money'],
  ['<b id="at">Nov 22, 2026</b>', 'Nov 22, 2026', null, 'date'],
  ['<b id="at">22 Nov</b>', '22 Nov', 'Data închiderii', 'date'],
  ['<b id="at"></b>', '', 'Abschlussdatum', 'date'],
  ['<input id="at" type="date">', '', null, 'date'],
  ['<select id="at"></select>', '', null, 'choice'],
  ['<b id="at">Gold value</b>', 'Gold value', 'Value of it', 'text'],
])('%s with the label %s is of type %s', (html, text, label, type) => {
  document.documentElement.lang = 'en-US';
  document.body.innerHTML = html;
  const [element] = queryAll(document, '#at');
  expect(element && typeOf({ element }, text, label)).toBe(type);
});
