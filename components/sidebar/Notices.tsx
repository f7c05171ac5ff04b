import type { Notice } from '../../lib/domain/view/sidebar-view';
import { Button } from '../kit/Button';
import { NoticeLine } from '../kit/NoticeLine';
import { useText } from '../kit/text/use-text';
import type { SidebarPorts } from './ports';
import type { SidebarMessages } from './text/en';

type Props = { notices: Notice[]; ports: SidebarPorts };

/** Without a view a notice is all there is: it cannot be closed, and offers to try again. */
export function Notices({ notices, ports }: Props) {
  const { t } = useText<SidebarMessages>();
  const isAlone = ports.view === null;
  return (
    <>
      {notices.map((notice) => (
        <NoticeLine
          key={notice.type}
          look={notice.type === 'recovered' ? 'plain' : 'warn'}
          {...(isAlone ? {} : { onClose: () => ports.noticeClosed(notice.type) })}
          {...('detail' in notice ? { detail: notice.detail } : {})}
          {...actionOf(notice)}
        >
          {notice.type === 'recovered' ? t('notice.recovered', { count: notice.signals }) : t(`notice.${notice.type}`)}
        </NoticeLine>
      ))}
    </>
  );

  function actionOf({ type }: Notice) {
    const [label, act] = {
      storeTooNew: ['notice.saveCopy', ports.exportData] as const,
      storeUnreadable: ['notice.saveCopy', ports.exportData] as const,
      playbookRefused: ['notice.seeWhy', ports.openMyData] as const,
      importFailed: ['deals.retry', () => ports.importDeals()] as const,
      recovered: [null, null] as const,
      commandFailed: isAlone ? (['deals.retry', ports.reload] as const) : ([null, null] as const),
    }[type];
    if (label === null) return {};
    return {
      actions: (
        <Button look="quiet" size="small" onClick={act}>
          {t(label)}
        </Button>
      ),
    };
  }
}
