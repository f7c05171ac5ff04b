import type { CrmSite, KnownCrm } from '../../components/crms/ports';
import type { Adapter } from '../../lib/adapters/adapter';
import { ASKED_PARTS, isTokenApi } from '../../lib/adapters/token-apis';
import type { Token } from '../../lib/domain/record/token';

/** Whether a CRM's API wants a token, of which parts, and has one. */
export function tokenOf(adapter: Adapter | null, tokens: { [crm: string]: Token }): CrmSite['token'] {
  if (!adapter?.api || !isTokenApi(adapter.api.type)) return null;
  const api = adapter.api.type;
  return { api, parts: ASKED_PARTS[api], connected: Object.hasOwn(tokens, adapter.id) };
}

/** What the screen says of a CRM that the extension knows. */
export function knownOf({ id, name, about: { hooks, checkedOn, sure } }: Adapter): KnownCrm {
  return { id, name, hooks, checkedOn, sure };
}
