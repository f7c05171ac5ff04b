import { render } from 'preact';
import { keepFailure } from '../../components/kit/keep-failure';
import { Ops } from '../../components/ops/Ops';
import type { DealSpan, OpsView, Span } from '../../components/ops/ports';
import { uiLanguage } from '../../lib/browser/locale';
import { watch } from '../../lib/queries/watch';
import { brokenOps, opsView } from './ops-view';
import { opsPorts } from './ports';

const root = document.getElementById('root') as HTMLElement;
let span: Span = 28;
let dealSpan: DealSpan = 'quarter';
let view: OpsView | null = null;

const failures = keepFailure(() => draw());
function draw(next = view): void {
  view = next;
  const ports = { ...opsPorts(failures.tell), ...failures.ports(), chooseSpan, chooseDealSpan };
  render(<Ops {...ports} view={view} span={span} dealSpan={dealSpan} />, root);
}

draw();
const asking = watch(
  (store) => opsView(store, uiLanguage(), span, dealSpan),
  (answer) => draw(answer.state === 'ready' ? answer.value : brokenOps(answer.state, uiLanguage())),
);

const chooseSpan = (chosen: Span) => {
  span = chosen;
  return askAgain();
};
const chooseDealSpan = (chosen: DealSpan) => {
  dealSpan = chosen;
  return askAgain();
};

async function askAgain() {
  draw();
  (await asking)();
}
