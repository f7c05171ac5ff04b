import { browser } from './browser';

/** Calls back each `minutes`; the alarm outlives the worker. Call it at once when the worker starts. */
export function everyMinutes(name: string, minutes: number, tick: () => void): void {
  browser.alarms.onAlarm.addListener((alarm) => {
    if (alarm.name === name) tick();
  });
  // An alarm that is there already keeps its time: making it anew at each start of the worker would put it off for ever.
  void browser.alarms.get(name).then((alarm) => {
    if (!alarm) browser.alarms.create(name, { periodInMinutes: minutes, delayInMinutes: 1 });
  });
}
