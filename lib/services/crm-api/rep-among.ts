import { Fault } from '../../domain/fault';
import { foldText } from '../../domain/process/fold-text';

/** A user of a CRM; `name` as the CRM writes it. */
export type Person = { id: string; name: string };

/**
 * Whose deals are read where a token can be another's than the rep's, as only administrators may make one: the one user
 * who bears the rep's name, else the token's owner where the CRM says who that is. Throws a `Fault` where it is nobody.
 */
export function repAmong(crm: string, people: readonly Person[], rep: string, tokenOwner: string | null): Person {
  const named = people.filter(({ name }) => foldText(name) === foldText(rep));
  // In the rep's own spelling, by which the figures know their rows.
  if (rep !== '' && named.length === 1 && named[0]) return { id: named[0].id, name: rep };
  const owner = people.find(({ id }) => id === tokenOwner);
  if (owner) return owner;
  throw new Fault({
    en: `${crm} has no user called “${rep}”. Write your name under My data as ${crm} does.`,
    ro: `${crm} nu are niciun utilizator numit „${rep}”. Scrie-ți numele la Datele mele așa cum îl scrie ${crm}.`,
  });
}
