// @vitest-environment jsdom
import { afterEach, beforeAll, beforeEach, expect, test, vi } from 'vitest';
import { make } from '../shared/dom.ts';
import { ProseCheck } from './prose-check.ts';

const record = { kinds: [], actors: [], persons: [], subjects: [] };
const fetched = vi.fn<(address: string) => Promise<Response>>();

beforeAll(() => customElements.define('prose-check', ProseCheck));
beforeEach(() => {
  fetched.mockReset().mockImplementation(() => Promise.resolve(new Response(JSON.stringify(record))));
  vi.stubGlobal('fetch', fetched);
});
afterEach(() => {
  vi.unstubAllGlobals();
  document.body.replaceChildren();
});

function open() {
  const text = make('textarea');
  const form = make('form', {}, text);
  const answer = make('div', { 'data-answer': '' });
  document.body.append(
    make('prose-check' as 'div', { 'data-base': '/base/', 'data-language': 'en' }, form, answer),
  );
  return {
    answer,
    check: (words: string) => {
      text.value = words;
      return form.dispatchEvent(new Event('submit', { cancelable: true }));
    },
    said: (words: string) =>
      vi.waitFor(() => expect(answer.textContent).toContain(words), { timeout: 20_000 }),
  };
}

test('a text is compared on the page with the record, which is loaded once, and goes nowhere', async () => {
  const { check, said } = open();
  expect(check('In 1995 there were 3.')).toBe(false);
  await said('In 1995 there were 3.');
  check('In 1996 there were 4.');
  await said('In 1996 there were 4.');
  expect(fetched.mock.calls.map(([address]) => address)).toEqual(['/base/check/record.json']);
});

test('the text that was sent last is the only one that is answered', async () => {
  const waiting: (() => void)[] = [];
  fetched.mockImplementation(
    () => new Promise((resolve) => waiting.push(() => resolve(new Response(JSON.stringify(record))))),
  );
  const { check, said, answer } = open();
  const added: Node[] = [];
  const gather = (records: readonly MutationRecord[]) => {
    for (const { addedNodes } of records) added.push(...addedNodes);
  };
  const shown = new MutationObserver(gather);
  shown.observe(answer, { childList: true });
  check('In 1995 there were 3.');
  check('In 1996 there were 4.');
  for (const answerNow of waiting) answerNow();
  await said('In 1996 there were 4.');
  gather(shown.takeRecords());
  expect(added.filter(({ textContent }) => textContent?.includes('1995'))).toEqual([]);
});

test('where the record cannot be had that is said, and it is asked for anew', async () => {
  fetched.mockResolvedValueOnce(new Response('', { status: 503 }));
  const { check, said } = open();
  check('In 1995 there were 3.');
  await said('The record could not be loaded.');
  check('In 1995 there were 3.');
  await said('In 1995 there were 3.');
  expect(fetched).toHaveBeenCalledTimes(2);
});
