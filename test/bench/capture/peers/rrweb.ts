import { record } from 'rrweb';

let events: unknown[] = [];

// It hands over each event and leaves the rest to its user: here, one post every five seconds.
record({ emit: (event) => void events.push(event) });

setInterval(() => {
  if (events.length === 0) return;
  const body = JSON.stringify(events);
  events = [];
  void fetch('/bench/rrweb', { method: 'POST', body });
}, 5_000);
