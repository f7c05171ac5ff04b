import { isVisible } from '../../../lib/page/find-root';
import { queryAll } from '../../../lib/page/safe-dom';

/** How a made-up CRM writes a field. */
export const LAYOUTS = [
  'dl',
  'table',
  'label for',
  'label around',
  'called label',
  'plain rows',
  'labelledby',
  'named',
  'component',
] as const;
export type Layout = (typeof LAYOUTS)[number];

export type MadeField = { label: string; layout: Layout; value: string };
export type MadeRecord = {
  id: string;
  name: string;
  fields: MadeField[];
  /** What changes with every build of the CRM or every look at the page. */
  hash: string;
  /** Values of another record that stand in the page too, without any label. */
  others: string[];
};

export const addressOf = ({ id }: MadeRecord): string => `https://crm.example/app/deals/${id}?tab=details`;

/** A page as CRMs make them: hashed classes, ids and values in attributes, a heading, a list of other records. */
export function makePage(record: MadeRecord): Document {
  const { id, name, hash, fields, others } = record;
  const [account = '', owner = ''] = others;
  const page = new DOMParser().parseFromString(
    `<!doctype html><html lang="en"><head><title>${name} | CRM</title></head><body><div class="css-${hash} app">
      <aside><a href="/deals/1"><span>${account}</span></a><a href="/deals/2"><span>${owner}</span></a></aside>
      <main data-record-id="${id}" id="deal-${id}" class="sc-${hash}">
        <header class="header-${hash}"><h1>${name}</h1><p><span>${account}</span><span>${owner}</span></p></header>
        <section aria-label="${name}" data-owner="${owner}" class="flex p-4 mt-2 record-details">${fields
          .map((field, at) => markup(field, `${hash}${at}`, `r${hash}${at}`))
          .join('')}</section>
        <ul>${others.map((other) => `<li><span>${other}</span><span>${id}</span></li>`).join('')}</ul>
      </main></div></body></html>`,
    'text/html',
  );
  for (const host of page.querySelectorAll('crm-field')) {
    const template = host.querySelector('template');
    if (template) host.attachShadow({ mode: 'open' }).append(template.content);
    template?.remove();
  }
  return page;
}

/** The element that bears a field's value on a made page; null where the page has it not. */
export function elementFor(page: Document, label: string): Element | null {
  const name = camel(label);
  const found = [`[data-made="${name}"]`, `crm-field >>> [data-made="${name}"]`]
    .flatMap((css) => queryAll(page, css))
    .filter(isVisible);
  return found[0] ?? null;
}

function markup({ label, layout, value }: MadeField, hash: string, id: string): string {
  const css = `class="css-${hash}"`;
  const made = `data-made="${camel(label)}"`;
  switch (layout) {
    case 'dl':
      return `<dl ${css}><dt>${label}</dt><dd ${made}>${value}</dd></dl>`;
    case 'table':
      return `<table><tbody><tr ${css}><th>${label}:</th><td ${made}>${value}</td></tr></tbody></table>`;
    case 'label for':
      return `<div ${css}><label for=":${id}:">${label} *</label><div><input id=":${id}:" value="${value}" ${made}></div></div>`;
    case 'label around':
      return `<label ${css}><span>${label}</span><input value="${value}" data-value="${value}" ${made}></label>`;
    case 'called label':
      return `<div ${css}><div class="field-label">${label}</div><div class="jss${hash}" ${made}>${value}</div></div>`;
    case 'plain rows':
      return `<div ${css}><span class="text-xs">${label}</span><div class="pl-6"><span title="${value}" ${made}>${value}</span></div></div>`;
    case 'labelledby':
      return `<div ${css}><span id="l${hash}">${label}</span><p>note</p><b aria-labelledby="l${hash}" ${made}>${value}</b></div>`;
    case 'named':
      return `<div data-field="${camel(label)}" data-value="${value}" ${css}><i></i><span ${made}>${value}</span></div>`;
    case 'component':
      return `<crm-field field="${camel(label)}"><template><div><span>${label}</span></div><output ${made}>${value}</output></template></crm-field>`;
  }
}

function camel(label: string): string {
  return label.toLowerCase().replace(/ (\w)/g, (_, letter: string) => letter.toUpperCase());
}
