import { browser } from './browser';

/** Calls back each `minutes`; the alarm outlives the worker. Call it at once when the worker starts. */
export function everyMinutes(name: string, minutes: number, tick: () => void): void {
  onAlarm(name, tick);
  // An alarm that is there already keeps its time: making it anew at each start of the worker would put it off for ever.
  void browser.alarms.get(name).then((alarm) => {
    if (!alarm) browser.alarms.create(name, { periodInMinutes: minutes, delayInMinutes: 1 });
  });
}

/** Calls back when the alarm of this name goes off. Call it at once when the worker starts. */
export function onAlarm(name: string, tick: () => void): void {
  browser.alarms.onAlarm.addListener((alarm) => {
    if (alarm.name === name) tick();
  });
}

/** Sets an alarm to a minute from now, and then each minute; one that is set already is put off. */
export async function inAMinute(name: string): Promise<void> {
  // A promise in the newer browsers, nothing in the older ones.
  await browser.alarms.create(name, { delayInMinutes: 1, periodInMinutes: 1 });
}

export async function clearAlarm(name: string): Promise<void> {
  await browser.alarms.clear(name);
}
