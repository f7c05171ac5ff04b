import { FigureExplanation } from '../figure/FigureExplanation';
import { sayFigure } from '../figure/say-value';
import { Card } from '../kit/Card';
import { Disclosure } from '../kit/Disclosure';
import { Stat } from '../kit/Stat';
import { useText } from '../kit/text/use-text';
import type { ToolUse } from './ports';
import type { OpsMessages } from './text/en';

type Props = { tools: ToolUse[]; smallestGroup: number };

/** The usage rate of each tool, with both of its parts in sight. */
export function UsageStats({ tools, smallestGroup }: Props) {
  return (
    <div class="ops-stats">
      {tools.map((tool) => (
        <ToolCard key={tool.id} tool={tool} smallestGroup={smallestGroup} />
      ))}
    </div>
  );
}

function ToolCard({ tool, smallestGroup }: { tool: ToolUse; smallestGroup: number }) {
  const text = useText<OpsMessages>();
  const { t, local } = text;
  const name = local(tool.name);
  if (tool.hidden) {
    return (
      <Card>
        <Stat name={name} value="–" muted note={t('adoption.hidden', { count: smallestGroup })} />
      </Card>
    );
  }
  const { usage } = tool;
  const days = t('adoption.activeDays', { count: tool.activeDays });
  return (
    <Card>
      {usage === null ? (
        <Stat name={name} value={days} muted note={t('adoption.noRate')} />
      ) : (
        <>
          <Stat name={name} value={sayFigure(text, usage)} muted={usage.value === null} note={parts()} />
          <Disclosure summary={t('figure.howCounted')}>{() => <FigureExplanation figure={usage} />}</Disclosure>
        </>
      )}
    </Card>
  );

  function parts(): string {
    if (usage === null || usage.numerator === null || usage.denominator === null) return days;
    const of = t('adoption.usageOf', {
      users: text.number(usage.numerator),
      expected: text.number(usage.denominator),
    });
    return `${of}, ${days}`;
  }
}
