import { expect, test } from 'vitest';
import { memoryDisk, testFiles } from '../../testing/test-archive.ts';
import { diplomaticSentences } from '../../testing/times/diplomatic.ts';
import { timeSentences } from '../../testing/times/sentences.ts';
import { findDates } from '../../time/written/find-dates.ts';
import { tableOf } from '../../time/written/tables.ts';
import { unwrapLines } from '../../text/wrapped.ts';
import { documentFolder, readArchive } from '../archive-files.ts';
import { ingest } from '../run.ts';

/** The dates that are read in each text and neither proposed nor told with a reason. */
function vanished(texts: readonly (readonly [language: string, text: string])[]): readonly string[] {
  const name = (index: number) => `t${index}`;
  const disk = memoryDisk(
    testFiles(
      Object.fromEntries(
        texts.flatMap(([language, text], index) => [
          [`seeds/${name(index)}.txt`, `${text}\n`],
          [`seeds/${name(index)}.yaml`, `seed: "${name(index)}.txt"\nlanguage: "${language}"\n`],
        ]),
      ),
    ),
  );
  const { times, findings } = ingest(disk);
  expect(findings).toEqual([]);
  const documents = new Map(readArchive(disk).documents.map(({ data }) => [data.id, data]));
  return texts.flatMap(([language, text], index) => {
    const table = tableOf(language);
    const told = [
      ...(documents.get(name(index))?.events ?? []).flatMap(({ claims }) =>
        claims.map(({ written = '' }) => unwrapLines(written)),
      ),
      ...times.flatMap((one) =>
        one.path === `${documentFolder}/${name(index)}.mdx`
          ? [...one.open, ...one.counted].map(({ written }) => written)
          : [],
      ),
    ];
    const found = table === undefined ? [] : findDates(text, table);
    return found
      .map(({ core }) => text.slice(core.start, core.end))
      .filter((words) => !told.some((one) => one.includes(words) || words.includes(one)))
      .map((words) => `${language} ${words}: ${text}`);
  });
}

const texts = [timeSentences, diplomaticSentences].flatMap((sentences) =>
  Object.entries(sentences).flatMap(([language, some]) => some.map(([text]) => [language, text] as const)),
);

test('every date that is read in a text is proposed, or told with why it is not', () => {
  expect(texts.length).toBeGreaterThan(400);
  expect(vanished(texts)).toEqual([]);
});
