import type { CriterionView } from '../../lib/domain/view/sidebar-view';
import { Disclosure } from '../kit/Disclosure';
import { IconButton } from '../kit/IconButton';
import { MetIcon, TargetIcon, UnknownIcon, UnmetIcon } from '../kit/icons';
import { useText } from '../kit/text/use-text';
import './CriterionList.css';
import type { SidebarMessages } from './text/en';

type Props = { all: CriterionView[]; pointAt: (field: string) => void };

const stateIcon = { met: MetIcon, unmet: UnmetIcon, unknown: UnknownIcon };

/** Every criterion of the stage, behind one line that says how many are done and how many we could not see. */
export function CriterionList({ all, pointAt }: Props) {
  return <Disclosure summary={<Progress all={all} />}>{() => <Criteria all={all} pointAt={pointAt} />}</Disclosure>;
}

function Progress({ all }: { all: CriterionView[] }) {
  const { t } = useText<SidebarMessages>();
  const done = all.filter((one) => one.state === 'met').length;
  const unseen = all.filter((one) => one.state === 'unknown').length;
  return (
    <span class="criteria-progress">
      <span>
        {t('step.progress', { done, all: all.length })}
        {unseen > 0 && ` · ${t('step.notSeen', { count: unseen })}`}
      </span>
      <span class="criteria-bar">
        {all.map((one) => (
          <i key={one.id} data-state={one.state} />
        ))}
      </span>
    </span>
  );
}

function Criteria({ all, pointAt }: Props) {
  const { t, local } = useText<SidebarMessages>();
  return (
    <ul class="criteria">
      {all.map((one) => {
        const Icon = stateIcon[one.state];
        return (
          <li class="criterion" key={one.id} data-state={one.state}>
            <Icon />
            <span class="criterion-words">
              {local(one.title)}
              <small>
                {t(one.state === 'unknown' && one.seen.state !== 'unseen' ? 'step.unclear' : `step.${one.state}`)}
              </small>
            </span>
            {one.seen.state !== 'unseen' && (
              <IconButton label={t('step.showThis', { title: local(one.title) })} onClick={() => pointAt(one.field)}>
                <TargetIcon size={14} />
              </IconButton>
            )}
          </li>
        );
      })}
    </ul>
  );
}
