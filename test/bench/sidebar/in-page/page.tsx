import { render } from 'preact';
import { Sidebar } from '../../../../components/sidebar/Sidebar';
import { samplePorts } from '../../../../components/sidebar/samples/ports';
import { onRecord } from '../../../../components/sidebar/samples/views';

/** Two frames later what was put in is on the screen. */
const painted = () => new Promise<void>((done) => requestAnimationFrame(() => requestAnimationFrame(() => done())));
const root = () => document.getElementById('root') as HTMLElement;

const sidebarBench = {
  none: painted,
  /** The real sidebar over a record, as the extension's frame draws it. */
  ours: () => {
    render(<Sidebar {...samplePorts(onRecord)} />, root());
    return painted();
  },
  /** The same tree as finished HTML: the least that any framework could do. */
  clone: () => {
    root().append((document.getElementById('drawn') as HTMLTemplateElement).content.cloneNode(true));
    return painted();
  },
  /** What a process does once: the browser loads its words and forms for numbers and dates. */
  warm: () => {
    new Intl.NumberFormat('en', { style: 'currency', currency: 'USD' }).format(1);
    new Intl.DateTimeFormat('en', { dateStyle: 'medium' }).format(0);
    new Intl.PluralRules('en').select(1);
  },
  html: () => root().innerHTML,
};

export type SidebarBench = typeof sidebarBench;

Object.assign(globalThis, { sidebarBench });
if (document.documentElement.hasAttribute('data-draws-itself')) void sidebarBench.ours();
