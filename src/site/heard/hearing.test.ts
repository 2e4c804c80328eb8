import { expect, test } from 'vitest';
import type { Archive } from '../../model/archive.ts';
import { asked } from '../../model/asked.ts';
import { sampleArchive } from '../../testing/sample-archive.ts';
import { entryOf, hearEntry, heardHere, hearing, nameOf, partsOfName, refuseHere } from './hearing.ts';

const archive = sampleArchive();
const titles = asked(
  'titles-in-test',
  ({ events }: Archive) => new Map(events.map(({ id, title }) => [id, title])),
);
const heardIn = async (make: () => unknown) => (await hearing(() => Promise.resolve().then(make))).heard;

test('what is made is handed over, and what it asked is heard once each', async () => {
  const { made, heard } = await hearing(() => {
    const here = heardHere(archive);
    return Promise.resolve(
      `${titles(here).get('span')}, ${titles(here).get('span')}, ${here.documents.length}`,
    );
  });
  expect(made).toBe('A stoppage, A stoppage, 1');
  expect(heard).toEqual([nameOf('titles-in-test', '"span'), 'documents']);
});

test('nobody is heard who is not being made', async () => {
  expect(heardHere(archive)).toBe(archive);
  hearEntry('pages', 'about');
  expect(await heardIn(() => undefined)).toEqual([]);
});

test('pages that are made at the same time are heard apart', async () => {
  const asking = (id: string) =>
    heardIn(async () => {
      await Promise.resolve();
      return titles(heardHere(archive)).get(id);
    });
  expect(await Promise.all([asking('span'), asking('meeting')])).toEqual([
    ['titles-in-test\n"span'],
    ['titles-in-test\n"meeting'],
  ]);
});

test('one page asks one archive, however often', async () => {
  const { made } = await hearing(() => Promise.resolve(heardHere(archive) === heardHere(archive)));
  expect(made).toBe(true);
});

test('an entry that is taken is heard as one of its collection', async () => {
  expect(await heardIn(() => hearEntry('documents', 'a'))).toEqual([nameOf(entryOf('documents'), 'a')]);
});

test('what nobody would hear may not be asked while a page is made', async () => {
  expect(() => refuseHere('everything')).not.toThrow();
  await expect(heardIn(() => refuseHere('everything'))).rejects.toThrow(
    'a page with a key asks everything()',
  );
});

test.each([
  ['events', undefined],
  ['events', ''],
  ['titles', '"a'],
  ['titles', 'two\nlines'],
])('the name of %j and %j has both in it', (question, key) => {
  expect(partsOfName(nameOf(question, key))).toEqual([question, key]);
});
