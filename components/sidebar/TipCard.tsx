import { useRef, useState } from 'preact/hooks';
import type { TipView } from '../../lib/domain/view/sidebar-view';
import { Button } from '../kit/Button';
import { BulbIcon } from '../kit/icons';
import { useText } from '../kit/text/use-text';
import type { SidebarMessages } from './text/en';
import './TipCard.css';

type Props = { tip: TipView; dismissTip: (id: string) => void; tipFollowed: (id: string) => void };

/** The one thing worth learning now. It goes away at once and for good, before the background has answered. */
export function TipCard({ tip, dismissTip, tipFollowed }: Props) {
  const { t, local } = useText<SidebarMessages>();
  const [goneId, setGoneId] = useState<string | null>(null);
  // Two clicks can come before the card has gone.
  const told = useRef<string | null>(null);
  if (goneId === tip.id) return null;
  const answer = (tell: (id: string) => void) => () => {
    if (told.current === tip.id) return;
    told.current = tip.id;
    setGoneId(tip.id);
    tell(tip.id);
  };
  return (
    <section class="tip" aria-label={t('tip.title')}>
      <BulbIcon />
      <h2>{local(tip.title)}</h2>
      <p class="tip-body">{local(tip.body)}</p>
      <div class="tip-actions">
        <Button look="quiet" size="small" onClick={answer(tipFollowed)}>
          {t('tip.followed')}
        </Button>
        <Button look="quiet" size="small" onClick={answer(dismissTip)}>
          {t('tip.dismiss')}
        </Button>
      </div>
    </section>
  );
}
