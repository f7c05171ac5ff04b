import { ENCODINGS } from '../../lib/domain/import/encoding-of';
import { IMPORT_KINDS } from '../../lib/domain/import/import-fields';
import { FROM_FILE } from '../../lib/domain/import/import-plan';
import { Button } from '../kit/Button';
import { Chip } from '../kit/Chip';
import { Disclosure } from '../kit/Disclosure';
import { NoticeLine } from '../kit/NoticeLine';
import { Segmented } from '../kit/Segmented';
import { SelectField } from '../kit/SelectField';
import { useText } from '../kit/text/use-text';
import type { PlanProps } from './PlanStep';
import { StepCard } from './StepCard';
import type { ImportMessages } from './text/en';

/** Which file it is, what its rows are and where they came from. */
export function FileCard({ view, state: { file, found, plan, encoding, isRemembered, problem }, flow }: PlanProps) {
  const { t, bytes, local } = useText<ImportMessages>();
  const crms = [...view.crms, { id: FROM_FILE, name: t('import.crmOther') }];
  return (
    <StepCard title={t('import.fileTitle')}>
      <div class="import-stack">
        {problem !== null && <NoticeLine look="warn">{local(problem)}</NoticeLine>}
        <p class="import-file">{file.name}</p>
        <p class="import-chips">
          <Chip>{bytes(file.bytes)}</Chip>
          <Chip>{t('import.fileRows', { count: found.rows })}</Chip>
          <Chip>{t('import.fileColumns', { count: found.header.length })}</Chip>
        </p>
        {isRemembered && <NoticeLine>{t('import.remembered')}</NoticeLine>}
        <Segmented
          label={t('import.kind')}
          value={plan.kind}
          options={IMPORT_KINDS.map((kind) => ({ value: kind, label: t(`import.kind.${kind}`) }))}
          onChoose={(kind) => void flow.changeKind(kind)}
        />
        <SelectField
          label={t('import.crm')}
          value={plan.crm}
          options={crms.map(({ id, name }) => ({ value: id, label: name }))}
          onChoose={(crm) => void flow.change({ ...plan, crm })}
        />
        {plan.crm !== FROM_FILE && <p class="import-note">{t('import.crmHint')}</p>}
        <Disclosure summary={t('import.encodingLooks')}>
          {() => (
            <SelectField
              label={t('import.encoding')}
              value={encoding}
              options={ENCODINGS.map((each) => ({ value: each, label: t(`import.encoding.${each}`) }))}
              onChoose={(each) => void flow.readAs(each)}
            />
          )}
        </Disclosure>
        <div>
          <Button onClick={() => void flow.cancel()}>{t('import.chooseOther')}</Button>
        </div>
      </div>
    </StepCard>
  );
}
