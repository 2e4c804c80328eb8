import { expect, test } from 'vitest';
import { absolute, pathTo } from '../urls.ts';
import { embedCode } from './embed-code.ts';

test('the code is a frame of the card’s page, by its full address, and closes behind itself', () => {
  const src = absolute(pathTo.file('embed/events/a/'));
  expect(embedCode('events/a', 'A meeting')).toBe(
    `<iframe src="${src}" title="A meeting" width="600" height="340"></iframe>`,
  );
});

test('nothing of a title becomes markup', () => {
  const code = embedCode('events/a', '"></iframe><script>');
  expect(code).not.toMatch(/<script|"><\/iframe></);
  expect(code.match(/<\/?iframe/g)).toHaveLength(2);
});
