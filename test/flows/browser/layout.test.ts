import { afterAll, beforeAll, inject, test } from 'vitest';
import { type AtWork, atWork } from '../../support/at-work.ts';
import type { Tab } from '../../support/driver/driver.ts';
import { waitFor } from '../../support/wait-for.ts';

let work: AtWork;
let tab: Tab;

beforeAll(async () => {
  work = await atWork(inject('browser'));
  tab = await work.open('/opportunities');
  await (await tab.sidebar()).finds({ role: 'button', name: 'More' });
  // Once the list is there the page gets its scroll bar, which moves the sidebar by its width.
  await tab.finds('tbody tr');
});
afterAll(() => work?.stop());

test('a sidebar that was folded stays so after a reload, and in another tab', async () => {
  // It folds with the click itself, so one that folded nothing went nowhere.
  await waitFor('the sidebar to be folded', async () => {
    await press('toggle');
    return tab.overlayBox('collapsed');
  });
  await tab.reload();
  await folded(tab);
  const other = await work.open('/accounts');
  await folded(other);
  await other.close();
  await tab.show();
});

test('the shortcut opens it, and folds it again', async () => {
  await shortcut(isOpen);
  await shortcut(isFolded);
  await shortcut(isOpen);
});

test('it moves to the other side and is found there after a reload', async () => {
  const sidebar = await tab.sidebar();
  await sidebar.click({ role: 'button', name: 'More' });
  await sidebar.click({ role: 'menuitem', name: 'Move to the other side' });
  await onTheLeft();
  await tab.reload();
  await onTheLeft();
});

test('the CRM keeps the room beside the sidebar', async () => {
  const panel = await waitFor('the sidebar', () => tab.overlayBox('panel'));
  await waitFor('the CRM to give way', () =>
    tab.read((right) => (document.querySelector('h1')?.getBoundingClientRect().left ?? 0) >= right, panel.width),
  );
});

async function press(className: string): Promise<void> {
  const box = await waitFor(`our ${className} to stand still`, async () => {
    const first = await tab.overlayBox(className);
    const second = await tab.overlayBox(className);
    return first !== null && first.x === second?.x && first.y === second.y && first;
  });
  await tab.clickAt(box.x + box.width / 2, box.y + box.height / 2);
}

/** Pressed again where it went nowhere: which tab is in front, the browser may know later than the page. */
async function shortcut(worked: () => Promise<boolean>): Promise<void> {
  await waitFor('the shortcut to work', async () => {
    await work.driver.runCommand('toggle-sidebar');
    return waitFor('an effect', worked, 4_000);
  });
}

function folded(where: Tab) {
  return waitFor('the sidebar to be folded', () => isFolded(where));
}

async function isFolded(where = tab): Promise<boolean> {
  return (await where.overlayBox('collapsed')) !== null;
}

async function isOpen(): Promise<boolean> {
  const panel = await tab.overlayBox('panel');
  return !(await isFolded()) && panel !== null && panel.width > 200;
}

function onTheLeft() {
  return waitFor('the sidebar on the left', async () => (await tab.overlayBox('panel'))?.x === 0);
}
