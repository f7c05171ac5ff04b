import { Button } from '../kit/Button';
import { Card } from '../kit/Card';
import { Disclosure } from '../kit/Disclosure';
import { FileButton } from '../kit/FileButton';
import { NoticeLine } from '../kit/NoticeLine';
import { useText } from '../kit/text/use-text';
import type { MyDataPorts, MyDataView } from './ports';
import type { MyDataMessages } from './text/en';

type Props = { view: MyDataView; ports: MyDataPorts };

/** The playbook in use, and why another one was not taken. */
export function PlaybookCard({ view: { playbook, refused }, ports }: Props) {
  const { t, local, moment } = useText<MyDataMessages>();
  return (
    <Card title={t('mine.playbookTitle')} about={t('mine.playbookAbout')}>
      <p class="mine-playbook">
        <b>{local(playbook.name)}</b>
        <span>
          {t('mine.playbookVersion', { version: playbook.version })},{' '}
          {playbook.loadedAt === null
            ? t('mine.playbookDefault')
            : t('mine.playbookFile', { at: moment(playbook.loadedAt) })}
        </span>
      </p>
      <div class="mine-actions">
        <FileButton label={t('mine.playbookLoad')} accept=".json,application/json" onFile={ports.loadPlaybook} />
        {playbook.source !== 'default' && (
          <Button look="quiet" onClick={ports.restorePlaybook}>
            {t('mine.playbookRestore')}
          </Button>
        )}
      </div>
      {refused !== null && <Refused refused={refused} />}
    </Card>
  );
}

function Refused({ refused }: { refused: NonNullable<MyDataView['refused']> }) {
  const { t } = useText<MyDataMessages>();
  return (
    <div class="mine-refused">
      <NoticeLine look="warn">{t('mine.refusedTitle', { file: refused.fileName })}</NoticeLine>
      <Disclosure summary={t('mine.refusedCount', { count: refused.faults.length })} open>
        {() => (
          // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable by keyboard
          <ul class="mine-faults" tabIndex={0}>
            {refused.faults.map(({ where, problem }) => (
              <li key={`${where} ${problem}`}>
                <code>{where}</code> {problem}
              </li>
            ))}
          </ul>
        )}
      </Disclosure>
    </div>
  );
}
