import { createHash } from 'node:crypto';
import { decode, encode } from 'cborg';
import type { IndexFile } from 'pagefind';
import { pack, unpack, type IndexList } from './index-ids.ts';

/** Most parts of an index whose list a page has before Pagefind's code runs: more would be more to read than is won. */
export const mostParts = 60;

/** Bytes of a part, unpacked, that are not worth cutting. */
const leastBytes = 16_000;

/** With fewer letters nothing is looked for that begins with them. */
const lettersTogether = 3;

/**
 * The files of a Pagefind index with its words in smaller parts: a page reads a whole part for each word that is asked,
 * and on a slow link waits for it. Words that begin alike stay in one part, since Pagefind looks for what begins with a
 * word in one alone. An index of many parts stays as it is.
 */
export function withSmallerParts(files: readonly IndexFile[], least = leastBytes): readonly IndexFile[] {
  const list = files.find(({ path }) => path.endsWith('.pf_meta'));
  const [version, pages, parts, ...rest] = list === undefined ? none : readList(list);
  if (list === undefined || parts.length === 0 || parts.length > mostParts / 2) return files;
  const former = new Map(parts.map(([, , name]) => [pathOf(name), name]));
  const contents = files
    .filter(({ path }) => former.has(path))
    .map(({ path, content }) => ({ name: former.get(path)!, content: unpack(content) }))
    .sort((a, b) => placeOf(parts, a.name) - placeOf(parts, b.name));
  const all = contents.reduce((sum, { content }) => sum + content.length, 0);
  const words = contents.flatMap(({ content }) => (decode(content) as IndexPart)[0]);
  const language = contents[0]!.name.replace(/_.*$/, '');
  const cut = groupsOf(words, Math.max(least, Math.ceil(all / mostParts))).map((group) => {
    const content = pack(encode([group]));
    const name = `${language}_${createHash('sha256').update(content).digest('hex').slice(0, 10)}`;
    return { part: [group[0]![0], group.at(-1)![0], name] as const, path: pathOf(name), content };
  });
  return [
    ...files.filter(({ path }) => !former.has(path) && path !== list.path),
    {
      path: list.path,
      content: pack(encode([version, pages, cut.map(({ part }) => part), ...rest])),
    },
    ...cut.map(({ path, content }) => ({ path, content })),
  ];
}

/** A part of Pagefind's index: its words in order, and where each stands. */
type IndexPart = [words: IndexWord[]];
type IndexWord = [word: string, ...rest: unknown[]];

const none: IndexList = ['', [], []];

function readList({ content }: IndexFile): IndexList {
  return decode(unpack(content)) as IndexList;
}

function placeOf(parts: IndexList[2], name: string): number {
  return parts.findIndex((part) => part[2] === name);
}

function pathOf(name: string): string {
  return `index/${name}.pf_index`;
}

// In a row, each about as long as is wanted.
function groupsOf(words: readonly IndexWord[], wanted: number): readonly (readonly IndexWord[])[] {
  const groups: IndexWord[][] = [];
  let room = 0;
  let before = '';
  for (const word of words) {
    const beginning = [...word[0]].slice(0, lettersTogether).join('');
    if (groups.length === 0 || (room <= 0 && beginning !== before)) {
      groups.push([]);
      room = wanted;
    }
    groups.at(-1)!.push(word);
    room -= encode(word).length;
    before = beginning;
  }
  return groups;
}
