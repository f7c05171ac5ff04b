import type { SidebarView } from '../../lib/domain/view/sidebar-view';
import { Button } from '../kit/Button';
import { Card } from '../kit/Card';
import { EmptyState } from '../kit/EmptyState';
import { useText } from '../kit/text/use-text';
import type { SidebarMessages } from './text/en';

type Props = { importing: SidebarView['importing']; importDeals: () => void };

/** Before the first import: where the figures would come from. */
export function ImportPrompt({ importing, importDeals }: Props) {
  const { t } = useText<SidebarMessages>();
  return (
    <Card>
      <EmptyState
        title={t('deals.importTitle')}
        body={t(importing === 'unavailable' ? 'deals.unavailable' : 'deals.importBody')}
      >
        {importing === 'running' && <p role="status">{t('deals.running')}</p>}
        {importing === 'failed' && <p role="status">{t('deals.failed')}</p>}
        {(importing === 'idle' || importing === 'failed') && (
          <Button onClick={importDeals}>{t(importing === 'failed' ? 'deals.retry' : 'deals.import')}</Button>
        )}
      </EmptyState>
    </Card>
  );
}
