import { Button } from '../kit/Button';
import { Card } from '../kit/Card';
import { Chip } from '../kit/Chip';
import { useText } from '../kit/text/use-text';
import { ConnectForm } from './ConnectForm';
import type { CrmSite, CrmsPorts } from './ports';
import type { CrmsMessages } from './text/en';

type Props = { sites: CrmSite[] } & Pick<CrmsPorts, 'switchOn' | 'switchOff' | 'connect' | 'teach'>;

/** The sites at which the sidebar is on. */
export function SitesCard({ sites, switchOn, switchOff, connect, teach }: Props) {
  const { t } = useText<CrmsMessages>();
  return (
    <Card title={t('crms.sitesTitle')} about={t(sites.length > 0 ? 'crms.sitesAbout' : 'crms.sitesEmpty')}>
      {sites.length > 0 && (
        <ul class="crms-sites">
          {sites.map(({ origin, crm, adapter, allowed, stopped, token }) => (
            <li key={origin}>
              <div>
                <b>{crm}</b>
                <span class="crms-origin">{origin}</span>
              </div>
              {stopped && <Chip look="warn">{t('crms.stopped')}</Chip>}
              {!allowed && <Chip look="warn">{t('crms.notAllowed')}</Chip>}
              <div class="crms-acts">
                {!allowed && (
                  <Button size="small" onClick={() => switchOn(origin, adapter)}>
                    {t('crms.allow')}
                  </Button>
                )}
                {allowed && (
                  <Button size="small" look="quiet" onClick={() => teach(origin, adapter)}>
                    {t('crms.point')} <span class="unseen-text">{origin}</span>
                  </Button>
                )}
                <Button size="small" look="quiet" onClick={() => switchOff(origin)}>
                  {t('crms.off')} <span class="unseen-text">{origin}</span>
                </Button>
              </div>
              {token && <ConnectForm site={{ origin, adapter }} crm={crm} token={token} connect={connect} />}
            </li>
          ))}
        </ul>
      )}
    </Card>
  );
}
