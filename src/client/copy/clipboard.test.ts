// @vitest-environment jsdom
import { afterEach, expect, test, vi } from 'vitest';
import { copyTexts } from './clipboard.ts';

afterEach(() => void Reflect.deleteProperty(document, 'execCommand'));

/** A browser without the newer clipboard, which says that it copied, whether or not it asks what. */
function copiesInOlderWay(asks: boolean): readonly string[] {
  const taken: string[] = [];
  const clipboardData = { setData: (type: string, text: string) => taken.push(`${type}: ${text}`) };
  Object.assign(document, {
    execCommand: () => {
      if (asks) document.dispatchEvent(Object.assign(new Event('copy'), { clipboardData }));
      return true;
    },
  });
  return taken;
}

test('without the newer clipboard, texts are copied in the older way', async () => {
  const taken = copiesInOlderWay(true);
  expect(await copyTexts({ 'text/plain': 'a', 'text/html': '<p>a' })).toBe(true);
  expect(taken).toEqual(['text/plain: a', 'text/html: <p>a']);
});

test('nothing is said to be copied where the browser never asked what', async () => {
  copiesInOlderWay(false);
  expect(await copyTexts({ 'text/plain': 'a' })).toBe(false);
  // The texts of a press that failed do not fill a later copying of the reader's own.
  const setData = vi.fn<() => void>();
  document.dispatchEvent(Object.assign(new Event('copy'), { clipboardData: { setData } }));
  expect(setData).not.toHaveBeenCalled();
});
