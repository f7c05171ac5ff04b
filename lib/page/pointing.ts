/** Both of our scripts run in one world of a page; what one leaves here the other sees, and the page does not. */
const world = globalThis as { isPointing?: boolean };

/** The rep points at fields now: clicks mean nothing in the CRM. */
export function setPointing(is: boolean): void {
  world.isPointing = is;
}

export function isPointing(): boolean {
  return !!world.isPointing;
}
