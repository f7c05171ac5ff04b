import { CheckCard } from './CheckCard';
import { ColumnsCard } from './ColumnsCard';
import { FileCard } from './FileCard';
import type { PlanState } from './import-state';
import { PreviewCard } from './PreviewCard';
import type { FlowPorts, ImportView } from './ports';
import { QuestionsCard } from './QuestionsCard';

export type PlanProps = { view: ImportView; state: PlanState; flow: FlowPorts };

/** How a file is read: what was recognised, what is asked, and what would happen. */
export function PlanStep(props: PlanProps) {
  return (
    <div class="import-plan">
      <div class="import-side">
        <FileCard {...props} />
        <QuestionsCard {...props} />
        <CheckCard {...props} />
      </div>
      <div class="import-main">
        <ColumnsCard {...props} />
        <PreviewCard {...props} />
      </div>
    </div>
  );
}
