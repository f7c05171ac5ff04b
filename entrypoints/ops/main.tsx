import { render } from 'preact';
import { keepFailure } from '../../components/kit/keep-failure';
import { Ops } from '../../components/ops/Ops';
import type { DealSpan, OpsView, Span } from '../../components/ops/ports';
import { uiLanguage } from '../../lib/browser/locale';
import { command } from '../../lib/messaging/command';
import { watch } from '../../lib/queries/watch';
import { brokenOps, opsView } from './ops-view';

const root = document.getElementById('root') as HTMLElement;
let span: Span = 28;
let dealSpan: DealSpan = 'quarter';
let view: OpsView | null = null;
const failures = keepFailure(() => draw());
const send = (...sent: Parameters<typeof command>) => failures.tell(command(...sent));
const open = (screen: 'my-data' | 'import') => () => send('screen.open', { screen });

function draw(next = view): void {
  view = next;
  const screens = { openMyData: open('my-data'), openImport: open('import'), exportData: open('my-data') };
  const ports = { view, span, dealSpan, chooseSpan, chooseDealSpan, ...screens };
  render(<Ops {...ports} {...failures.ports()} mend={(crm) => send('teach.mend', { crm })} />, root);
}

draw();
const asking = watch(
  (store) => opsView(store, uiLanguage(), span, dealSpan),
  (answer) => draw(answer.state === 'ready' ? answer.value : brokenOps(answer.state, uiLanguage())),
);

async function chooseSpan(chosen: Span): Promise<void> {
  span = chosen;
  draw();
  (await asking)();
}

async function chooseDealSpan(chosen: DealSpan): Promise<void> {
  dealSpan = chosen;
  draw();
  (await asking)();
}
