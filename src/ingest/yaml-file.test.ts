import { describe, expect, test } from 'vitest';
import { z } from 'zod';
import { readShape, readYaml } from './yaml-file.ts';

describe('readYaml', () => {
  const { yaml } = readYaml('a.mdx', '---\na: "x"\nlist:\n  - { id: "p1" }\n---\n', 4);

  test.each([
    [['a'], 2, 4],
    [['list', 0, 'id'], 4, 11],
    // The nearest that is there.
    [['list', 0, 'none'], 4, 5],
    [['list', 7], 4, 3],
    [['none'], 2, 1],
    [[], 2, 1],
  ])('place of %j', (path, line, column) => {
    expect(yaml.placeOf(path)).toEqual({ file: 'a.mdx', line, column });
  });

  test('tells broken YAML and keys that are there twice, with their places', () => {
    expect(readYaml('a.yaml', 'a: "x').findings).toMatchObject([{ code: 'yaml-syntax', line: 1 }]);
    expect(readYaml('a.yaml', 'a: 1\na: 2\n').findings).toMatchObject([
      { code: 'yaml-syntax', line: 2, column: 1 },
    ]);
  });

  test.each([
    ['edtf: 2023-03-09', 7],
    ['edtf: 2023', 7],
    ['published: { edtf: 2023-03 }', 20],
    ['asOf: 2022-12~', 7],
    ['date: 2023', 7],
    ['other: 2023-03-09', 8],
    ['other: 2023-03-09T10:00:00Z', 8],
  ])('%s has no quotation marks', (text, column) => {
    expect(readYaml('a.yaml', text).findings).toMatchObject([{ code: 'date-unquoted', line: 1, column }]);
  });

  test.each([
    'edtf: "2023-03-09"',
    "edtf: '2023'",
    'date: { edtf: "2023" }',
    'line: 2023',
    'id: meeting-2023-03-01',
  ])('%s is right', (text) => {
    expect(readYaml('a.yaml', text).findings).toEqual([]);
  });
});

describe('readShape', () => {
  const schema = z.strictObject({ id: z.string(), shape: z.enum(['point', 'span']).optional() });
  const codes = (text: string) =>
    readShape(readYaml('a.yaml', text).yaml, schema).findings.map(({ code, line, column }) => [
      code,
      line,
      column,
    ]);

  test.each([
    ['id: "a"', []],
    ['id: "a"\nlayout: "x.astro"\n', [['key-unknown', 2, 1]]],
    ['shape: "point"', [['value-missing', 1, 1]]],
    [
      'id: 7\nshape: "line"\n',
      [
        ['value-wrong', 1, 5],
        ['value-wrong', 2, 8],
      ],
    ],
    ['- 1', [['value-wrong', 1, 1]]],
    ['', [['value-wrong', 1, 1]]],
  ])('%j', (text, expected) => {
    expect(codes(text)).toEqual(expected);
  });
});
