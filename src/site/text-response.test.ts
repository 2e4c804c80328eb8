import { expect, test } from 'vitest';
import { textResponse } from './text-response.ts';

test('a text is answered as it is, with its type, in UTF-8', async () => {
  const response = textResponse('Ճանապարհ', 'text/calendar');
  expect(response.headers.get('content-type')).toBe('text/calendar; charset=utf-8');
  expect(Buffer.from(await response.arrayBuffer()).toString('utf8')).toBe('Ճանապարհ');
});
