import { expect, test } from 'vitest';
import { readableBody } from './readable.ts';

test.each<[string, string, readonly string[]]>([
  ['One *two*.', 'One *two*.', []],
  ['One <b two. And {x', 'One ‹b two. And ‹x', ['1:5', '1:17']],
  ['One\n\n<!-- two -->\n\nThree {', 'One\n\n‹!-- two -->\n\nThree ‹', ['3:1', '5:7']],
  ['> 😀 x <b two\n> <i three', '> 😀 x ‹b two\n> ‹i three', ['1:8', '2:3']],
  ['- a\r\n- <b x\r\n\r\n{y', '- a\r\n- ‹b x\r\n\r\n‹y', ['2:3', '4:1']],
  ['<Event id=x>a</Event> and </b>', '‹Event id=x>a‹/Event> and ‹/b>', ['1:1', '1:27']],
  ['a {b c} d <i>e</i>', 'a ‹b c} d <i>e</i>', ['1:6']],
  ['<i>e</i>', '<i>e</i>', []],
  ['One.\n\n    two', 'One.\n\n    two', ['3:1']],
])('%j can be read to its end', (body, text, places) => {
  const read = readableBody(body);
  expect(read.text).toBe(text);
  expect(read.refused.map(({ line, column }) => `${line}:${column}`)).toEqual(places);
});
