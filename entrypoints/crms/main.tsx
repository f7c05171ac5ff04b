import { render } from 'preact';
import { Crms } from '../../components/crms/Crms';
import { keepFailure } from '../../components/kit/keep-failure';
import { onPermissions } from '../../lib/browser/hosts';
import { uiLanguage } from '../../lib/browser/locale';
import { watch } from '../../lib/queries/watch';
import { brokenCrms, type CrmsState, crmsState } from './crms-view';
import { crmsPorts } from './ports';

const root = document.getElementById('root') as HTMLElement;
/** The page from which the rep came, by the extension's button. */
const from = decodeURIComponent(location.hash.slice(1));
const address = URL.canParse(from) && from.startsWith('http') ? from : '';
let state: CrmsState | null = null;
const failures = keepFailure(() => draw(state));
const ports = crmsPorts(failures.tell, () => state?.adapters ?? []);

function draw(next: CrmsState | null): void {
  state = next;
  render(<Crms {...ports} {...failures.ports()} address={address} view={state?.view ?? null} />, root);
}

draw(null);
void watch(crmsState(uiLanguage()), (a) =>
  draw(a.state === 'ready' ? a.value : brokenCrms(a.state, uiLanguage())),
).then((ask) => onPermissions(() => ask()));
