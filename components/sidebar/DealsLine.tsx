import type { SidebarView } from '../../lib/domain/view/sidebar-view';
import { Button } from '../kit/Button';
import { NoticeLine } from '../kit/NoticeLine';
import { useText } from '../kit/text/use-text';
import type { SidebarPorts } from './ports';
import type { SidebarMessages } from './text/en';

type Props = { view: SidebarView; deals: NonNullable<SidebarView['deals']>; ports: SidebarPorts };

/** What the figures were computed from, and why they may be empty. */
export function DealsLine({ view, deals, ports }: Props) {
  const { t, number, moment } = useText<SidebarMessages>();
  return (
    <>
      {deals.own === 0 && (
        <NoticeLine
          actions={
            <Button look="quiet" size="small" onClick={ports.openMyData}>
              {t('deals.checkName')}
            </Button>
          }
        >
          {view.rep === null ? t('deals.noName') : t('deals.noneOwn', { name: view.rep.name })}
        </NoticeLine>
      )}
      <p class="deals-line">
        <span>{t('deals.from', { count: deals.count, own: number(deals.own), at: moment(deals.importedAt) })}</span>
        <Importing state={view.importing} importDeals={ports.importDeals} />
      </p>
    </>
  );
}

function Importing({ state, importDeals }: { state: SidebarView['importing']; importDeals: () => void }) {
  const { t } = useText<SidebarMessages>();
  if (state === 'unavailable') return null;
  if (state === 'running') return <span role="status">{t('deals.running')}</span>;
  return (
    <Button look="quiet" size="small" onClick={importDeals}>
      {t(state === 'failed' ? 'deals.retry' : 'deals.again')}
    </Button>
  );
}
