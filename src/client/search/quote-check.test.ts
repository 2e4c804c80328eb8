// @vitest-environment jsdom
import { beforeEach, expect, test, vi } from 'vitest';
import { sampleSources } from '../../testing/sample-answer.ts';
import { openSearch } from './open.ts';
import { SearchUnavailable } from './unavailable.ts';
import { QuoteCheck } from './quote-check.ts';

vi.mock('./open.ts', async (original) => ({ ...(await original<object>()), openSearch: vi.fn() }));
customElements.define('quote-check', QuoteCheck);

beforeEach(() => {
  vi.mocked(openSearch).mockResolvedValue(sampleSources({ a: ['The road was open.'], b: ['A bridge.'] }));
  document.body.innerHTML = `<quote-check data-base="/"><form><textarea name="sentences"></textarea><button></button></form><div data-answers></div></quote-check>`;
});

function check(sentences: string): void {
  document.querySelector('textarea')!.value = sentences;
  document.querySelector('form')!.dispatchEvent(new Event('submit', { cancelable: true }));
}
const told = (selector: string) =>
  [...document.querySelectorAll(`[data-answers] ${selector}`)].map((one) => one.textContent);
const verdicts = (count: number) => vi.waitFor(() => expect(told('.verdict')).toHaveLength(count));

test('each line has its verdict, empty ones none', async () => {
  check('The road was open.\r\n\n  ---\nThe road was closed.');
  await verdicts(2);
  expect(told('.verdict')).toEqual([
    'Found word for word in 1 passage',
    'Not in any document of this archive; one word differs from the nearest',
  ]);
  expect(told('p.quiet').join(' ')).toContain(
    '“Not in any document of this archive” says only that: it holds 2 documents.',
  );
});

test('capital letters deny nothing, and are said', async () => {
  check('the ROAD was open');
  await verdicts(1);
  expect(told('.verdict')).toEqual(['Found, but for capital letters, in 1 passage']);
});

test('no more than twenty lines are checked, and that is said', async () => {
  check(`${'a bridge\n'.repeat(21)}${'road '.repeat(500)}`);
  await verdicts(20);
  expect(told('p').slice(-2)).toEqual([
    'Only the first 20 lines were checked.',
    'Of longer lines the first 2,000 characters were checked.',
  ]);
});

test('nothing to check, and no index, are said', async () => {
  check(' \n…');
  await vi.waitFor(() => expect(told('p')).toEqual(['There is no sentence to check.']));
  vi.mocked(openSearch).mockRejectedValue(new SearchUnavailable('unreachable'));
  check('A bridge');
  await vi.waitFor(() => expect(told('p')[0]).toContain('The search index could not be read.'));
});
