/**
 * Under these keys of `storage.local` a page that goes away leaves what was not acknowledged yet. A message to a
 * background that sleeps does not arrive when the page is gone in the same moment; what is stored does.
 */
export const PARKED = 'parked.';
