import { useState } from 'preact/hooks';
import { RECORD_KINDS } from '../../lib/domain/record/crm-record';
import { Button } from '../kit/Button';
import { Card } from '../kit/Card';
import { Field } from '../kit/Field';
import { SelectField } from '../kit/SelectField';
import { useText } from '../kit/text/use-text';
import type { TeachPorts } from './ports';
import type { TeachMessages } from './text/en';

/** What the CRM is called, which kind of record it is about, and which piece of the address tells one from another. */
export function RecordPart({ view, rename, chooseKind, chooseId }: TeachPorts) {
  const { t } = useText<TeachMessages>();
  // What comes back of a word that is still typed would undo its last letters.
  const [name, setName] = useState(view.name);
  const hasFields = view.fields.some(({ ways }) => ways > 0);
  return (
    <Card title={t('teach.recordTitle')}>
      {!view.mends && (
        <Field
          label={t('teach.crmName')}
          value={name}
          onInput={(next) => {
            setName(next);
            rename(next);
          }}
        />
      )}
      {hasFields ? (
        <p class="teach-kind">{t('teach.kindIs', { kind: t(`teach.kind.${view.kind}`) })}</p>
      ) : (
        <SelectField
          label={t('teach.kind')}
          value={view.kind}
          options={RECORD_KINDS.map((kind) => ({ value: kind, label: t(`teach.kind.${kind}`) }))}
          onChoose={chooseKind}
        />
      )}
      {view.address.length > 0 ? (
        <IdChoice view={view} chooseId={chooseId} />
      ) : (
        <div class="teach-id">
          <p>{view.record === null ? t('teach.noRecord') : t('teach.idIs', { id: view.record })}</p>
          {!hasFields && (
            <Button size="small" look="quiet" onClick={() => chooseId(null)}>
              {t('teach.idAgain')}
            </Button>
          )}
        </div>
      )}
    </Card>
  );
}

function IdChoice({ view, chooseId }: Pick<TeachPorts, 'view' | 'chooseId'>) {
  const { t } = useText<TeachMessages>();
  return (
    <fieldset class="teach-address">
      <legend class="field-label">{t('teach.whichId')}</legend>
      <p class="field-hint">{t(view.likely === null ? 'teach.whichIdNone' : 'teach.whichIdHint')}</p>
      <div class="teach-pieces">
        {view.address.map(({ text, part }, index) =>
          part === null ? (
            <span key={`${index} ${text}`} class="teach-piece">
              {text}
            </span>
          ) : (
            <button
              key={`${index} ${text}`}
              type="button"
              class="teach-piece"
              data-likely={part === view.likely}
              onClick={() => chooseId(part)}
            >
              {text}
              {part === view.likely && <span class="unseen-text"> {t('teach.likely')}</span>}
            </button>
          ),
        )}
      </div>
    </fieldset>
  );
}
