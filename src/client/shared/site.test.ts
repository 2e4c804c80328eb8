import { expect, onTestFinished, test, vi } from 'vitest';
import { fetchFile } from './site.ts';

test('a file that has not come in a minute is given up', async () => {
  onTestFinished(() => void vi.restoreAllMocks());
  const timeout = vi.spyOn(AbortSignal, 'timeout').mockReturnValue(AbortSignal.abort());
  await expect(fetchFile('data:,words')).rejects.toThrow();
  expect(timeout).toHaveBeenCalledWith(60_000);
});

test('a file comes where a browser cannot give it up', async () => {
  const own = Object.getOwnPropertyDescriptor(AbortSignal, 'timeout')!;
  onTestFinished(() => void Object.defineProperty(AbortSignal, 'timeout', own));
  Reflect.deleteProperty(AbortSignal, 'timeout');
  expect(await (await fetchFile('data:,words')).text()).toBe('words');
});
