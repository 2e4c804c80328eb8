import { expect, test } from 'vitest';
import { memoryDisk, testFiles } from '../../testing/test-archive.ts';
import { check } from '../../testing/checked.ts';
import { readArchive } from '../archive-files.ts';
import { ingest } from '../run.ts';

/** What a text of 5 June 1995 has proposed, and what is told of the times that it leaves open. */
function drafted(text: string, language = 'en') {
  const disk = memoryDisk(
    testFiles({
      'seeds/a.txt': `${text}\n`,
      'seeds/a.yaml': `seed: "a.txt"\nlanguage: "${language}"\npublished: { edtf: "1995-06-05", restsOn: "The page." }\n`,
    }),
  );
  const { times, findings } = ingest(disk);
  const [document] = readArchive(disk).documents.filter(({ data }) => data.id === 'a');
  return {
    findings: [...findings, ...check(disk)],
    events: document?.data.events.map(({ claims }) => claims.map(({ edtf }) => edtf).join()),
    open: times.flatMap(({ open }) => open.map(({ written, unresolved }) => `${written}: ${unresolved}`)),
  };
}

test.each([
  ['en', 'The lock opens on 20 June 1995.', '20 June 1995: to-come'],
  ['en', 'The lock is shut until 20 June 1995.', 'until 20 June 1995: to-come'],
  ['en', 'From 20 June 1995 it is open.', '20 June 1995: to-come'],
  ['en', 'It opens in July 1995.', 'July 1995: to-come'],
  ['de', 'Die Schleuse öffnet am 20. Juni 1995.', '20. Juni 1995: to-come'],
  ['az', 'Körpü 20 iyun 1995-ci ildə açılır.', '20 iyun 1995-ci ildə: to-come'],
])('%s: of a day after its own a document tells nothing that was: %s', (language, text, open) => {
  expect(drafted(text, language)).toEqual({ findings: [], events: [], open: [open] });
});

test.each([
  ['The lock opened on 5 June 1995.', '1995-06-05'],
  ['The lock opened in June 1995.', '1995-06'],
  ['The lock opened in 1995.', '1995'],
  ['The lock is shut from 1 June to 20 June 1995.', '1995-06-01/1995-06-20'],
  ['The lock had been shut by 20 May 1995.', '[..1995-05-20]'],
])('and of one that had begun by then it may: %s', (text, edtf) => {
  expect(drafted(text)).toEqual({ findings: [], events: [edtf], open: [] });
});

test('a year that words give both ends of a range, and that nothing before them tells, is that of neither', () => {
  const { findings, open, events } = drafted('She was laid up from 2 January to 19 April of that year.');
  expect([findings, events]).toEqual([[], []]);
  expect(open).toEqual(['from 2 January to 19 April of that year: no-date-before']);
});

test.each([
  ['en', 'Yesterday, 4 June, the lock opened.', ['1995-06-04']],
  ['en', 'The lock opened on 4 June, which is yesterday.', ['1995-06-04']],
  ['de', 'Gestern, am 4. Juni, wurde die Schleuse geöffnet.', ['1995-06-04']],
  ['en', 'Yesterday the lock opened. On 4 June it was shut again.', ['1995-06-04', '1995-06-04']],
])('a day that one sentence names twice is one event: %s %s', (language, text, days) => {
  expect(drafted(text, language).events).toEqual(days);
});

test.each([
  [
    'The lock was built in 1993. She was laid up from 2 January to 19 April of that year.',
    ['1993', '1993-01-02/1993-04-19'],
  ],
  [
    'It opened on 5 May 1993. She was laid up from 2 June to 9 July of that year.',
    ['1993-05-05', '1993-06-02/1993-07-09'],
  ],
  ['It opened on 5 May 1993. On 8 August of that year it was shut.', ['1993-05-05', '1993-08-08']],
  ['It opened in 1993. On 7 May of the previous year it was tried.', ['1993', '1992-05-07']],
  ['It opened on 5 May 1993. In August of that year it was shut.', ['1993-05-05', '1993-08']],
])('what is told of the year that a text has named is counted from there: %s', (text, days) => {
  expect(drafted(text)).toEqual({ findings: [], events: days, open: [] });
});
