import { crmsExamples } from '../crms/crms.examples';
import { importExamples } from '../import/import.examples';
import type { Example } from '../kit/example';
import { kitExamples } from '../kit/kit.examples';
import { myDataExamples } from '../my-data/my-data.examples';
import { opsExamples } from '../ops/ops.examples';
import { sidebarExamples } from '../sidebar/sidebar.examples';
import { teachExamples } from '../teach/teach.examples';
import { welcomeExamples } from '../welcome/welcome.examples';

/** Every component in every state. */
export const allExamples: Example[] = [
  ...kitExamples,
  ...sidebarExamples,
  ...welcomeExamples,
  ...opsExamples,
  ...myDataExamples,
  ...crmsExamples,
  ...teachExamples,
  ...importExamples,
];
