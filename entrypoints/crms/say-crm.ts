import type { CrmSite, KnownCrm } from '../../components/crms/ports';
import type { Adapter } from '../../lib/adapters/adapter';
import { isTokenApi } from '../../lib/adapters/token-apis';

/** Whether a CRM's API wants a token, and has one. */
export function tokenOf(adapter: Adapter | null, tokens: { [crm: string]: string }): CrmSite['token'] {
  if (!adapter?.api || !isTokenApi(adapter.api.type)) return null;
  return { api: adapter.api.type, connected: Object.hasOwn(tokens, adapter.id) };
}

/** What the screen says of a CRM that the extension knows. */
export function knownOf({ id, name, about: { hooks, checkedOn, sure } }: Adapter): KnownCrm {
  return { id, name, hooks, checkedOn, sure };
}
