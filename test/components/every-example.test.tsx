import { cleanup, render } from '@testing-library/preact';
import axe from 'axe-core';
import { afterEach, describe, expect, test } from 'vitest';
import { allExamples } from '../../components/gallery/all-examples';
import { ExampleFrame } from '../../components/gallery/ExampleFrame';
import { LOCALES } from '../../lib/domain/text';

afterEach(cleanup);

/** Contrast needs real colours and pages need a whole document; both are checked in a real browser. */
const rules = { 'color-contrast': { enabled: false }, region: { enabled: false } };

describe.each(LOCALES)('in %s', (locale) => {
  test.each(allExamples.map((example) => [example.name, example] as const))(
    '%s renders, says no key instead of words, and is accessible',
    async (_, example) => {
      const { container } = render(<ExampleFrame example={example} look={{ locale, theme: 'light' }} />);
      expect(container.textContent).not.toMatch(
        /\b(sidebar|step|kpis|deals|mine|ops|team|adoption|kit|crms|import|field|preview|problem)\.[a-z]\w+/,
      );
      expect(container.textContent).not.toMatch(/\{\w+\}|undefined|NaN|\[object/);
      const { violations } = await axe.run(container, { rules });
      expect(violations.map(({ id, nodes }) => `${id}: ${nodes.map((node) => node.html).join(' | ')}`)).toEqual([]);
    },
  );
});

test('every example has a name of its own', () => {
  const names = allExamples.map((example) => example.name);
  expect(new Set(names).size).toBe(names.length);
});
