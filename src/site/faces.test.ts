import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { faces, families } from './faces.ts';

const packages = join(import.meta.dirname, '../../node_modules/@fontsource-variable');

test('each file that a face is made of is in its package', () => {
  const files = faces.flatMap(({ sources }) =>
    sources.flatMap((source) =>
      [...source.scripts, ...source.rare].map(
        (script) => `${source.package}/files/${source.package}-${script}-${source.file}.woff2`,
      ),
    ),
  );
  expect(files.length).toBeGreaterThan(20);
  expect(files.filter((file) => !existsSync(join(packages, file)))).toEqual([]);
});

test('every weight that a page can ask for has one face of its family and style', () => {
  const rangesOf = (family: string, style: string) =>
    faces
      .filter((face) => face.family === family && face.style === style)
      .map(({ weights }) => weights.split(' ').map(Number));
  const facesOf = (family: string, style: string, weight: number) =>
    rangesOf(family, style).filter(([from = 0, to = from]) => from <= weight && weight <= to).length;
  // Text, and what stands out in it; a heading is set in the weight of text.
  const asked = ['serif', 'sans'].flatMap((family) =>
    ['normal', 'italic'].flatMap((style) => [400, 600].map((weight) => [family, style, weight] as const)),
  );
  for (const one of asked) expect(facesOf(...one), one.join(' ')).toBe(1);
  expect(facesOf('serif', 'normal', 700)).toBe(1);
});

test('names of files and of families are each one’s own, and no name that a font’s licence reserves', () => {
  const names = [...faces.map(({ name }) => name), ...Object.values(families)];
  expect(new Set(names).size).toBe(names.length);
  expect(names.filter((name) => name === '' || /literata|source|noto/i.test(name))).toEqual([]);
});

test('text is whole in every script, what is set seldom has the letters that the archive prints', () => {
  const scripts = (whole: boolean) =>
    new Set(
      faces
        .filter((face) => face.whole === whole)
        .flatMap(({ sources }) => sources.flatMap((source) => source.scripts)),
    );
  expect([...scripts(true)].sort()).toEqual([
    'arabic',
    'armenian',
    'cyrillic',
    'greek',
    'latin',
    'latin-ext',
  ]);
  expect(faces.filter(({ whole }) => whole).map(({ name }) => name)).toEqual(['serif', 'sans']);
  expect([...scripts(false)].sort()).toEqual(['cyrillic', 'latin', 'latin-ext']);
});

test('letters are drawn for sizes of text, in the weight that the face is for', () => {
  const axes = faces.flatMap(({ name, sources }) =>
    sources.flatMap((source) =>
      Object.entries(source.axes).map(([axis, place]) => {
        const { min, max } = typeof place === 'number' ? { min: place, max: place } : place;
        return { name, axis, min, max };
      }),
    ),
  );
  expect(axes.every(({ min, max }) => min <= max)).toBe(true);
  const weights = axes.filter(({ axis }) => axis === 'wght');
  // Each source of each face has its weight fixed, or kept from one to another.
  expect(weights).toHaveLength(faces.reduce((count, { sources }) => count + sources.length, 0));
  for (const { name, min, max } of weights) {
    const [from = 0, to = from] = faces
      .find((face) => face.name === name)!
      .weights.split(' ')
      .map(Number);
    expect(
      [min, max].every((weight) => from <= weight && weight <= to),
      name,
    ).toBe(true);
  }
  const optical = axes.filter(({ axis }) => axis === 'opsz');
  expect(optical.length).toBeGreaterThan(2);
  expect(optical.every(({ min, max }) => 8 <= min && max <= 72)).toBe(true);
});
