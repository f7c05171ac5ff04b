import { cleanup, fireEvent, render, screen } from '@testing-library/preact';
import type { ComponentChildren } from 'preact';
import { afterEach, expect, test, vi } from 'vitest';
import { Button } from '../../../components/kit/Button';
import { Disclosure } from '../../../components/kit/Disclosure';
import { Menu } from '../../../components/kit/Menu';
import { Screen } from '../../../components/kit/Screen';
import { Sparkline } from '../../../components/kit/Sparkline';
import { Table } from '../../../components/kit/Table';
import { Tabs } from '../../../components/kit/Tabs';
import { en } from '../../../components/kit/text/en';
import { ro } from '../../../components/kit/text/ro';

afterEach(cleanup);

const show = (children: ComponentChildren) =>
  render(
    <Screen locale="en" theme="auto" words={{ en, ro }}>
      {children}
    </Screen>,
  );

test('a button calls what it was given without the event', () => {
  const onClick = vi.fn();
  show(<Button onClick={onClick}>Go</Button>);
  fireEvent.click(screen.getByRole('button'));
  expect(onClick).toHaveBeenCalledExactlyOnceWith();
});

test('a disclosure is a native button, makes its content only when open, and says its state', () => {
  const content = vi.fn(() => <p>Inside</p>);
  show(<Disclosure summary="More">{content}</Disclosure>);
  const button = screen.getByRole('button', { name: 'More' });
  expect(content).not.toHaveBeenCalled();
  expect(button.tagName).toBe('BUTTON');
  expect(button.getAttribute('aria-expanded')).toBe('false');
  fireEvent.click(button);
  expect(screen.getByText('Inside')).toBeTruthy();
  expect(button.getAttribute('aria-expanded')).toBe('true');
  fireEvent.click(button);
  expect(screen.queryByText('Inside')).toBeNull();
});

test('a menu takes the focus, moves it with the arrows, and gives it back on Escape', async () => {
  const choose = vi.fn();
  show(
    <Menu
      label="Acts"
      items={[
        { label: 'One', onChoose: choose },
        { label: 'Two', onChoose: choose },
      ]}
    >
      …
    </Menu>,
  );
  const button = screen.getByRole('button', { name: 'Acts' });
  fireEvent.click(button);
  await vi.waitFor(() => expect(document.activeElement?.textContent).toBe('One'));
  fireEvent.keyDown(document.activeElement as Element, { key: 'ArrowDown' });
  expect(document.activeElement?.textContent).toBe('Two');
  fireEvent.keyDown(document.activeElement as Element, { key: 'ArrowDown' });
  expect(document.activeElement?.textContent).toBe('One');
  fireEvent.keyDown(document.activeElement as Element, { key: 'Escape' });
  expect(screen.queryByRole('menu')).toBeNull();
  expect(document.activeElement).toBe(button);
  expect(choose).not.toHaveBeenCalled();
});

test('a menu closes when the page beside it is pressed', async () => {
  show(
    <Menu label="Acts" items={[{ label: 'One', onChoose: vi.fn() }]}>
      …
    </Menu>,
  );
  fireEvent.click(screen.getByRole('button', { name: 'Acts' }));
  await vi.waitFor(() => expect(document.activeElement?.textContent).toBe('One'));
  fireEvent.pointerDown(document.body);
  expect(screen.queryByRole('menu')).toBeNull();
});

test('tabs show one part and move with the arrows', () => {
  const tab = (id: string) => ({ id, name: id, render: () => <p>{`part ${id}`}</p> });
  show(<Tabs label="Parts" tabs={[tab('a'), tab('b')]} />);
  expect(screen.getByText('part a')).toBeTruthy();
  fireEvent.keyDown(screen.getByRole('tab', { name: 'a' }), { key: 'ArrowRight' });
  expect(screen.getByText('part b')).toBeTruthy();
  expect(screen.queryByText('part a')).toBeNull();
  fireEvent.keyDown(screen.getByRole('tab', { name: 'b' }), { key: 'ArrowRight' });
  expect(screen.getByText('part a')).toBeTruthy();
});

test('a table sorts by a head, turns round on the second click, and keeps what is unknown last', () => {
  const rows = [
    { name: 'b', n: 2 },
    { name: 'a', n: null },
    { name: 'c', n: 9 },
  ];
  const columns = [
    { id: 'name', name: 'Name', cell: (row: (typeof rows)[0]) => row.name },
    {
      id: 'n',
      name: 'Number',
      numeric: true,
      sortBy: (row: (typeof rows)[0]) => row.n,
      cell: (row: (typeof rows)[0]) => row.n ?? '–',
    },
  ];
  show(<Table caption="T" columns={columns} rows={rows} keyOf={(row) => row.name} />);
  const order = () => screen.getAllByRole('rowheader').map((cell) => cell.textContent);
  expect(order()).toEqual(['b', 'a', 'c']);
  fireEvent.click(screen.getByRole('button', { name: 'Number' }));
  expect(order()).toEqual(['c', 'b', 'a']);
  fireEvent.click(screen.getByRole('button', { name: 'Number' }));
  expect(order()).toEqual(['b', 'c', 'a']);
  expect(screen.getByRole('columnheader', { name: 'Number' }).getAttribute('aria-sort')).toBe('ascending');
});

test('a sparkline leaves a gap where there is no data', () => {
  show(<Sparkline values={[1, 2, null, 3, 4]} label="Trend" />);
  const path = screen.getByRole('img', { name: 'Trend' }).querySelector('path');
  expect(path?.getAttribute('d')?.match(/M/g)).toHaveLength(2);
});

test('sparklines of one range can be compared: a small dip stays small', () => {
  const depthOf = (values: number[]) => {
    cleanup();
    show(<Sparkline values={values} label="Trend" range={[0, 1]} height={26} />);
    const path = screen.getByRole('img', { name: 'Trend' }).querySelector('path')?.getAttribute('d') ?? '';
    const heights = [...path.matchAll(/[ML]\S+ (\S+?)(?=L|$)/g)].map(([, y]) => Number(y));
    return Math.max(...heights) - Math.min(...heights);
  };
  // Of 26 px three are left at each end.
  expect([depthOf([1, 0.9, 1]), depthOf([1, 0, 1])]).toEqual([2, 20]);
});

test('a screen tells the document its language and theme', () => {
  const { rerender } = render(<Screen locale="ro" theme="dark" words={{ en, ro }} children={null} />);
  expect([document.documentElement.lang, document.documentElement.dataset.theme]).toEqual(['ro', 'dark']);
  rerender(<Screen locale="en" theme="auto" words={{ en, ro }} children={null} />);
  expect([document.documentElement.lang, document.documentElement.dataset.theme]).toEqual(['en', undefined]);
});
