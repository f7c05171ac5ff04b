import type { TeachField } from '../../lib/domain/view/teach-view';
import { Button } from '../kit/Button';
import { Card } from '../kit/Card';
import { IconButton } from '../kit/IconButton';
import { CloseIcon, MetIcon, UnknownIcon, UnmetIcon } from '../kit/icons';
import { useText } from '../kit/text/use-text';
import type { TeachPorts } from './ports';
import type { TeachMessages } from './text/en';

/** Each field with what is read of it now, and the way to point at it. */
export function FieldsPart({ view, pick, leave, forget }: TeachPorts) {
  const { t, named } = useText<TeachMessages>();
  return (
    <Card title={t('teach.fieldsTitle')} about={t('teach.fieldsAbout')}>
      <ul class="teach-fields">
        {view.fields.map((field) => {
          const label = named('field', field.id);
          const isPicking = view.picking === field.id;
          return (
            <li key={field.id} data-picking={isPicking}>
              <Sign field={field} isLost={view.lost.includes(field.id)} />
              <div class="teach-field">
                <b>{label}</b>
                <Said field={field} view={view} />
              </div>
              {isPicking ? (
                <Button size="small" onClick={leave}>
                  {t('teach.leave')}
                </Button>
              ) : (
                <Button
                  size="small"
                  look={field.ways > 0 ? 'quiet' : 'plain'}
                  disabled={view.record === null}
                  onClick={() => pick(field.id, label)}
                >
                  {t(field.ways > 0 ? 'teach.again' : 'teach.point')} <span class="unseen-text">{label}</span>
                </Button>
              )}
              {field.ways > 0 && !isPicking && (
                <IconButton label={t('teach.forget', { field: label })} onClick={() => forget(field.id)}>
                  <CloseIcon size={12} />
                </IconButton>
              )}
            </li>
          );
        })}
      </ul>
    </Card>
  );
}

function Sign({ field: { ways, reading }, isLost }: { field: TeachField; isLost: boolean }) {
  if (isLost || (ways > 0 && reading?.state === 'unseen')) return <UnknownIcon />;
  const isFound = reading !== null && reading.state !== 'unseen';
  return isFound ? <MetIcon /> : <UnmetIcon />;
}

function Said({ field: { id, ways, known, reading }, view }: { field: TeachField; view: TeachPorts['view'] }) {
  const { t } = useText<TeachMessages>();
  if (view.picking === id) return <span role="status">{t('teach.pointNow')}</span>;
  if (view.unfit === id) return <span class="teach-warn">{t('teach.unfit')}</span>;
  if (view.lost.includes(id)) return <span class="teach-warn">{t('teach.lost')}</span>;
  if (reading?.state === 'read') return <span class="teach-text">{reading.text}</span>;
  if (reading?.state === 'blank') return <span>{t('teach.blank')}</span>;
  if (ways > 0 || known)
    return <span class="teach-warn">{t(view.record === null ? 'teach.off' : 'teach.unseen')}</span>;
  return <span>{t('teach.notTaught')}</span>;
}
