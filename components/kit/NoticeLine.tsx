import type { ComponentChildren } from 'preact';
import type { LocalText } from '../../lib/domain/text';
import { IconButton } from './IconButton';
import { CloseIcon, InfoIcon, WarnIcon } from './icons';
import './NoticeLine.css';
import type { KitMessages } from './text/en';
import { useText } from './text/use-text';

type Props = {
  look?: 'plain' | 'warn';
  /** What exactly, or the machine's own words for it, shown small. */
  detail?: LocalText;
  /** Buttons. */
  actions?: ComponentChildren;
  onClose?: () => void;
  children: ComponentChildren;
};

/** One quiet line that the reader should know, with what to do about it. */
export function NoticeLine({ look = 'plain', detail, actions, onClose, children }: Props) {
  const { t, local } = useText<KitMessages>();
  return (
    <div class="notice" role="status" data-look={look}>
      {look === 'warn' ? <WarnIcon size={14} /> : <InfoIcon size={14} />}
      <div class="notice-body">
        <p>{children}</p>
        {detail !== undefined && (
          <p class={typeof detail === 'string' ? 'notice-detail' : 'notice-said'}>{local(detail)}</p>
        )}
        {actions !== undefined && <div class="notice-actions">{actions}</div>}
      </div>
      {onClose !== undefined && (
        <IconButton label={t('kit.close')} onClick={onClose}>
          <CloseIcon size={12} />
        </IconButton>
      )}
    </div>
  );
}
