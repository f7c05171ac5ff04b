import { afterEach, describe, expect, test } from 'vitest';
import type { Adapter, PageRoute } from '../../lib/adapters/adapter';
import { practiceCrm } from '../../lib/adapters/practice-crm/practice-crm';
import { findRoot } from '../../lib/page/find-root';

const route: PageRoute = { page: 'record', kind: 'lead', id: '7' };
const panel = (id: string, more = '') =>
  `<section data-mode="view" data-kind="lead" data-record-id="${id}" ${more}></section>`;

afterEach(() => {
  document.body.innerHTML = '';
});

function rootOn(html: string, adapter: Adapter = practiceCrm, at = route) {
  document.body.innerHTML = html;
  return findRoot(document, adapter, at)?.element ?? null;
}

describe('the root of a record', () => {
  test('is the visible one of its id', () => {
    expect(rootOn(panel('6') + panel('7'))).toBe(document.querySelector('[data-record-id="7"]'));
  });

  test.each([
    ['the hidden attribute', panel('7', 'hidden')],
    ['an ancestor that is hidden', `<div hidden>${panel('7')}</div>`],
    ['aria-hidden', `<div aria-hidden="true">${panel('7')}</div>`],
    ['inert', `<div inert>${panel('7')}</div>`],
    ['display: none', panel('7', 'style="display:none"')],
    ['an ancestor that is not displayed', `<div style="display:none">${panel('7')}</div>`],
    ['visibility: hidden', panel('7', 'style="visibility:hidden"')],
    ['another id', panel('8')],
    ['another kind', panel('7').replace('lead', 'account')],
    ['nothing at all', ''],
    ['two of them, and no telling which', panel('7') + panel('7')],
  ])('is not there because of %s', (_why, html) => {
    expect(rootOn(html)).toBeNull();
  });

  test('is the form, when the record is edited at its own address', () => {
    expect(rootOn('<form data-mode="edit" data-kind="lead" data-record-id="7"></form>')?.localName).toBe('form');
  });

  test('is found below a shadow root that the selector names', () => {
    const adapter: Adapter = {
      ...practiceCrm,
      roots: [{ page: 'record', css: 'x-app >>> x-page >>> main', pierce: true }],
    };
    document.body.innerHTML = '<x-app></x-app>';
    const app = document.querySelector('x-app')?.attachShadow({ mode: 'open' });
    const view = document.createElement('x-page');
    app?.append(view);
    const main = document.createElement('main');
    view.attachShadow({ mode: 'open' }).append(main);
    const inner = document.createElement('x-field');
    inner.attachShadow({ mode: 'open' });
    main.append(inner);
    const found = findRoot(document, adapter, route);
    expect(found?.element).toBe(main);
    expect(found?.scopes).toEqual([main, inner.shadowRoot]);
  });

  test('cannot be hidden from us by the name of an input', () => {
    const names = [
      'closest',
      'matches',
      'querySelectorAll',
      'getAttribute',
      'checkVisibility',
      'shadowRoot',
      'getRootNode',
    ];
    const inputs = names.map((name) => `<input name="${name}">`).join('');
    const form = rootOn(`<form data-mode="edit" data-kind="lead" data-record-id="7">${inputs}</form>`, practiceCrm, {
      ...route,
      page: 'edit',
    });
    expect(form?.localName).toBe('form');
  });
});
