import type { SidebarView } from '../../lib/domain/view/sidebar-view';
import { IconButton } from '../kit/IconButton';
import { CollapseIcon, MoreIcon, PauseIcon, PlayIcon } from '../kit/icons';
import { Menu } from '../kit/Menu';
import { useText } from '../kit/text/use-text';
import type { SidebarPorts } from './ports';
import './TopBar.css';
import type { SidebarMessages } from './text/en';
import type { CaptureState } from './use-capture-state';

type Props = { view: SidebarView | null; capture: CaptureState; ports: SidebarPorts; now: () => number };

/** Whose sidebar this is, whether signals are noted, and how to pause, move or fold it: always in sight. */
export function TopBar({ view, capture, ports, now }: Props) {
  const { t } = useText<SidebarMessages>();
  return (
    <header class="top-bar" data-side={view?.side}>
      <h1 class="unseen-text">{t('sidebar.name')}</h1>
      <div class="top-bar-who">
        <p>{view?.rep?.name ?? t('sidebar.noName')}</p>
        {view !== null && <CaptureLine view={view} capture={capture} now={now} />}
      </div>
      {capture !== 'off' && <PauseMenu paused={capture === 'paused'} pause={ports.pause} />}
      <Menu
        label={t('sidebar.more')}
        items={[
          { label: t('sidebar.myData'), onChoose: ports.openMyData },
          { label: t('sidebar.ops'), onChoose: ports.openOps },
          { label: t('sidebar.otherSide'), onChoose: ports.switchSide },
          { label: t('sidebar.reload'), onChoose: ports.reload },
        ]}
      >
        <MoreIcon />
      </Menu>
      <IconButton label={t('sidebar.collapse')} onClick={ports.collapse}>
        <CollapseIcon />
      </IconButton>
    </header>
  );
}

function CaptureLine({ view, capture, now }: { view: SidebarView; capture: CaptureState; now: () => number }) {
  const text = useText<SidebarMessages>();
  return (
    <span class="capture-state" role="status" data-state={capture}>
      <span class="capture-dot" />
      {capture === 'paused' ? pausedUntil(view.pausedUntil ?? 0, now()) : text.t(`capture.${capture}`)}
    </span>
  );

  function pausedUntil(until: number, at: number): string {
    if (new Date(until).getDate() !== new Date(at).getDate()) return text.t('capture.pausedTomorrow');
    return text.t('capture.pausedUntil', { time: text.clock(until) });
  }
}

function PauseMenu({ paused, pause }: { paused: boolean; pause: SidebarPorts['pause'] }) {
  const { t } = useText<SidebarMessages>();
  if (paused) {
    return (
      <IconButton label={t('sidebar.resume')} onClick={() => pause(null)}>
        <PlayIcon />
      </IconButton>
    );
  }
  return (
    <Menu
      label={t('sidebar.pause')}
      items={[
        { label: t('sidebar.pause15'), onChoose: () => pause(15) },
        { label: t('sidebar.pause60'), onChoose: () => pause(60) },
        { label: t('sidebar.pauseTomorrow'), onChoose: () => pause('tomorrow') },
      ]}
    >
      <PauseIcon />
    </Menu>
  );
}
