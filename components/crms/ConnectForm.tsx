import { useState } from 'preact/hooks';
import type { Token, TokenPart } from '../../lib/domain/record/token';
import { Button } from '../kit/Button';
import { Disclosure } from '../kit/Disclosure';
import { Field } from '../kit/Field';
import { useText } from '../kit/text/use-text';
import type { CrmSite, CrmsPorts } from './ports';
import type { CrmsMessages } from './text/en';

type Props = {
  site: Pick<CrmSite, 'origin' | 'adapter'>;
  crm: string;
  token: NonNullable<CrmSite['token']>;
  connect: CrmsPorts['connect'];
};

/** What may be read over one's shoulder. */
const OPEN: readonly TokenPart[] = ['email', 'clientId', 'organization'];

/**
 * Where a CRM hands over deals for a token only: how to make one, and a place to paste what it consists of. One that takes
 * the session of its page has nothing to paste, only to be allowed.
 */
export function ConnectForm({ site, crm, token: { api, parts, connected }, connect }: Props) {
  const { t, named } = useText<CrmsMessages>();
  const [token, setToken] = useState<Token>({});
  const textOf = (part: TokenPart) => token[part]?.trim() ?? '';
  const isOdd = (part: TokenPart) => textOf(part) !== '' && !/^[\x21-\x7e]+$/.test(textOf(part));
  const isSession = parts.length === 0;
  const isWhole = parts.every((part) => textOf(part) !== '' && !isOdd(part));
  return (
    <div class="crms-connect">
      <Disclosure summary={t(connected ? 'crms.connected' : 'crms.connect', { crm })}>
        {() => (
          <form
            class="crms-form"
            onSubmit={(event) => {
              event.preventDefault();
              if (!isWhole) return;
              connect(site, api, Object.fromEntries(parts.map((part) => [part, textOf(part)])));
              setToken({});
            }}
          >
            <p>{named('crms.token', api)}</p>
            <p class="crms-asks">{t(isSession ? 'crms.sessionKept' : 'crms.tokenKept', { crm })}</p>
            {parts.map((part) => (
              <Field
                key={part}
                label={t(`crms.part.${part}`)}
                value={token[part] ?? ''}
                error={isOdd(part) ? t('crms.tokenOdd') : null}
                onInput={(text) => setToken({ ...token, [part]: text })}
                secret={!OPEN.includes(part)}
              />
            ))}
            <div class="crms-acts">
              {(!isSession || !connected) && (
                <Button type="submit" disabled={!isWhole}>
                  {t(isSession ? 'crms.sessionAllow' : 'crms.tokenSave')}
                </Button>
              )}
              {connected && (
                <Button look="quiet" onClick={() => connect(site, api, null)}>
                  {t(isSession ? 'crms.sessionForget' : 'crms.tokenForget')}
                </Button>
              )}
            </div>
          </form>
        )}
      </Disclosure>
    </div>
  );
}
