import { expect, test } from 'vitest';
import { readArchive } from '../src/ingest/archive-files.ts';
import { toldDayHints } from '../src/ingest/checks/told-days.ts';
import { committedArchive } from '../src/testing/truth/committed-archive.ts';
import { memoryDisk } from '../src/testing/test-archive.ts';

const months = 'January February March April May June July August September October November December'.split(' ');
const days = new RegExp(String.raw`(?<!\d)(\d{1,2}) (${months.join('|')})\b`, 'g');

/** Each day told in the words of an event, some days on: all lines but those of claims and sources, which others check. */
function altered(texts: Readonly<Record<string, string>>, shift: number) {
  return Object.entries(texts).flatMap(([file, text]) => {
    if (!file.startsWith('content/events/')) return [];
    const words = text.replace(/^ {2}(?:- \{of:|[\w-]+: \{publisher:|- \{words:).*$/gm, (line) => ' '.repeat(line.length));
    return [...words.matchAll(days)].map((found) => {
      const day = ((Number(found[1]) + shift - 1) % 28) + 1;
      const told = `${day} ${found[2]}`;
      return {
        told: `${file}: ${found[0]} as ${told}`,
        texts: { ...texts, [file]: text.slice(0, found.index) + told + text.slice(found.index + found[0].length) },
      };
    });
  });
}

test('a day told in an event is given by something else, so that another day in its place is seen', () => {
  const archive = committedArchive();
  // One of nine: each reads the whole archive.
  const all = altered(archive, 2).filter((_, index) => index % 9 === 0);
  const missed = all.filter(({ texts }) => toldDayHints(readArchive(memoryDisk(texts))).length === 0);
  expect(all.length).toBeGreaterThan(10);
  // In a dense month another event or source may have the day that a fault makes.
  expect(missed.length).toBeLessThan(all.length / 4);
});

test.each([
  // A note on a document's undated words, and the event that it points at.
  ['incidents of 2 March', 'incidents of 6 March'],
  ['On 5 March 2023, after', 'On 6 March 2023, after'],
  ['see: "exchange-of-fire-2023-03-05"', 'see: "explosion-2023-09-25"'],
  // What the date of publication rests on.
  ['looks back on 1 March 2023', 'looks back on 4 March 2023'],
  ['the invitation of 13 March 2023', 'the invitation of 15 March 2023'],
  // What the archive says of itself.
  ['From 12 December 2022 on', 'From 13 December 2022 on'],
  ['From 12 December 2022 on', 'From 12 November 2022 on'],
])('a day that is told beside events has something that gives it: %s as %s', (words, fault) => {
  const archive = committedArchive();
  const file = Object.keys(archive).find(
    (path) => !path.startsWith('content/events/') && !path.endsWith('.txt') && archive[path]!.includes(words),
  )!;
  const texts = { ...archive, [file]: archive[file]!.replace(words, fault) };
  expect(toldDayHints(readArchive(memoryDisk(texts)))).not.toEqual([]);
});
