import { describe, expect, test } from 'vitest';
import { fill, type Messages } from '../../../components/kit/text/message';
import { myDataWords } from '../../../components/my-data/text/words';
import { opsWords } from '../../../components/ops/text/words';
import { sidebarWords } from '../../../components/sidebar/text/words';
import { welcomeWords } from '../../../components/welcome/text/words';

const catalogues = { sidebar: sidebarWords, welcome: welcomeWords, ops: opsWords, 'my data': myDataWords };

describe.each(Object.entries(catalogues))('the words of %s', (_, { en, ro }) => {
  test('have the same keys in both languages', () => {
    expect(Object.keys(ro).sort()).toEqual(Object.keys(en).sort());
  });

  test('have the same placeholders in both languages', () => {
    for (const key of Object.keys(en)) expect([key, placeholders(ro, key)]).toEqual([key, placeholders(en, key)]);
  });

  test('are never empty, and a number never stays a placeholder', () => {
    for (const messages of [en, ro]) {
      for (const [key, message] of Object.entries(messages)) {
        for (const count of [0, 1, 2, 5, 19, 20, 21, 101]) {
          const said = fill(message, { count, own: '3', at: 'noon', bytes: '1 kB', least: 5 });
          expect(`${key}: ${said}`).not.toMatch(/: $|\{n\}|undefined/);
        }
      }
    }
  });
});

/** The names in a message's braces, and of a function the kind alone: its parameters are checked by the compiler. */
function placeholders(messages: Messages, key: string): string[] | 'function' {
  const message = messages[key];
  if (typeof message !== 'string') return 'function';
  return [...message.matchAll(/\{(\w+)\}/g)].map((match) => match[1] as string).sort();
}
