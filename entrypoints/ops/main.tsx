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
const open = (screen: 'my-data' | 'import') => failures.tell(command('screen.open', { screen }));

function draw(next = view): void {
  view = next;
  const [openMyData, openImport] = [() => open('my-data'), () => open('import')];
  const ports = { view, span, dealSpan, chooseSpan, chooseDealSpan, openMyData, openImport, exportData: openMyData };
  render(<Ops {...ports} {...failures.ports()} />, root);
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
