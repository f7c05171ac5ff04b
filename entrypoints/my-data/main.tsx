import { render } from 'preact';
import { keepFailure } from '../../components/kit/keep-failure';
import { MyData } from '../../components/my-data/MyData';
import type { MyDataView } from '../../components/my-data/ports';
import { uiLanguage } from '../../lib/browser/locale';
import { watch } from '../../lib/queries/watch';
import { brokenMyData, myDataView } from './my-data-view';
import { myDataPorts } from './ports';

const root = document.getElementById('root') as HTMLElement;
let view: MyDataView | null = null;
let refused: MyDataView['refused'] = null;
const failures = keepFailure(() => draw(view));
const ports = myDataPorts(
  () => view,
  failures.tell,
  (why) => draw(view, why),
);

function draw(next: MyDataView | null, faults = refused): void {
  [view, refused] = [next, faults];
  render(<MyData {...ports} {...failures.ports()} view={view && { ...view, refused }} />, root);
}

draw(null);
void watch(myDataView(uiLanguage()), (a) => draw(a.state === 'ready' ? a.value : brokenMyData(a.state, uiLanguage())));
