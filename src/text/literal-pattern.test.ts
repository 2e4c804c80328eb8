import { expect, test } from 'vitest';
import { literalPattern } from './literal-pattern.ts';

test.each(['a.b', 'cease-fire', '(a|b)*', '[x]{2}', String.raw`a\d$ ^+?`, 'a/b', 'A Ճ ١', ''])(
  '%s is found letter for letter, whatever the flags',
  (text) => {
    for (const flags of ['', 'i', 'u', 'iu', 'v']) {
      const pattern = new RegExp(`^(?:${literalPattern(text)})$`, flags);
      expect([pattern.test(text), pattern.test(`${text}x`)]).toEqual([true, false]);
    }
    expect('a1b'.replace(new RegExp(literalPattern('a.b')), '')).toBe('a1b');
  },
);
