import { useState } from 'preact/hooks';
import type { ForecastView } from '../../lib/domain/view/sidebar-view';
import { Button } from '../kit/Button';
import { Field } from '../kit/Field';
import { minorDigits } from '../kit/text/money';
import { useText } from '../kit/text/use-text';
import './ForecastForm.css';
import { parseAmount } from './parse-amount';
import type { SidebarPorts } from './ports';
import type { SidebarMessages } from './text/en';

type Props = { forecast: ForecastView | null; stateForecast: SidebarPorts['stateForecast'] };

/** The rep states what they expect to win, so that it can be held against what happens. */
export function ForecastForm({ forecast, stateForecast }: Props) {
  const { t, number, money } = useText<SidebarMessages>();
  const [amount, setAmount] = useState('');
  const [currency, setCurrency] = useState(forecast?.currency ?? '');
  const [tried, setTried] = useState(false);
  const units = parseAmount(amount);
  const code = /^[A-Z]{3}$/.test(currency) ? currency : null;

  const submit = (event: Event) => {
    event.preventDefault();
    setTried(true);
    if (units === null || code === null) return;
    stateForecast(units * 10 ** minorDigits(code), code);
    setAmount('');
    setTried(false);
  };
  const stated = forecast?.stated ?? null;

  return (
    <form class="forecast" noValidate onSubmit={submit}>
      <h3>{t('forecast.title')}</h3>
      <div class="forecast-fields">
        <Field
          label={t('forecast.amount')}
          value={amount}
          inputMode="numeric"
          onInput={setAmount}
          error={tried && units === null ? t('forecast.wrongAmount', { example: number(12500) }) : null}
        />
        <Field
          label={t('forecast.currency')}
          value={currency}
          onInput={(text) => setCurrency(text.trim().toUpperCase())}
          error={tried && code === null ? t('forecast.wrongCurrency') : null}
        />
      </div>
      <Button type="submit">{t('forecast.save')}</Button>
      <p role="status">
        {stated !== null && t('forecast.stated', { amount: money(stated.amountMinor, forecast?.currency ?? null) })}{' '}
        {forecast?.wonMinor != null && t('forecast.won', { amount: money(forecast.wonMinor, forecast.currency) })}
      </p>
    </form>
  );
}
