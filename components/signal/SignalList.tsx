import type { SignalName } from '../../lib/domain/signal/catalogue';
import { SIGNALS } from '../../lib/domain/signal/catalogue';
import { useText } from '../kit/text/use-text';
import { questionOf } from './question-of';
import './SignalList.css';
import type { SignalMessages } from './text/en';

/** Everything that may be noted down, each with the question it answers: the catalogue itself, not a retelling. */
export function SignalList() {
  const { t, locale } = useText<SignalMessages>();
  return (
    <dl class="signals">
      {(Object.keys(SIGNALS) as SignalName[]).map((name) => (
        <div key={name}>
          <dt>{t(`signal.${name}`)}</dt>
          <dd>{questionOf(name, locale)}</dd>
        </div>
      ))}
    </dl>
  );
}
