import { capture } from './capture/capture-gates.ts';
import { hotClick } from './capture/hot-click.ts';
import type { Gate } from './report/line.ts';
import { sidebar } from './sidebar/sidebar-gate.ts';
import { sizes } from './sizes/size-gate.ts';
import { storage } from './storage/storage-gates.ts';

/** Every gate, cheap ones first. */
export const gates: Gate[] = [sizes, hotClick, capture, sidebar, storage];
