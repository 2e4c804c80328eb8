import { createHash } from 'node:crypto';
import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { beforeEach, expect, test } from 'vitest';
import { zipEntry, zipOf } from '../exports/data/zip.ts';
import { zipMemoryIn } from './zip-memory.ts';

let file: URL;
beforeEach(() => {
  file = pathToFileURL(join(mkdtempSync(join(tmpdir(), 'attested-zip-')), 'cache/zip'));
});

const files = (b = 'two') =>
  new Map(Object.entries({ 'b/ü.txt': b, a: 'one', c: '' }).map(([path, text]) => [path, Buffer.from(text)]));

test('a ZIP with what is remembered is the same bytes, whatever has changed since', () => {
  for (const [ground, now] of [
    ['g', files()],
    ['g', files()],
    ['g', files('three')],
    ['h', files('three')],
    ['h', new Map([...files('three')].slice(1))],
  ] as const)
    expect(zipped(ground, now)).toEqual(zipOf(now));
});

test('of another ground, and of a file that was damaged, nothing is remembered', () => {
  zipped('g', files());
  const entry = Buffer.from('one');
  const lie = createHash('sha256').update(entry).digest('hex');
  const [isKept, isOther] = ['g', 'h'].map((ground) =>
    zipMemoryIn(file, ground).entryOf('a', Buffer.from('x'), lie),
  );
  expect(isKept).not.toEqual(isOther);
  const bytes = readFileSync(file);
  bytes[bytes.length - 1]! ^= 1;
  writeFileSync(file, bytes);
  expect(zipMemoryIn(file, 'g').entryOf('a', Buffer.from('x'), lie)).toEqual(isOther);
});

test('where nobody knows the digest of a file, it is computed', () => {
  zipped('g', files());
  const memory = zipMemoryIn(file, 'g');
  expect(memory.entryOf('a', Buffer.from('one'))).toEqual(
    zipMemoryIn(file, 'g').entryOf('a', Buffer.from('x'), createHash('sha256').update('one').digest('hex')),
  );
});

test('files together are what each is by itself, and are remembered alike', async () => {
  const of = [...files()];
  const before = zipMemoryIn(file, 'g');
  const entries = await before.entriesOf(of);
  expect(entries).toEqual(of.map(([path, bytes]) => zipEntry(path, bytes)));
  before.keep();
  const asOne = of.map(() => Buffer.from('x'));
  const digests = of.map(([, bytes]) => createHash('sha256').update(bytes).digest('hex'));
  const after = zipMemoryIn(file, 'g');
  expect(
    (
      await after.entriesOf(
        of.map(([path], at) => [path, asOne[at]!]),
        digests,
      )
    ).map(hex),
  ).toEqual(entries.map(hex));
  expect(await zipMemoryIn(file, 'h').entriesOf([])).toEqual([]);
});

const hex = (bytes: Uint8Array) => Buffer.from(bytes).toString('hex');

function zipped(ground: string, of: ReadonlyMap<string, Uint8Array>): Uint8Array {
  const memory = zipMemoryIn(file, ground);
  const zip = zipOf(of, (path, bytes) =>
    memory.entryOf(path, bytes, createHash('sha256').update(bytes).digest('hex')),
  );
  memory.keep();
  return zip;
}
