import { render } from 'preact';
import { Crms } from '../../components/crms/Crms';
import type { CrmsView } from '../../components/crms/ports';
import { keepFailure } from '../../components/kit/keep-failure';
import { onPermissions } from '../../lib/browser/hosts';
import { uiLanguage } from '../../lib/browser/locale';
import { watch } from '../../lib/queries/watch';
import { brokenCrms, crmsView } from './crms-view';
import { crmsPorts } from './ports';

const root = document.getElementById('root') as HTMLElement;
/** The page from which the rep came, by the extension's button. */
const from = decodeURIComponent(location.hash.slice(1));
const address = URL.canParse(from) && from.startsWith('http') ? new URL(from).origin : '';
let view: CrmsView | null = null;
const failures = keepFailure(() => draw(view));
const ports = crmsPorts(failures.tell);

function draw(next: CrmsView | null): void {
  view = next;
  render(<Crms {...ports} {...failures.ports()} address={address} view={view} />, root);
}

draw(null);
void watch(crmsView(uiLanguage()), (a) => draw(a.state === 'ready' ? a.value : brokenCrms(a.state, uiLanguage()))).then(
  (ask) => onPermissions(() => ask()),
);
