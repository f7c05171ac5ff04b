import type { RecordView } from '../../lib/domain/view/sidebar-view';
import { Chip } from '../kit/Chip';
import { useText } from '../kit/text/use-text';
import './RecordHeader.css';
import type { SidebarMessages } from './text/en';

type Props = {
  record: RecordView;
  /** Lets the rep point at what was not found; null where that cannot be. */
  mend: (() => void) | null;
};

/** Which record the sidebar is about. */
export function RecordHeader({ record, mend }: Props) {
  const { t, local } = useText<SidebarMessages>();
  return (
    <section class="record-header">
      <p class="record-kind">
        {t(`kind.${record.ref.kind}`)}
        <span class="record-stage">
          {record.path !== null && <span>{t('record.path', record.path)}</span>}
          {record.stage !== null && <Chip>{local(record.stage)}</Chip>}
        </span>
      </p>
      <h2 class="record-title" data-unseen={record.title === null}>
        {record.title ?? t('record.untitled')}
      </h2>
      {record.unseen.length > 0 && (
        <p class="record-unseen" title={record.unseen.join(', ')}>
          {t('record.unseen', { count: record.unseen.length })}{' '}
          {mend && (
            <button type="button" onClick={mend}>
              {t('record.mend')}
            </button>
          )}
        </p>
      )}
    </section>
  );
}
