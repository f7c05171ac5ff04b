import type { RecordKind } from '../../lib/domain/record/crm-record';
import type { FirstLook } from '../../lib/domain/view/first-look';
import type { TeachView } from '../../lib/domain/view/teach-view';
import type { FailurePorts } from '../kit/FailureLine';

/** What the teach panel needs from outside. */
export type TeachPorts = FailurePorts & {
  look: FirstLook;
  view: TeachView;
  rename(name: string): void;
  chooseKind(kind: RecordKind): void;
  /** The piece of the address that is the record's id; null to choose again. */
  chooseId(part: number | null): void;
  /** `label` is what the rep is asked to point at, in words. */
  pick(field: string, label: string): void;
  leave(): void;
  forget(field: string): void;
  mapStage(word: string, stage: string | null): void;
  /** The rep says that what is read on this other record is right. */
  confirm(): void;
  finish(): void;
  stop(): void;
};
