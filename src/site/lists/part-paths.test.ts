import { expect, test } from 'vitest';
import { letterCuts } from './cuts.ts';
import { addressOf, listOf, type LongList } from './long-list.ts';
import { partPaths, partPathsByOwner, partPathsWithWhole } from './part-paths.ts';

const listed = (address: string, names: readonly string[], below = '') =>
  listOf(
    names,
    letterCuts((name) => name),
    { title: 'Names', address, below },
    2,
  );
const long = (below?: string) => listed('/persons/', ['Ann', 'Arden', 'Bob', 'Cy'], below);
const short = listed('/few/', ['Ann']);

/** What a page is told to show: entries of its own, and of other parts their names and numbers alone. */
const shown = ({
  list,
  part,
}: {
  readonly list: LongList<string>;
  readonly part: LongList<string>['whole'];
}) => ({
  at: addressOf(list, part),
  entries: part.entries,
  others: list.whole.parts.map((one) =>
    one === part ? 'itself' : `${one.path}: ${one.entries.length} of ${one.count}`,
  ),
});

test('a list that fits on its page needs no other', async () => {
  expect(await partPaths(short)).toEqual([]);
  expect((await partPathsWithWhole(short)).map(({ params }) => params)).toEqual([{ part: undefined }]);
});

test('a longer one has a page for each part, with the entries of that part alone', async () => {
  const paths = await partPaths(long());
  expect(paths.map(({ params }) => params.part)).toEqual(['letter-a', 'letter-b', 'letter-c']);
  expect(shown(paths[0]!.props.page)).toEqual({
    at: '/persons/letter-a/',
    entries: ['Ann', 'Arden'],
    others: ['itself', 'letter-b: 0 of 1', 'letter-c: 0 of 1'],
  });
});

test('where parts stand below the pages of entries, the route has that step, and the whole list none', async () => {
  const paths = await partPathsWithWhole(long('names/'));
  expect(paths.map(({ params }) => params.part)).toEqual([
    undefined,
    'names/letter-a',
    'names/letter-b',
    'names/letter-c',
  ]);
  expect(shown(paths[0]!.props.page)).toMatchObject({ at: '/persons/', entries: [] });
  expect(shown(paths[1]!.props.page)).toMatchObject({ at: '/persons/names/letter-a/' });
});

test('lists of several owners have the pages of each, under its id', async () => {
  const paths = await partPathsByOwner([
    ['x', long('events/')],
    ['y', short],
    ['z', long()],
  ]);
  expect(paths.map(({ params: { id, part } }) => `${id} ${part}`)).toEqual([
    'x letter-a',
    'x letter-b',
    'x letter-c',
    'z letter-a',
    'z letter-b',
    'z letter-c',
  ]);
});
