import { beforeEach, expect, test } from 'vitest';
import type { SignalRule } from '../../lib/adapters/adapter';
import { ruleIndex } from '../../lib/page/rule-index';

const rule = (css: string, subject = css): SignalRule => ({ on: 'click', css, signal: 'feature.used', subject });
const named = [rule('[data-action="save"]'), rule('[data-action="export"]'), rule('[data-action="save"]', 'second')];
// The same acts, in a form that has to be tried selector by selector.
const tried = named.map(({ css, subject }) => rule(`${css}:not(x)`, subject as string));

beforeEach(() => {
  document.body.innerHTML = `
    <div data-action="export"><p data-action="other"><b id="nested">x</b></p><i id="inside">y</i></div>
    <button data-action="save" id="own">z</button><p id="none">w</p><p data-action="other" id="other">v</p>`;
});

test.each([
  ['nested', '[data-action="export"]'],
  ['inside', '[data-action="export"]'],
  ['own', '[data-action="save"]'],
  ['none', null],
  ['other', null],
])('an act on #%s is told by its attribute as by trying every selector', (id, subject) => {
  const element = document.getElementById(id) as HTMLElement;
  for (const isPlain of [true, false]) {
    expect(ruleIndex(named)(element, isPlain)?.rule.subject ?? null).toBe(subject);
    expect(ruleIndex(tried)(element, isPlain)?.element).toBe(ruleIndex(named)(element, isPlain)?.element);
  }
});

test('an act within an open shadow root is found on what holds it', () => {
  const host = document.createElement('div');
  host.dataset.action = 'save';
  document.body.append(host);
  const inner = document.createElement('span');
  inner.dataset.action = 'other';
  host.attachShadow({ mode: 'open' }).append(inner);
  expect(ruleIndex(named)(inner, false)).toMatchObject({ element: host, rule: { subject: '[data-action="save"]' } });
});
