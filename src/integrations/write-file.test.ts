import { mkdirSync, mkdtempSync, readFileSync, rmSync, statSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { writeFile } from './write-file.ts';

let former = '';
let site = '';
beforeEach(() => {
  const folder = mkdtempSync(join(tmpdir(), 'attested-write-'));
  [former, site] = [join(folder, 'dist'), join(folder, 'dist.unfinished')];
  for (const made of [`${former}/texts`, site]) mkdirSync(made, { recursive: true });
  writeFileSync(`${former}/texts/a.txt`, 'As it was — née.');
});
afterEach(() => {
  rmSync(join(former, '..'), { recursive: true });
});

const read = (folder: string) => readFileSync(`${folder}/texts/a.txt`, 'utf8');
const isOne = () => statSync(`${former}/texts/a.txt`).ino === statSync(`${site}/texts/a.txt`).ino;

describe('a file of the former site', () => {
  test.each([
    'As it was — née.',
    Buffer.from('As it was — née.'),
    new TextEncoder().encode('As it was — née.'),
  ])('is taken where its bytes are the same: %o', (content) => {
    writeFile(site, 'texts/a.txt', content);
    expect(read(site)).toBe('As it was — née.');
    expect(isOne()).toBe(true);
  });

  test.each(['As it is!', 'As it was — nee!', ''])('is left alone where they are not: %o', (content) => {
    writeFile(site, 'texts/a.txt', content);
    expect(read(site)).toBe(content);
    expect(read(former)).toBe('As it was — née.');
  });

  test('stays as it was when what was taken is written again', () => {
    writeFile(site, 'texts/a.txt', 'As it was — née.');
    writeFile(site, 'texts/a.txt', 'Another text.');
    expect([read(site), read(former)]).toEqual(['Another text.', 'As it was — née.']);
  });

  test('takes the place of what is there already', () => {
    writeFile(site, 'texts/a.txt', 'Another text.');
    writeFile(site, 'texts/a.txt', 'As it was — née.');
    expect([read(site), isOne()]).toEqual(['As it was — née.', true]);
  });

  test('is no file where it is a link or a folder', () => {
    writeFileSync(`${former}/elsewhere`, 'The same.');
    symlinkSync(`${former}/elsewhere`, `${former}/linked`);
    mkdirSync(`${former}/folder`);
    for (const path of ['linked', 'folder']) {
      writeFile(site, path, 'The same.');
      expect(statSync(`${site}/${path}`).isFile()).toBe(true);
      expect(statSync(`${site}/${path}`).ino).not.toBe(statSync(`${former}/elsewhere`).ino);
    }
  });
});

test('without a former site a file is written, and again', () => {
  writeFile(former, 'texts/b/c.txt', 'One.');
  writeFile(former, 'texts/b/c.txt', 'Two.');
  expect(readFileSync(`${former}/texts/b/c.txt`, 'utf8')).toBe('Two.');
});
