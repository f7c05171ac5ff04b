/** Both of our scripts run in one world of a page; what one leaves here the other sees, and the page does not. */
const KEY = Symbol.for('rep-assistant.pointing');

/** The rep points at fields now: clicks mean nothing in the CRM. */
export function setPointing(is: boolean): void {
  Reflect.set(globalThis, KEY, is);
}

export function isPointing(): boolean {
  return Reflect.get(globalThis, KEY) === true;
}
