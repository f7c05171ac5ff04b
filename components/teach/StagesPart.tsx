import { Card } from '../kit/Card';
import { SelectField } from '../kit/SelectField';
import { useText } from '../kit/text/use-text';
import type { TeachPorts } from './ports';
import type { TeachMessages } from './text/en';

/** The select's value for a word that stands for none of the stages. */
const NONE = '';

/** What the CRM calls its stages, each with the stage of the team's process that it is. */
export function StagesPart({ view, mapStage }: TeachPorts) {
  const { t, local } = useText<TeachMessages>();
  const options = [
    { value: NONE, label: t('teach.noStage') },
    ...view.stages.map(({ id, label }) => ({ value: id, label: local(label) })),
  ];
  return (
    <Card title={t('teach.stagesTitle')} about={t('teach.stagesAbout')}>
      <div class="teach-stages">
        {view.stageWords.map(({ word, stage }) => (
          <SelectField
            key={word}
            label={word}
            value={stage ?? NONE}
            options={options}
            onChoose={(chosen) => mapStage(word, chosen === NONE ? null : chosen)}
          />
        ))}
      </div>
    </Card>
  );
}
