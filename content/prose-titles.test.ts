import { expect, test } from 'vitest';
import { diskAt } from '../src/ingest/disk.ts';
import { readArchive } from '../src/ingest/archive-files.ts';
import { checkerOf } from '../src/ingest/checks/prose.ts';
import { wholeArchive } from '../src/ingest/checks/whole-archive.ts';
import { proseRecord } from '../src/prose/record.ts';
import { valueWords } from '../src/prose/value-words.ts';
import { draftBlocks } from '../src/text/draft-blocks.ts';

// Whatever the record's own titles say with the record's own dates is never contradicted, in whatever order and by whatever
// keyboard it is written; and a list of them is as true as its lines.

const archive = readArchive(diskAt('.'));
const check = checkerOf(archive)!;
const { subjects } = proseRecord(wholeArchive(archive)!);
const dated = subjects.flatMap(({ title, dates, shape }) =>
  dates.map(({ edtf, of }) => ({
    title,
    date: valueWords({ kind: 'dates', edtf: [edtf] }),
    verb: shape !== 'span' ? undefined : of === 'start' ? 'began' : of === 'end' ? 'ended' : undefined,
  })),
);

function verdictsOn(text: string) {
  return draftBlocks(text).flatMap((block) => check(block, { language: 'en', isDraft: true }));
}

function contradicted(texts: readonly string[]): readonly string[] {
  return texts.flatMap((text) =>
    verdictsOn(text)
      .filter(({ verdict }) => verdict === 'contradicted')
      .map(({ words, record }) => `${text}\n  ${words}: ${valueWords(record)}`),
  );
}

test.each<readonly [string, (title: string, date: string) => string]>([
  ['date title', (title, date) => `${date} ${title}`],
  ['date: title', (title, date) => `${date}: ${title}.`],
  ['title, date', (title, date) => `${title}, ${date}`],
  ['title (date)', (title, date) => `${title} (${date})`],
  ['title: date', (title, date) => `${title}: ${date}`],
  ['typed', (title, date) => `${title.replaceAll('’', "'").replaceAll('–', '-')} \u2013 ${date}`],
  ['printed', (title, date) => `${title.replaceAll("'", '’').replaceAll(' ', '\u00a0')} - ${date}`],
])('%s', (_, said) => {
  expect(dated.length).toBeGreaterThan(75);
  expect(contradicted(dated.map(({ title, date }) => said(title, date)))).toEqual([]);
});

test.each<readonly [text: string, verdicts: readonly string[]]>([
  ['Ceasefire reached through the peacekeepers, 21 September 2023\nFirst meeting in Yevlakh, 20 September 2023', ['contradicted', 'contradicted']],
  ['1. Ceasefire reached through the peacekeepers, 20 September 2023\n2. First meeting in Yevlakh, 21 September 2023', ['agreed', 'agreed']],
  ['The Lachin corridor blockade ended on 15 September 2023.', ['undecided']],
  ['The Lachin corridor blockade began on 13 January 2023.', ['contradicted']],
  ['The Lachin corridor blockade ended on 1 March 2023.', ['contradicted']],
  ['Natural gas supply stops on 15 March 2022.', ['undecided']],
  ['Natural gas supply stops on 15 April 2022.', ['contradicted']],
  ['Lachin corridor blockade: 13 December 2022', ['undecided']],
  ['On 20 January 2023 the Lachin corridor blockade went on.', ['agreed']],
  ['On 20 October 2022 the Lachin corridor blockade went on.', ['contradicted']],
  ['Meeting told of by two officials, 16 January 2023', ['undecided']],
  ['Meeting told of by two officials, 19 January 2023', ['contradicted']],
  ['International Court of Justice reaffirms the order of 22 February on 6 July 2023', ['agreed']],
  ['International Court of Justice reaffirms the order of 22 February on 7 July 2023', ['contradicted']],
  ['Planned meeting in Bratislava not held about 1 August 2023', ['agreed']],
  ['Planned meeting in Bratislava not held on 1 August 2023', ['undecided']],
  ['Planned meeting in Bratislava not held on 3 August 2023', ['undecided']],
  ['Planned meeting in Bratislava not held on 13 August 2023', ['contradicted']],
  ['The Lachin corridor blockade began on 31 February 2023.', ['no-such-day']],
  ['The Trilateral Statement provided for a corridor of 5 km.', ['agreed']],
  ['The Trilateral Statement provided for a corridor of 6 km.', ['contradicted']],
  ['The Ministry of Foreign Affairs of Artsakh said “full-fledged peace talks”.', ['speaker']],
  ['The Ministry of Foreign Affairs of Artsakh said “full-fledged peace negotiations”.', ['agreed']],
  ['Asbarez wrote “full-fledged peace talks”.', ['agreed']],
  ['Eurasianet wrote “thus lifting the blockade”.', ['agreed']],
  ['TASS wrote “thus lifting the blockade”.', ['speaker']],
  ['Mirror-Spectator wrote “on May 1”.', ['agreed']],
])('%s', (text, verdicts) => {
  expect(verdictsOn(text).map(({ verdict, why }) => why ?? verdict)).toEqual(verdicts);
});

test('a title on a day', () => {
  const days = dated.filter(({ date }) => /^\d{1,2} \p{Lu}\p{Ll}+ \d{4}$/u.test(date));
  expect(days.length).toBeGreaterThan(75);
  expect(contradicted(days.map(({ title, date, verb = '' }) => `${title} ${verb} on ${date}.`))).toEqual([]);
});

test('a list, each line of it one entry', () => {
  expect(contradicted([dated.map(({ title, date }) => `${title}, ${date}`).join('\n')])).toEqual([]);
});
