import { Button } from '../kit/Button';
import { Card } from '../kit/Card';
import { EmptyState } from '../kit/EmptyState';
import { useText } from '../kit/text/use-text';
import type { SidebarMessages } from './text/en';

/** Until the rep has chosen, nothing is noted; the choice itself is made on our own screen. */
export function ConsentCard({ openWelcome }: { openWelcome: () => void }) {
  const { t } = useText<SidebarMessages>();
  return (
    <Card>
      <EmptyState title={t('consent.title')} body={t('consent.body')}>
        <Button onClick={openWelcome}>{t('consent.choose')}</Button>
      </EmptyState>
    </Card>
  );
}
