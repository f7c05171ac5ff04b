import { cleanup, fireEvent, render, screen } from '@testing-library/preact';
import { afterEach, expect, test, vi } from 'vitest';
import { Sidebar } from '../../../components/sidebar/Sidebar';
import { samplePorts } from '../../../components/sidebar/samples/ports';
import { longTexts, onRecord } from '../../../components/sidebar/samples/views';

afterEach(cleanup);

const mendable = (view: typeof onRecord) => ({ ...view, page: { ...view.page, canMend: true } });
const point = () => screen.queryByRole('button', { name: 'Point at them' });

test('from fields that were not found it is one click to pointing at them', () => {
  const mend = vi.fn();
  render(<Sidebar {...samplePorts(mendable(longTexts), { mend })} />);
  fireEvent.click(point() as HTMLElement);
  expect(mend).toHaveBeenCalledOnce();
});

test('where all was found, or the CRM cannot be mended, nobody is asked to', () => {
  const { rerender } = render(<Sidebar {...samplePorts(mendable(onRecord))} />);
  expect(point()).toBeNull();
  rerender(<Sidebar {...samplePorts(longTexts)} />);
  expect(document.body.textContent).toContain('could not be found');
  expect(point()).toBeNull();
});
