import { expect, test } from 'vitest';
import { isLitter } from './litter.ts';

test.each([
  ['Thumbs.db', true],
  ['sub/desktop.ini', true],
  ['~$letter.docx', true],
  ['letter.txt~', true],
  ['.DS_Store', true],
  ['.hidden/a.txt', true],
  ['._a.txt', true],
  ['a.docx.tmp', true],
  ['letter.txt', false],
  ['thumbs.db.txt', false],
  ['template.docx', false],
])('%s: %s', (name, litter) => {
  expect(isLitter(name)).toBe(litter);
});
