import { Button } from '../kit/Button';
import { Card } from '../kit/Card';
import { FileButton } from '../kit/FileButton';
import { useText } from '../kit/text/use-text';
import type { CrmsPorts, OwnCrm } from './ports';
import type { CrmsMessages } from './text/en';

type Props = { own: OwnCrm[] } & Pick<CrmsPorts, 'saveAdapter' | 'forgetAdapter' | 'loadAdapter'>;

/** What the rep taught or took from a file, to be passed on to the team. */
export function OwnCard({ own, saveAdapter, forgetAdapter, loadAdapter }: Props) {
  const { t, moment } = useText<CrmsMessages>();
  return (
    <Card title={t('crms.ownTitle')} about={t(own.length > 0 ? 'crms.ownAbout' : 'crms.ownEmpty')}>
      {own.length > 0 && (
        <ul class="crms-sites">
          {own.map(({ id, name, keptAt, stands }) => (
            <li key={id}>
              <div>
                <b>{name}</b>
                <span class="crms-origin">
                  {t(stands ? 'crms.ownStands' : 'crms.ownSince', { at: moment(keptAt) })}
                </span>
              </div>
              <div class="crms-acts">
                <Button size="small" onClick={() => saveAdapter(id)}>
                  {t('crms.ownSave')} <span class="unseen-text">{name}</span>
                </Button>
                <Button size="small" look="quiet" onClick={() => forgetAdapter(id)}>
                  {t('crms.ownForget')} <span class="unseen-text">{name}</span>
                </Button>
              </div>
            </li>
          ))}
        </ul>
      )}
      <FileButton label={t('crms.ownLoad')} accept=".json,application/json" onFile={loadAdapter} />
    </Card>
  );
}
