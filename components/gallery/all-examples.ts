import type { Example } from '../kit/example';
import { sidebarExamples } from '../sidebar/sidebar.examples';

/** Every component in every state. */
export const allExamples: Example[] = [...sidebarExamples];
