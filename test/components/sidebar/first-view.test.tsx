import { cleanup, fireEvent, render, screen } from '@testing-library/preact';
import { afterEach, expect, test, vi } from 'vitest';
import { Sidebar } from '../../../components/sidebar/Sidebar';
import { samplePorts } from '../../../components/sidebar/samples/ports';

afterEach(cleanup);

function show(view: null, over: Parameters<typeof samplePorts>[1] = {}) {
  return render(<Sidebar {...samplePorts(view, over)} />);
}

test('before the first view the sidebar says that it is on its way and can be folded', () => {
  show(null);
  expect(screen.getByRole('status').textContent).toContain('getting ready');
  expect(screen.getByRole('button', { name: 'Fold the sidebar away' })).toBeTruthy();
});

test('it speaks the rep’s language and wears the rep’s theme from the first moment', () => {
  show(null, { first: { locale: 'ro', theme: 'dark' } });
  expect(screen.getByRole('status').textContent).toContain('se pregătește');
  expect(document.documentElement.lang).toBe('ro');
  expect(document.documentElement.dataset.theme).toBe('dark');
});

test('a first view that failed is said, with a way to try again, rather than waited for', () => {
  const reload = vi.fn();
  show(null, { reload, notices: [{ type: 'commandFailed', detail: 'The extension did not answer.' }] });
  expect(screen.getByRole('main').textContent).toContain('The extension did not answer.');
  expect(screen.getByRole('main').textContent).not.toContain('getting ready');
  fireEvent.click(screen.getByRole('button', { name: 'Try again' }));
  expect(reload).toHaveBeenCalledExactlyOnceWith();
});
