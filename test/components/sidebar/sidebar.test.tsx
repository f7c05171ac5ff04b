import { cleanup, fireEvent, render, screen, within } from '@testing-library/preact';
import { act } from 'preact/test-utils';
import { afterEach, describe, expect, test, vi } from 'vitest';
import { Sidebar } from '../../../components/sidebar/Sidebar';
import { salesCycle, unknownKeys, winRate } from '../../../components/sidebar/samples/figures';
import { samplePorts } from '../../../components/sidebar/samples/ports';
import { advance, checkMissing, checkUnclear, unplacedText } from '../../../components/sidebar/samples/steps';
import { firstDay, knownByName, onList, onRecord, sampleNow } from '../../../components/sidebar/samples/views';
import type { SidebarView } from '../../../lib/domain/view/sidebar-view';

afterEach(() => {
  cleanup();
  vi.useRealTimers();
});

function show(view: SidebarView | null, over: Parameters<typeof samplePorts>[1] = {}) {
  return render(<Sidebar {...samplePorts(view, over)} />);
}

const press = (name: string | RegExp) => fireEvent.click(screen.getByRole('button', { name }));
const step = () => screen.getByRole('region', { name: 'Next step' });

describe('the next step', () => {
  test('says what, why and how, and takes the rep to its field', () => {
    const pointAt = vi.fn();
    show(onRecord, { pointAt });
    expect(within(step()).getByRole('heading').textContent).toBe('Find the decision maker');
    expect(step().textContent).toContain('Deals stall when');
    press('Show me the field');
    expect(pointAt).toHaveBeenCalledExactlyOnceWith('decisionMaker');
  });

  test('an unseen field is our blindness, never the rep’s failure, and leads nowhere', () => {
    show({ ...onRecord, step: checkMissing });
    expect(step().textContent).toContain("We couldn't see this on the page");
    expect(step().textContent).not.toMatch(/missing|empty|you (did|have) not|forgot|required|To do/i);
    expect(screen.queryByRole('button', { name: 'Show me the field' })).toBeNull();
  });

  test('a text that could mean two things is asked about and can be shown', () => {
    show({ ...onRecord, step: checkUnclear });
    expect(step().textContent).toContain("We couldn't tell what this means");
    expect(step().textContent).toContain('03/04/2026');
    expect(screen.getByRole('button', { name: 'Show me the field' })).toBeTruthy();
  });

  test('every criterion carries its state in words', () => {
    show(onRecord);
    press(/2 of 5 done · 1 not seen/);
    const states = within(step())
      .getAllByRole('listitem')
      .map((item) => item.querySelector('small')?.textContent);
    expect(states).toEqual(['Done', 'Done', 'To do', 'To do', "We couldn't see it, check it on the page"]);
  });

  test('when all is done, the stage is pointed at', () => {
    const pointAt = vi.fn();
    show({ ...onRecord, step: advance }, { pointAt });
    expect(step().textContent).toContain('Won');
    press('Show me the stage');
    expect(pointAt).toHaveBeenCalledExactlyOnceWith('stage');
  });

  test('a stage that the playbook does not know is named as the page names it', () => {
    show({ ...onRecord, step: unplacedText });
    expect(step().textContent).toContain('“Technical evaluation”');
  });

  test('another record starts with its criteria closed', () => {
    const { rerender } = show(onRecord);
    press(/2 of 5 done/);
    const other = {
      ...onRecord,
      record: onRecord.record && { ...onRecord.record, ref: { ...onRecord.record.ref, id: 'X' } },
    };
    rerender(<Sidebar {...samplePorts(other)} />);
    expect(screen.getByRole('button', { name: /2 of 5 done/ }).getAttribute('aria-expanded')).toBe('false');
  });
});

describe('figures', () => {
  const row = (name: RegExp) => screen.getByRole('button', { name });

  test('no data is said with its reason and is not zero', () => {
    show(onRecord);
    const text = row(/Forecast accuracy/).textContent;
    expect(text).toContain('No data');
    expect(text).toContain('No forecast was stated for this period.');
    expect(text).not.toMatch(/0 ?%/);
  });

  test('a small sample is said as its count and is not compared', () => {
    show(onRecord);
    const text = row(/Tool usage/).textContent;
    expect(text).toContain('3 of 5');
    expect(text).toContain('too few to compare');
    expect(text).not.toMatch(/target/i);
  });

  test('standing is said in words', () => {
    show(onRecord);
    expect(row(/Win rate/).textContent).toContain('On target');
    expect(row(/Sales cycle/).textContent).toContain('Over target');
  });

  test('a figure opens to its formula, parts, exclusions, period and rows', () => {
    show({ ...onRecord, kpis: [winRate] });
    press(/Win rate/);
    const text = screen.getByRole('region', { name: 'Your figures' }).textContent ?? '';
    for (const said of [
      'Deals won ÷ deals won or lost',
      'Won29',
      'Won or lost46',
      '2 without a close date',
      '30 Sept 2026',
    ]) {
      expect(text).toContain(said);
    }
    press('The 46 rows behind it');
    expect(within(screen.getByRole('list', { name: 'The 46 rows behind it' })).getAllByRole('listitem')).toHaveLength(
      30,
    );
    press('Show all 46 rows');
    expect(within(screen.getByRole('list', { name: 'The 46 rows behind it' })).getAllByRole('listitem')).toHaveLength(
      46,
    );
  });

  test('a mean always has its median beside it', () => {
    show({ ...onRecord, kpis: [salesCycle] });
    press(/Sales cycle/);
    expect(screen.getByRole('region', { name: 'Your figures' }).textContent).toContain('Median57 days');
  });

  test('keys that nobody knows are shown as they are', () => {
    show({ ...onRecord, kpis: [unknownKeys] });
    press(/Win rate/);
    const text = screen.getByRole('region', { name: 'Your figures' }).textContent;
    for (const key of ['winRate.byMoon', 'tide', 'eclipse: 2']) expect(text).toContain(key);
  });

  test('the rep states a forecast in whole units', () => {
    const stateForecast = vi.fn();
    show(onRecord, { stateForecast });
    press(/Forecast accuracy/);
    press('State my forecast');
    expect(stateForecast).not.toHaveBeenCalled();
    expect(screen.getByRole('alert').textContent).toContain('12,500');
    fireEvent.input(screen.getByLabelText('Amount you expect to win'), { target: { value: '25,000' } });
    press('State my forecast');
    expect(stateForecast).toHaveBeenCalledExactlyOnceWith(2_500_000, 'EUR');
  });

  test('on a list there are figures and the tip, and no step', () => {
    show(onList);
    expect(screen.queryByRole('region', { name: 'Next step' })).toBeNull();
    expect(screen.getByRole('region', { name: 'Your figures' })).toBeTruthy();
    expect(screen.getByRole('region', { name: 'Tip' })).toBeTruthy();
  });
});

describe('the tip', () => {
  test('goes at once when dismissed, and the port hears of it once', () => {
    const dismissTip = vi.fn();
    const { rerender } = show(onRecord, { dismissTip });
    const button = screen.getByRole('button', { name: "Don't show again" });
    fireEvent.click(button);
    fireEvent.click(button);
    expect(screen.queryByRole('region', { name: 'Tip' })).toBeNull();
    rerender(<Sidebar {...samplePorts({ ...onRecord }, { dismissTip })} />);
    expect(screen.queryByRole('region', { name: 'Tip' })).toBeNull();
    expect(dismissTip).toHaveBeenCalledExactlyOnceWith('ask-who-decides');
  });

  test('the next one is shown', () => {
    const { rerender } = show(onRecord);
    press("Don't show again");
    rerender(<Sidebar {...samplePorts({ ...onRecord, tip: { id: 'other', title: 'Another', body: 'Body' } })} />);
    expect(screen.getByRole('region', { name: 'Tip' }).textContent).toContain('Another');
  });
});

describe('the top bar', () => {
  test.each([
    ['For 15 minutes', 15],
    ['For an hour', 60],
    ['Until tomorrow', 'tomorrow'],
  ] as const)('pauses: %s', (name, span) => {
    const pause = vi.fn();
    show(onRecord, { pause });
    press('Pause signals');
    fireEvent.click(screen.getByRole('menuitem', { name }));
    expect(pause).toHaveBeenCalledExactlyOnceWith(span);
  });

  test('a pause shows until when, ends with one click, and ends by itself', async () => {
    vi.useFakeTimers();
    let now = sampleNow;
    const pause = vi.fn();
    show({ ...onRecord, pausedUntil: sampleNow + 900_000 }, { pause, now: () => now });
    expect(screen.getByRole('banner').textContent).toContain('Paused until 10:35');
    press('Resume now');
    expect(pause).toHaveBeenCalledExactlyOnceWith(null);
    now += 901_000;
    await act(() => {
      vi.advanceTimersByTime(901_000);
    });
    expect(screen.getByRole('banner').textContent).toContain('Noting signals');
  });

  test('without consent nothing is noted, and there is nothing to pause', () => {
    show({ ...onRecord, consent: 'off' });
    expect(screen.getByRole('banner').textContent).toContain('Nothing is noted down');
    expect(screen.queryByRole('button', { name: 'Pause signals' })).toBeNull();
  });

  test('folds, moves and opens the other screens', () => {
    const calls = { collapse: vi.fn(), switchSide: vi.fn(), openMyData: vi.fn(), openOps: vi.fn() };
    show(onRecord, calls);
    press('Fold the sidebar away');
    for (const name of ['Move to the other side', 'My data and settings', 'Open the dashboard']) {
      press('More');
      fireEvent.click(screen.getByRole('menuitem', { name }));
    }
    for (const call of Object.values(calls)) expect(call).toHaveBeenCalledExactlyOnceWith();
  });
});

describe('the first day', () => {
  test('asks for the choice on our own screen, and offers the import', () => {
    const calls = { openWelcome: vi.fn(), importDeals: vi.fn() };
    show(firstDay, calls);
    press('Choose what to keep');
    press('Import your deals from this CRM');
    for (const call of Object.values(calls)) expect(call).toHaveBeenCalledExactlyOnceWith();
    expect(screen.queryByRole('region', { name: 'Your figures' })).toBeNull();
  });

  test('a rep whose name is known sees what needs no deals, the forecast form among it, and the prompt stays', () => {
    show(knownByName);
    const figures = screen.getByRole('region', { name: 'Your figures' });
    const names = within(figures)
      .getAllByRole('button')
      .map((button) => button.textContent);
    expect(names).toEqual([expect.stringContaining('Tool usage'), expect.stringContaining('Forecast accuracy')]);
    press(/Forecast accuracy/);
    expect(screen.getByRole('button', { name: 'State my forecast' })).toBeTruthy();
    expect(screen.getByRole('button', { name: 'Import your deals from this CRM' })).toBeTruthy();
  });

  test('a CRM that hands over nothing gets no button', () => {
    show({ ...firstDay, importing: { state: 'unavailable' } });
    expect(screen.queryByRole('button', { name: /import/i })).toBeNull();
  });
});

test('what did not work is said in the rep’s language', () => {
  const detail = { en: 'Open a page of your CRM first.', ro: 'Deschide mai întâi o pagină din CRM.' };
  show({ ...onRecord, locale: 'ro', notices: [{ type: 'importFailed', detail }] });
  expect(screen.getByRole('main').textContent).toContain(detail.ro);
  expect(screen.getByRole('main').textContent).not.toContain(detail.en);
});

test('what the sidebar has to say itself stands beside the notices of the view', () => {
  const view: SidebarView = { ...onRecord, notices: [{ type: 'recovered', signals: 3 }] };
  show(view, { notices: [{ type: 'commandFailed', detail: 'x' }] });
  expect(screen.getByRole('main').textContent).toMatch(/import them again.*That did not work/);
});

test('a notice is closed by its type and offers what to do', () => {
  const calls = { noticeClosed: vi.fn(), exportData: vi.fn() };
  show({ ...onRecord, notices: [{ type: 'storeUnreadable', detail: 'x' }] }, calls);
  press('Save a copy');
  press('Close');
  expect(calls.exportData).toHaveBeenCalledExactlyOnceWith();
  expect(calls.noticeClosed).toHaveBeenCalledExactlyOnceWith('storeUnreadable');
});

test('texts from the CRM are text, never markup', () => {
  const evil = '<img src=x onerror=alert(1)>';
  const { container } = show({
    ...onRecord,
    rep: { name: evil },
    record: onRecord.record && { ...onRecord.record, title: evil },
  });
  expect(container.querySelector('img')).toBeNull();
  expect(container.textContent).toContain(evil);
});
