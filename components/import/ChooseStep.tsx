import { useState } from 'preact/hooks';
import type { LocalText } from '../../lib/domain/text';
import { Card } from '../kit/Card';
import { FileButton } from '../kit/FileButton';
import { UploadIcon } from '../kit/icons';
import { NoticeLine } from '../kit/NoticeLine';
import { useText } from '../kit/text/use-text';
import './ChooseStep.css';
import type { ImportMessages } from './text/en';

type Props = { problem: LocalText | null; choose: (file: File) => Promise<void> };

/** What a browser's file dialog shows first; a file named otherwise can be dropped. */
const ACCEPT = '.csv,.tsv,.txt,text/csv,text/tab-separated-values,text/plain';
const HOW = ['salesforce', 'hubspot', 'pipedrive', 'zoho', 'dynamics'] as const;
const NAMES = {
  salesforce: 'Salesforce',
  hubspot: 'HubSpot',
  pipedrive: 'Pipedrive',
  zoho: 'Zoho CRM',
  dynamics: 'Dynamics 365',
};

/** Choose or drop a file. */
export function ChooseStep({ problem, choose }: Props) {
  const { t, local } = useText<ImportMessages>();
  const [isOver, setOver] = useState(false);
  return (
    <>
      {problem !== null && <NoticeLine look="warn">{local(problem)}</NoticeLine>}
      {/* biome-ignore lint/a11y/noStaticElementInteractions: whoever has no pointer to drop with has the button in it */}
      <div
        class="import-drop"
        data-over={isOver}
        onDragOver={(event) => {
          event.preventDefault();
          setOver(true);
        }}
        onDragLeave={() => setOver(false)}
        onDrop={(event) => {
          event.preventDefault();
          setOver(false);
          const file = event.dataTransfer?.files[0];
          if (file !== undefined) void choose(file);
        }}
      >
        <UploadIcon size={28} />
        <p class="import-drop-title">{t('import.dropTitle')}</p>
        <p class="import-drop-body">{t('import.dropBody')}</p>
        <FileButton label={t('import.choose')} accept={ACCEPT} onFile={(file) => void choose(file)} look="primary" />
      </div>
      <Card title={t('import.howTitle')}>
        <dl class="import-how">
          {HOW.map((crm) => (
            <div key={crm}>
              <dt>{NAMES[crm]}</dt>
              <dd>{t(`import.how.${crm}`)}</dd>
            </div>
          ))}
          <div>
            <dt>{t('import.crmOther')}</dt>
            <dd>{t('import.how.other')}</dd>
          </div>
        </dl>
      </Card>
    </>
  );
}
