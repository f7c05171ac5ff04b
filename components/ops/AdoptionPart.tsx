import { useMemo, useState } from 'preact/hooks';
import { Card } from '../kit/Card';
import { Chart } from '../kit/Chart';
import { EmptyState } from '../kit/EmptyState';
import { Segmented } from '../kit/Segmented';
import { SelectField } from '../kit/SelectField';
import { useText } from '../kit/text/use-text';
import { asSeries, featureLines, toolLines } from './adoption-series';
import { FeatureTable } from './FeatureTable';
import type { AdoptionView, OpsPorts, OpsView } from './ports';
import { SPANS } from './ports';
import type { OpsMessages } from './text/en';
import { UsageStats } from './UsageStats';

type Scale = 'absolute' | 'relative';

/** Which tools and features are used, over time and in sum. */
export function AdoptionPart({ view, ports }: { view: OpsView; ports: OpsPorts }) {
  const { t, local } = useText<OpsMessages>();
  const [toolId, setToolId] = useState('');
  const [scale, setScale] = useState<Scale>('absolute');
  const { adoption } = view;
  if (adoption === null || adoption.tools.length === 0) {
    return (
      <Card>
        <EmptyState title={t('adoption.emptyTitle')} body={t('adoption.emptyBody')} />
      </Card>
    );
  }
  const tools = toolId === '' ? adoption.tools : adoption.tools.filter((tool) => tool.id === toolId);
  return (
    <div class="ops-part">
      <div class="ops-controls">
        <Segmented
          label={t('adoption.span')}
          value={`${ports.span}`}
          options={SPANS.map((days) => ({ value: `${days}`, label: t('adoption.days', { count: days }) }))}
          onChoose={(value) => ports.chooseSpan(SPANS.find((days) => `${days}` === value) ?? 28)}
        />
        <SelectField
          label={t('adoption.tool')}
          value={toolId}
          onChoose={setToolId}
          options={[
            { value: '', label: t('adoption.allTools') },
            ...adoption.tools.map((tool) => ({ value: tool.id, label: local(tool.name) })),
          ]}
        />
        <Segmented
          label={t('adoption.scale')}
          value={scale}
          onChoose={setScale}
          options={[
            { value: 'absolute', label: t('adoption.absolute') },
            { value: 'relative', label: t('adoption.relative') },
          ]}
        />
      </div>
      {view.scope === 'own' && <p class="ops-note">{t('adoption.scopeOwn')}</p>}
      <UsageStats tools={tools} smallestGroup={view.smallestGroup} />
      <AdoptionChart adoption={adoption} toolId={toolId} scale={scale} />
      <FeatureTable tools={tools.filter((tool) => !tool.hidden)} />
    </div>
  );
}

function AdoptionChart({ adoption, toolId, scale }: { adoption: AdoptionView; toolId: string; scale: Scale }) {
  const text = useText<OpsMessages>();
  const { t, local } = text;
  const tool = adoption.tools.find((one) => one.id === toolId);
  const series = useMemo(() => {
    const lines =
      tool === undefined
        ? toolLines(adoption, (one) => local(one.name))
        : featureLines(tool, adoption.days.length, (one) => local(one.name), t('adoption.others'));
    return asSeries(lines, scale);
  }, [adoption, tool, scale, text]);
  if (tool?.hidden === true || series.length === 0) return null;
  const share = scale === 'relative';
  const label =
    tool === undefined
      ? t(share ? 'adoption.chartToolsShare' : 'adoption.chartTools')
      : t(share ? 'adoption.chartFeaturesShare' : 'adoption.chartFeatures', { tool: local(tool.name) });
  return (
    <Card title={label}>
      <Chart label={label} days={adoption.days} series={series} say={share ? text.percent : text.number} />
    </Card>
  );
}
