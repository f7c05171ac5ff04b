import type { SidebarView } from '../../lib/domain/view/sidebar-view';
import { Button } from '../kit/Button';
import { NoticeLine } from '../kit/NoticeLine';
import { useText } from '../kit/text/use-text';
import { ImportControl } from './ImportControl';
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
      <div class="deals-line">
        <p>{t('deals.from', { count: deals.count, own: number(deals.own), at: moment(deals.importedAt) })}</p>
        <ImportControl importing={view.importing} importDeals={ports.importDeals} stopImport={ports.stopImport} />
      </div>
    </>
  );
}
