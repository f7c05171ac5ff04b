import { cleanup, fireEvent, render, screen } from '@testing-library/preact';
import { afterEach, describe, expect, test, vi } from 'vitest';
import { Sidebar } from '../../../components/sidebar/Sidebar';
import { samplePorts } from '../../../components/sidebar/samples/ports';
import { onRecord } from '../../../components/sidebar/samples/views';
import type { SidebarView } from '../../../lib/domain/view/sidebar-view';

afterEach(cleanup);

const show = (view: SidebarView, over: Parameters<typeof samplePorts>[1] = {}) =>
  render(<Sidebar {...samplePorts(view, over)} />);
const press = (name: string) => fireEvent.click(screen.getByRole('button', { name }));

describe('an import', () => {
  const reading = { state: 'reading', crmName: 'HubSpot', rows: 1200 } as const;
  const status = () => screen.getAllByRole('status').find((each) => each.className === 'import-state');

  test('says how far it is, without reading out each number, and can be stopped', () => {
    const stopImport = vi.fn();
    show({ ...onRecord, importing: reading }, { stopImport });
    const bar = screen.getByRole('progressbar', { name: 'Progress of the import' });
    expect(bar.getAttribute('aria-valuetext')).toBe('1,200 records so far');
    expect(status()?.textContent).toBe('Reading from HubSpot. You can go on working.');
    press('Stop');
    expect(stopImport).toHaveBeenCalledExactlyOnceWith();
  });

  test('keeps the focus on its button, whatever becomes of it', () => {
    const { rerender } = show(onRecord);
    const button = screen.getByRole('button', { name: 'Import again' });
    button.focus();
    rerender(<Sidebar {...samplePorts({ ...onRecord, importing: reading })} />);
    expect(document.activeElement?.textContent).toBe('Stop');
    rerender(<Sidebar {...samplePorts({ ...onRecord, importing: { state: 'stopped', changes: true } })} />);
    expect(document.activeElement?.textContent).toBe('Try again');
    expect(status()?.textContent).toBe('Stopped. What you had before is unchanged.');
  });

  test('reads everything again where it would read changes alone, if the rep wants it', () => {
    const importDeals = vi.fn();
    show(onRecord, { importDeals });
    press('Import again');
    press('Read everything again');
    expect(importDeals.mock.calls).toEqual([[], [true]]);
    cleanup();
    show({ ...onRecord, importing: { state: 'idle', changes: false } });
    expect(screen.queryByRole('button', { name: 'Read everything again' })).toBeNull();
  });
});
