import type { ImportPlan } from '../../lib/domain/import/import-plan';
import type { Locale } from '../../lib/domain/text';
import type { FailurePorts } from '../kit/FailureLine';
import type { ImportFlow } from './import-flow';

export type ImportView = {
  locale: Locale;
  theme: 'auto' | 'light' | 'dark';
  store: 'ready' | 'unreadable' | 'tooNew';
  /** CRMs that the extension knows. */
  crms: { id: string; name: string }[];
  /** Plans of earlier files, by `headersKey`. */
  plans: { [headers: string]: ImportPlan };
  /** In which clocks without a zone run; IANA. */
  timeZone: string;
};

/** What the screen asks of the import: its state, and the rep's decisions. */
export type FlowPorts = Pick<ImportFlow, 'state' | 'choose' | 'readAs' | 'change' | 'changeKind' | 'run' | 'cancel'>;

export type ImportPorts = FailurePorts & {
  /** Null until it has been read. */
  view: ImportView | null;
  flow: FlowPorts;
  openDashboard(): void;
  /** Hands the rep a CSV file. */
  saveList(name: string, csv: string): void;
};
