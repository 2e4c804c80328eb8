import { expect, test } from 'vitest';
import type { FoundPhrase } from '../index/index-port.ts';
import type { SearchRecord } from '../index/record.ts';
import { wordsOf } from '../text/words.ts';
import { provenPlaces } from './proven-places.ts';

const texts: Readonly<Record<string, string>> = {
  kept: 'The last such meeting was held on 1 March 1995.',
  moved: 'The last such meeting was held on 2 March 1995.',
};
const places = Object.keys(texts).map((id) => ({ id, kind: 'document' as const, offset: 0 }));

function indexWith(found: FoundPhrase) {
  const read: string[] = [];
  const record = (id: string): Promise<SearchRecord> => {
    read.push(id);
    const parts = [{ id: 'p1', text: texts[id]! }];
    return Promise.resolve({ in: 'document', path: id, title: '', language: 'en', byline: '', parts });
  };
  return { read, index: { record, phrase: () => Promise.resolve(found) } };
}

const row = wordsOf('the last such meeting was held on 1 March 1995');

test('places that are not proven are those whose texts hold the words', async () => {
  const { index } = indexWith({ places, more: false, proven: false });
  expect((await provenPlaces(index, row)).map(({ id }) => id)).toEqual(['kept']);
});

test('no text is read for what is proven', async () => {
  const { index, read } = indexWith({ places, more: false, proven: true });
  expect(await provenPlaces(index, row)).toBe(places);
  expect(read).toEqual([]);
});
