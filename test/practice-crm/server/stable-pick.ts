/**
 * The same item for the same key, on every machine and in every visit (FNV-1a).
 * For what the sources do not say but a CRM must show: a lead's owner and company, a contact's account.
 */
export function stablePick<Item>(key: string, items: readonly Item[]): Item {
  let hash = 0x811c9dc5;
  for (let at = 0; at < key.length; at++) hash = Math.imul(hash ^ key.charCodeAt(at), 0x01000193);
  const item = items[(hash >>> 0) % items.length];
  if (item === undefined) throw new Error('nothing to pick from');
  return item;
}
