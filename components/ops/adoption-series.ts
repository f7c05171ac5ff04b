import type { Series } from '../kit/Chart';
import { mostSeries } from '../kit/chart-look';
import type { AdoptionView, FeatureUse, ToolUse } from './ports';

type Named = { id: string; name: string; perDay: number[] };

/** One line a tool: its completed core actions a day. */
export function toolLines({ days, tools }: AdoptionView, nameOf: (tool: ToolUse) => string): Named[] {
  return tools
    .filter((tool) => !tool.hidden)
    .map((tool) => ({
      id: tool.id,
      name: nameOf(tool),
      perDay: sumOf(
        days.length,
        tool.features.filter((feature) => feature.core),
      ),
    }));
}

/** One line a feature, the most used first; those beyond what a chart can hold are summed into one. */
export function featureLines(
  tool: ToolUse,
  days: number,
  nameOf: (feature: FeatureUse) => string,
  others: string,
): Named[] {
  const used = [...tool.features].sort((a, b) => b.total - a.total);
  const line = (feature: FeatureUse) => ({ id: feature.id, name: nameOf(feature), perDay: feature.perDay });
  if (used.length <= mostSeries) return used.map(line);
  const rest = used.slice(mostSeries - 1);
  return [...used.slice(0, mostSeries - 1).map(line), { id: ' others', name: others, perDay: sumOf(days, rest) }];
}

/** As counts, or as shares of each day's sum; a day without any use has no share. */
export function asSeries(lines: Named[], scale: 'absolute' | 'relative'): Series[] {
  if (scale === 'absolute') return lines.map(({ id, name, perDay }) => ({ id, name, values: perDay }));
  const sums = lines[0]?.perDay.map((_, i) => lines.reduce((sum, line) => sum + (line.perDay[i] ?? 0), 0)) ?? [];
  return lines.map(({ id, name, perDay }) => ({
    id,
    name,
    values: perDay.map((n, i) => (sums[i] ? n / sums[i] : null)),
  }));
}

function sumOf(days: number, features: FeatureUse[]): number[] {
  return Array.from({ length: days }, (_, i) => features.reduce((sum, { perDay }) => sum + (perDay[i] ?? 0), 0));
}
