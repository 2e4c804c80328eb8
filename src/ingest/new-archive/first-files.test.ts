import { createHash } from 'node:crypto';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { check } from '../../testing/checked.ts';
import { memoryDisk } from '../../testing/test-archive.ts';
import { firstFiles } from './first-files.ts';

const filesOf = (changes: Partial<Parameters<typeof firstFiles>[0]> = {}) =>
  Object.fromEntries(firstFiles({ name: 'Archive', subject: 'a ferry', language: 'en', ...changes }));

test('a new archive passes the check', () => {
  expect(check(memoryDisk(filesOf()))).toEqual([]);
});

test('its sample is sealed as it is written', () => {
  const files = filesOf();
  const seed = files['seeds/sample-notice.txt']!;
  expect(files['content/documents/sample-notice.mdx']).toContain(
    createHash('sha256').update(seed).digest('hex'),
  );
});

describe('what it is called', () => {
  const hostile = ['A "quoted" name: # x', "it's {a} <b>&</b> `${c}`", 'Two\nlines', 'Ճանապարհ'];

  test.each(hostile)('is kept as it is: %j', (name) => {
    const settings = parse(filesOf({ name, subject: name })['content/archive.yaml']!) as object;
    expect(settings).toMatchObject({ name, subject: name });
  });

  test.each(hostile)('never becomes markup or code of a page: %j', (name) => {
    const files = filesOf({ name, subject: name });
    expect(check(memoryDisk(files))).toEqual([]);
    expect(files['content/pages/about.mdx']).not.toMatch(/[<{`]\w*[>}`]|<b>|\$\{/);
  });
});

test('its interface speaks the language that is asked for', () => {
  expect(parse(filesOf({ language: 'hy' })['content/archive.yaml']!)).toMatchObject({ language: 'hy' });
});
