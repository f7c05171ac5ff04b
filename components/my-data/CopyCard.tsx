import { useState } from 'preact/hooks';
import { Button } from '../kit/Button';
import { Card } from '../kit/Card';
import { Field } from '../kit/Field';
import { DownloadIcon } from '../kit/icons';
import { useText } from '../kit/text/use-text';
import type { MyDataMessages } from './text/en';

type Props = {
  exportAll: () => void;
  /** Null where the store cannot be written. */
  eraseAll: (() => void) | null;
};

/** Take everything along, or let everything go. Erasing asks for a word, since nothing brings it back. */
export function CopyCard({ exportAll, eraseAll }: Props) {
  const { t } = useText<MyDataMessages>();
  const [erasing, setErasing] = useState(false);
  return (
    <Card title={t(eraseAll === null ? 'mine.copyOnlyTitle' : 'mine.copyTitle')} about={t('mine.copyAbout')}>
      <div class="mine-actions">
        <Button onClick={exportAll}>
          <DownloadIcon />
          {t('mine.export')}
        </Button>
        {eraseAll !== null && !erasing && (
          <Button look="danger" onClick={() => setErasing(true)}>
            {t('mine.erase')}
          </Button>
        )}
      </div>
      {eraseAll !== null && erasing && <Erase onYes={eraseAll} onNo={() => setErasing(false)} />}
    </Card>
  );
}

function Erase({ onYes, onNo }: { onYes: () => void; onNo: () => void }) {
  const { t, locale } = useText<MyDataMessages>();
  const [typed, setTyped] = useState('');
  const word = t('mine.eraseWord');
  // Romanian keyboards without ș are common; the word is a seat belt, not a spelling test.
  const same = new Intl.Collator(locale, { usage: 'search', sensitivity: 'base' }).compare(typed.trim(), word) === 0;
  return (
    <section class="mine-erase" aria-label={t('mine.eraseTitle')}>
      <h3>{t('mine.eraseTitle')}</h3>
      <p>{t('mine.eraseBody')}</p>
      <Field label={t('mine.eraseType', { word })} value={typed} onInput={setTyped} />
      <div class="mine-sure">
        <Button look="danger" disabled={!same} onClick={onYes}>
          {t('mine.eraseYes')}
        </Button>
        <Button look="quiet" onClick={onNo}>
          {t('kit.cancel')}
        </Button>
      </div>
    </section>
  );
}
