import { expect, test } from 'vitest';
import { isAskedBy } from './asked-by.ts';

test.each([
  ['en', 'Please reply by 4 May.', true],
  ['en', 'The road was shut, but please reply by 4 May.', true],
  ['en', 'Please note: the road was shut until 4 May.', false],
  ['en', 'The road was shut until 4 May, and claims can be sent.', false],
  ['ru', 'Просим ответить до 4 May.', true],
  ['ru', 'Просим учесть: дорога была закрыта до 4 May.', false],
])('%s: what asks in another clause asks for nothing by the day: %s', (language, text, asked) => {
  const start = text.indexOf('4 May');
  expect(isAskedBy(text, { start, end: start + '4 May'.length }, language)).toBe(asked);
});
