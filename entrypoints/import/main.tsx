import { render } from 'preact';
import { Import } from '../../components/import/Import';
import { ImportFlow } from '../../components/import/import-flow';
import type { ImportView } from '../../components/import/ports';
import { usualCurrency } from '../../components/import/usual-currency';
import { keepFailure } from '../../components/kit/keep-failure';
import { download } from '../../lib/browser/download';
import { uiLanguage } from '../../lib/browser/locale';
import { dayAt } from '../../lib/domain/time/day';
import { command } from '../../lib/messaging/command';
import { watch } from '../../lib/queries/watch';
import { brokenImport, importView } from './import-view';
import { rowReader } from './row-reader';
import { rowStore } from './row-store';

const root = document.getElementById('root') as HTMLElement;
let view: ImportView | null = null;
const failures = keepFailure(() => draw());
const timeZone = () => view?.timeZone ?? 'UTC';
const flow = new ImportFlow({
  reader: rowReader(),
  store: rowStore,
  context: () => ({ timeZone: timeZone(), today: dayAt(Date.now(), timeZone()) }),
  currency: () => usualCurrency(navigator.language),
  rememberedPlan: (headers) => view?.plans[headers] ?? null,
  newId: () => crypto.randomUUID(),
  changed: () => draw(),
});

function draw(next = view): void {
  view = next;
  const openDashboard = () => void failures.tell(command('screen.open', { screen: 'ops' }));
  const saveList = (name: string, csv: string) => download(name, csv, 'text/csv');
  render(<Import {...{ view, flow, openDashboard, saveList }} {...failures.ports()} />, root);
}

draw();
void watch(importView(uiLanguage()), (a) => draw(a.state === 'ready' ? a.value : brokenImport(a.state, uiLanguage())));
