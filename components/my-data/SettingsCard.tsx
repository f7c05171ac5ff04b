import { useState } from 'preact/hooks';
import { Button } from '../kit/Button';
import { Card } from '../kit/Card';
import { Field } from '../kit/Field';
import { LanguageChoice } from '../kit/LanguageChoice';
import { Segmented } from '../kit/Segmented';
import { useText } from '../kit/text/use-text';
import type { MyDataPorts, MyDataView } from './ports';
import type { MyDataMessages } from './text/en';

type Props = { view: MyDataView; ports: MyDataPorts };

export function SettingsCard({ view, ports }: Props) {
  const { t } = useText<MyDataMessages>();
  return (
    <Card title={t('mine.settingsTitle')}>
      <RepName key={view.repName} known={view.repName} setRepName={ports.setRepName} />
      <div class="mine-settings">
        <LanguageChoice label={t('mine.language')} locale={view.locale} onChoose={ports.setLocale} />
        <Segmented
          label={t('mine.theme')}
          value={view.theme}
          onChoose={ports.setTheme}
          options={[
            { value: 'auto', label: t('mine.themeAuto') },
            { value: 'light', label: t('mine.themeLight') },
            { value: 'dark', label: t('mine.themeDark') },
          ]}
        />
        <Segmented
          label={t('mine.side')}
          value={view.side}
          onChoose={ports.setSide}
          options={[
            { value: 'left', label: t('mine.sideLeft') },
            { value: 'right', label: t('mine.sideRight') },
          ]}
        />
      </div>
    </Card>
  );
}

function RepName({ known, setRepName }: { known: string; setRepName: (name: string) => void }) {
  const { t } = useText<MyDataMessages>();
  const [name, setName] = useState(known);
  const changed = name.trim() !== known;
  return (
    <form
      class="mine-name"
      onSubmit={(event) => {
        event.preventDefault();
        if (changed) setRepName(name.trim());
      }}
    >
      <Field label={t('mine.name')} value={name} onInput={setName} />
      <Button type="submit" disabled={!changed}>
        {t('mine.saveName')}
      </Button>
    </form>
  );
}
