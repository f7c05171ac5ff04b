import type { LocalText } from '../../lib/domain/text';
import { NoticeLine } from './NoticeLine';
import type { KitMessages } from './text/en';
import { useText } from './text/use-text';

/** What a screen needs to say that something did not work. */
export type FailurePorts = {
  /** Why the last thing that the reader asked for did not work, in words of ours or the machine's; null when it did. */
  failure: LocalText | null;
  closeFailure(): void;
};

export function FailureLine({ failure, closeFailure }: FailurePorts) {
  const { t } = useText<KitMessages>();
  if (failure === null) return null;
  return (
    <NoticeLine look="warn" detail={failure} onClose={closeFailure}>
      {t('kit.failed')}
    </NoticeLine>
  );
}
