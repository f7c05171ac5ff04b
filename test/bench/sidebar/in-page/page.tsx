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
  html: () => root().innerHTML,
  elements: () => root().querySelectorAll('*').length,
};

export type SidebarBench = typeof sidebarBench;

Object.assign(globalThis, { sidebarBench });
