import type { ImportView } from '../../lib/domain/view/import-view';
import { Card } from '../kit/Card';
import { EmptyState } from '../kit/EmptyState';
import { useText } from '../kit/text/use-text';
import { ImportControl } from './ImportControl';
import type { SidebarPorts } from './ports';
import type { SidebarMessages } from './text/en';

type Props = { importing: ImportView; ports: Pick<SidebarPorts, 'importDeals' | 'stopImport'> };

/** Before the first import: where the figures would come from. */
export function ImportPrompt({ importing, ports }: Props) {
  const { t } = useText<SidebarMessages>();
  return (
    <Card>
      <EmptyState
        title={t('deals.importTitle')}
        body={t(importing.state === 'unavailable' ? 'deals.unavailable' : 'deals.importBody')}
      >
        <ImportControl first importing={importing} importDeals={ports.importDeals} stopImport={ports.stopImport} />
      </EmptyState>
    </Card>
  );
}
