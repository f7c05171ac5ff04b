import type { ComponentChildren } from 'preact';
import type { Figure } from '../../lib/domain/kpi/figure';
import { Disclosure } from '../kit/Disclosure';
import { useText } from '../kit/text/use-text';
import './FigureExplanation.css';
import { FigureRows } from './FigureRows';
import { sayFigure, sayPart, saySmall, sayValue } from './say-value';
import type { FigureMessages } from './text/en';

type Props = {
  figure: Figure;
  /** More lines of the fact list, `dt` and `dd` (target, pace, the period before). */
  facts?: ComponentChildren;
  children?: ComponentChildren;
};

/** A number that explains itself: formula, parts, figures beside, period, what was left out, and the rows. */
export function FigureExplanation({ figure, facts, children }: Props) {
  const text = useText<FigureMessages>();
  const { t, named } = text;
  return (
    <div class="explanation">
      <p class="explanation-formula">{named('definition', figure.definition)}</p>
      {figure.noData !== null && <p>{named('noData', figure.noData)}</p>}
      <dl class="facts">
        <Parts figure={figure} />
        {figure.beside.map((beside) => (
          <Fact key={beside.key} name={named('beside', beside.key)}>
            {beside.value === null
              ? t('figure.noData')
              : beside.key === 'bias'
                ? text.signedPercent(beside.value)
                : sayValue(text, beside.unit, beside.value, figure.currency)}
          </Fact>
        ))}
        {facts}
        <Fact name={t('figure.period')}>{text.period(figure.period)}</Fact>
      </dl>
      {figure.value !== null && figure.small && <p>{saySmall(text, figure)}</p>}
      <LeftOut figure={figure} />
      {figure.rows.length > 0 && (
        <Disclosure summary={t('figure.rows', { count: figure.rows.length })}>
          {() => (
            <FigureRows figure={figure} rows={figure.rows} label={t('figure.rows', { count: figure.rows.length })} />
          )}
        </Disclosure>
      )}
      {children}
    </div>
  );
}

export function Fact({
  name,
  total = false,
  children,
}: {
  name: string;
  total?: boolean;
  children: ComponentChildren;
}) {
  const look = total ? 'facts-total' : undefined;
  return (
    <>
      <dt class={look}>{name}</dt>
      <dd class={look}>{children}</dd>
    </>
  );
}

/** Numerator, denominator and what they come to; a median has none. */
function Parts({ figure }: { figure: Figure }) {
  const text = useText<FigureMessages>();
  if (figure.numerator === null || figure.denominator === null) return null;
  return (
    <>
      <Fact name={text.named('numerator', figure.definition)}>{sayPart(text, figure, 'numerator')}</Fact>
      <Fact name={text.named('denominator', figure.definition)}>{sayPart(text, figure, 'denominator')}</Fact>
      <Fact name={text.named('kpi', figure.kpi)} total>
        {sayFigure(text, figure)}
      </Fact>
    </>
  );
}

function LeftOut({ figure }: { figure: Figure }) {
  const { t, named } = useText<FigureMessages>();
  if (figure.exclusions.length === 0) return <p class="explanation-formula">{t('figure.nothingLeftOut')}</p>;
  return (
    <div>
      <p class="explanation-label">{t('figure.leftOut')}</p>
      {figure.exclusions.map(({ reason, rows }) => {
        const said = named('excluded', reason, { count: rows.length });
        const summary = said === reason ? `${reason}: ${rows.length}` : said;
        return (
          <Disclosure key={reason} summary={summary}>
            {() => <FigureRows figure={null} rows={rows} label={summary} />}
          </Disclosure>
        );
      })}
    </div>
  );
}
