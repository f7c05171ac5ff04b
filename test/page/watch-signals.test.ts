import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import type { PageRoute } from '../../lib/adapters/adapter';
import { practiceCrm } from '../../lib/adapters/practice-crm/practice-crm';
import { signalName } from '../../lib/domain/signal/catalogue';
import type { Descriptor } from '../../lib/domain/signal/signal-batch';
import { setPointing } from '../../lib/page/pointing';
import type { SignalQueue } from '../../lib/page/signal-queue';
import { watchSignals } from '../../lib/page/watch-signals';

const record: PageRoute = { page: 'record', kind: 'opportunity', id: '1' };
const edit: PageRoute = { ...record, page: 'edit' };

let stop: AbortController;
let noted: string[];
let isOpen: boolean;
let queue: SignalQueue;
let arrive: (route: PageRoute | null) => void;

beforeEach(() => {
  stop = new AbortController();
  noted = [];
  isOpen = true;
  const descriptors: Descriptor[] = [];
  queue = {
    codeOf: (descriptor) => descriptors.push(descriptor) - 1,
    note: (code) => {
      const [signal, kind, subject] = descriptors[code] ?? [0, 0, ''];
      if (isOpen) noted.push([signalName(signal), kind, subject].join(' ').trim());
    },
    isOpen: () => isOpen,
    allow: () => {},
    size: () => 0,
  };
  arrive = watchSignals(practiceCrm, queue, stop.signal);
});

afterEach(() => {
  stop.abort();
  document.body.innerHTML = '';
  vi.useRealTimers();
});

/** An event as the rep makes it; scripts cannot make trusted ones, so the test lends it the mark. */
function act(css: string | Element, type: string, trusted = true): void {
  const element = typeof css === 'string' ? document.querySelector(css) : css;
  const event = new Event(type, { bubbles: true, composed: true });
  Object.defineProperty(event, 'isTrusted', { value: trusted });
  element?.dispatchEvent(event);
}

describe('an act of the rep', () => {
  test('is what the adapter says, of the kind of record on the page', () => {
    document.body.innerHTML =
      '<button data-action="set-stage"><i></i></button><button data-action="log-activity"></button>';
    arrive(record);
    act('i', 'click');
    act('[data-action="log-activity"]', 'click');
    expect(noted).toEqual([
      'page.opened 4 record',
      'record.opened 4',
      'stage.changed 4 stage-path',
      'activity.logged 4',
    ]);
  });

  test('is none while the rep points at fields to teach where they are', () => {
    document.body.innerHTML = '<button data-action="log-activity"></button>';
    arrive(record);
    setPointing(true);
    act('button', 'click');
    setPointing(false);
    act('button', 'click');
    expect(noted.filter((each) => each.startsWith('activity'))).toEqual(['activity.logged 4']);
  });

  test('counts inside open shadow roots too', () => {
    document.body.innerHTML = '<pc-activity></pc-activity>';
    const root = document.querySelector('pc-activity')?.attachShadow({ mode: 'open' });
    if (root) root.innerHTML = '<button data-action="log-activity"><i></i></button>';
    act(root?.querySelector('i') as Element, 'click');
    expect(noted).toEqual(['activity.logged 0']);
  });

  test('that a script made is not one', () => {
    document.body.innerHTML = '<button data-action="export"></button>';
    act('button', 'click', false);
    document.querySelector('button')?.click();
    expect(noted).toEqual([]);
  });

  test('without consent, or after the end, is nobody’s business', () => {
    document.body.innerHTML = '<button data-action="export"></button>';
    isOpen = false;
    act('button', 'click');
    isOpen = true;
    stop.abort();
    act('button', 'click');
    expect(noted).toEqual([]);
  });
});

describe('in a form', () => {
  beforeEach(() => {
    document.body.innerHTML =
      '<form data-mode="edit"><input name="amount"><input name="nextStep"><input name="4111-1111"><input name="constructor"><a href="#"><i></i></a><button></button><button type="button"></button></form><nav><a href="#"></a></nav>';
    arrive(edit);
    noted = [];
  });

  test('a field is edited once, however many letters it takes; which one, never what', () => {
    for (let i = 0; i < 5; i++) act('[name="amount"]', 'change');
    act('[name="nextStep"]', 'change');
    act('[name="amount"]', 'change');
    expect(noted).toEqual(['field.edited 4 amount', 'field.edited 4 nextStep', 'field.edited 4 amount']);
  });

  test('the same where a CRM takes each letter as it comes', () => {
    stop.abort();
    stop = new AbortController();
    const signals = practiceCrm.signals.map((rule) =>
      rule.signal === 'field.edited' ? { ...rule, on: 'input' as const } : rule,
    );
    arrive = watchSignals({ signals }, queue, stop.signal);
    arrive(edit);
    noted = [];
    for (let i = 0; i < 5; i++) act('[name="amount"]', 'input');
    act('[name="amount"]', 'change');
    expect(noted).toEqual(['field.edited 4 amount']);
  });

  test('a name that the adapter did not declare says nothing', () => {
    act('[name="4111-1111"]', 'change');
    act('[name="constructor"]', 'change');
    expect(noted).toEqual([]);
  });

  test('a record is saved once the form is left, and not if it was refused', () => {
    act('form', 'submit');
    expect(noted).toEqual([]);
    arrive(record);
    expect(noted[0]).toBe('record.saved 4');
  });

  test.each([
    ['typed into again', '[name="amount"]', 'input'],
    ['cancelled', 'form a i', 'click'],
    ['cancelled by a button', '[type="button"]', 'click'],
    ['left by a link of the page', 'nav a', 'click'],
  ])('a form that is %s after it was sent was not saved', (_, css, type) => {
    act('form', 'submit');
    act(css, type);
    arrive(record);
    expect(noted).not.toContain('record.saved 4');
  });

  test.each([
    ['the browser’s own Back leaves a refused form', { navigationType: 'traverse', userInitiated: true }, 0],
    ['a CRM that goes back by itself has saved', { navigationType: 'traverse', userInitiated: false }, 1],
    ['a CRM that goes on by itself has saved', { navigationType: 'push', userInitiated: false }, 1],
  ])('%s', (_, how, saves) => {
    const navigation = new EventTarget();
    vi.stubGlobal('navigation', navigation);
    act('form', 'submit');
    navigation.dispatchEvent(Object.assign(new Event('navigate'), how));
    arrive(record);
    expect(noted.filter((signal) => signal === 'record.saved 4')).toHaveLength(saves);
    vi.unstubAllGlobals();
  });

  test('a form that was refused is saved by sending it again', () => {
    act('form', 'submit');
    act('[name="amount"]', 'input');
    act('form', 'submit');
    arrive(record);
    expect(noted.filter((signal) => signal === 'record.saved 4')).toHaveLength(1);
  });

  test.each([
    ['a second click on its submit button', 'button', 'click', true],
    ['a click beside the controls', 'nav', 'click', true],
    ['what a script does', 'form a', 'click', false],
  ])('%s does not undo a save', (_, css, type, trusted) => {
    act('form', 'submit');
    act(css, type, trusted);
    arrive(record);
    expect(noted).toContain('record.saved 4');
  });

  test('a form that is left long after it was refused was not saved', () => {
    vi.useFakeTimers();
    act('form', 'submit');
    vi.advanceTimersByTime(20_000);
    arrive(record);
    expect(noted).not.toContain('record.saved 4');
  });
});

test('going from a record to its form and back opens the record once', () => {
  arrive(record);
  arrive(edit);
  arrive(record);
  arrive({ ...record, id: '2' });
  arrive(null);
  expect(noted.filter((signal) => signal.startsWith('record.opened'))).toHaveLength(2);
});

describe('a page that nobody sees', () => {
  let seen: ReturnType<typeof vi.spyOn>;
  const look = (state: DocumentVisibilityState) => {
    seen.mockReturnValue(state);
    document.dispatchEvent(new Event('visibilitychange'));
  };
  beforeEach(() => {
    seen = vi.spyOn(document, 'visibilityState', 'get').mockReturnValue('hidden');
  });

  test('is opened once it is looked at, and only once', () => {
    arrive(record);
    expect(noted).toEqual([]);
    look('visible');
    look('hidden');
    look('visible');
    expect(noted).toEqual(['page.opened 4 record', 'record.opened 4']);
  });

  test('was not opened if it has gone on to another before', () => {
    arrive(record);
    arrive({ page: 'list', kind: 'lead', id: null });
    look('visible');
    expect(noted).toEqual(['page.opened 1 list']);
  });

  test('opens its record when that is seen at last', () => {
    arrive(record);
    arrive({ page: 'list', kind: 'lead', id: null });
    arrive(record);
    look('visible');
    arrive(null);
    look('hidden');
    stop.abort();
    look('visible');
    expect(noted).toEqual(['page.opened 4 record', 'record.opened 4']);
  });
});
