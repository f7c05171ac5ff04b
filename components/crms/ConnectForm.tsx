import { useState } from 'preact/hooks';
import { Button } from '../kit/Button';
import { Disclosure } from '../kit/Disclosure';
import { Field } from '../kit/Field';
import { useText } from '../kit/text/use-text';
import type { CrmSite, CrmsPorts } from './ports';
import type { CrmsMessages } from './text/en';

type Props = {
  crm: string;
  adapter: string;
  token: NonNullable<CrmSite['token']>;
  connect: CrmsPorts['connect'];
};

/** Where a CRM hands over deals for a token only: how to make one, and a place to paste it. */
export function ConnectForm({ crm, adapter, token: { api, by, connected }, connect }: Props) {
  const { t, named } = useText<CrmsMessages>();
  const [token, setToken] = useState('');
  return (
    <div class="crms-connect">
      <Disclosure summary={t(connected ? 'crms.connected' : 'crms.connect', { crm })}>
        {() => (
          <form
            class="crms-form"
            onSubmit={(event) => {
              event.preventDefault();
              if (by === 'session' || token.trim() !== '') connect(adapter, api, token.trim());
              setToken('');
            }}
          >
            <p>{named('crms.token', api)}</p>
            <p class="crms-asks">{t(by === 'session' ? 'crms.sessionKept' : 'crms.tokenKept', { crm })}</p>
            {by === 'paste' && <Field label={t('crms.token')} value={token} onInput={setToken} secret />}
            <div class="crms-acts">
              {by === 'paste' ? (
                <Button type="submit" disabled={token.trim() === ''}>
                  {t('crms.tokenSave')}
                </Button>
              ) : (
                !connected && <Button type="submit">{t('crms.sessionAllow')}</Button>
              )}
              {connected && (
                <Button look="quiet" onClick={() => connect(adapter, api, null)}>
                  {t(by === 'session' ? 'crms.sessionForget' : 'crms.tokenForget')}
                </Button>
              )}
            </div>
          </form>
        )}
      </Disclosure>
    </div>
  );
}
