import { describe, expect, test } from 'vitest';
import { z } from 'zod';
import { edtfSchema } from '../model/edtf.ts';
import { readShape, readYaml, yamlPlaces } from './yaml-file.ts';

describe('readYaml', () => {
  const { yaml } = readYaml(yamlPlaces('a.mdx', '---\na: "x"\nlist:\n  - { id: "p1" }\n---\n', 4));

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
    expect(readYaml(yamlPlaces('a.yaml', 'a: "x')).findings).toMatchObject([
      { code: 'yaml-syntax', line: 1 },
    ]);
    expect(readYaml(yamlPlaces('a.yaml', 'a: 1\na: 2\n')).findings).toMatchObject([
      { code: 'yaml-syntax', line: 2, column: 1 },
    ]);
  });
});

test.each([
  ['seed: { file: "a", bytes: 3\nrecord: "b"\n', 1, 7],
  ['a: 1\npassages:\n  - { id: "p1", line: 1\n  - { id: "p2", line: 2 }\n', 3, 5],
  ['a: 1\nplaces: ["x", "y"\nb: 2\n', 2, 9],
  // A bracket in quotation marks opens nothing.
  ['a: 1\nb: "{"\n c: 2\n', 3, 1],
])('a bracket that is not closed is told where it opens: %j', (text, line, column) => {
  expect(readYaml(yamlPlaces('a.yaml', text)).findings[0]).toMatchObject({ line, column });
});

describe('readShape', () => {
  const schema = z.strictObject({ id: z.string(), shape: z.enum(['point', 'span']).optional() });
  const codes = (text: string) =>
    readShape(readYaml(yamlPlaces('a.yaml', text)).yaml, schema).findings.map(({ code, line, column }) => [
      code,
      line,
      column,
    ]);

  test.each([
    ['id: "a"', []],
    ['id: "a"\n__proto__: {}\n', [['key-unknown', 2, 1]]],
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

describe('a misspelt key', () => {
  const schema = z.strictObject({
    id: z.string(),
    title: z.string().optional(),
    day: edtfSchema.optional(),
    quotes: z.array(z.strictObject({ exact: z.string(), prefix: z.string().optional() })).default([]),
  });
  const read = (text: string) => readShape(readYaml(yamlPlaces('a.yaml', text)).yaml, schema);

  test.each([
    ['ID: "a"', 1, 1, 'did you mean "id"?'],
    ['id: "a"\ntilte: "A"', 2, 1, 'did you mean "title"?'],
    ['id: "a"\nquots: []', 2, 1, 'did you mean "quotes"?'],
    ['id: "a"\nquotes: [{ exakt: "b" }]', 2, 12, 'did you mean "exact"?'],
    ['id: "a"\nquotes: [{ exact: "b", pre_fix: "c" }]', 2, 24, 'did you mean "prefix"?'],
  ])('%j is one finding, and is read as what was meant', (text, line, column, instead) => {
    const { data, findings } = read(text);
    expect(findings).toMatchObject([{ code: 'key-unknown', line, column, instead }]);
    expect(data).toMatchObject({ id: 'a' });
  });

  test('is told with all that is wrong behind it, at its place', () => {
    expect(read('id: "a"\nquots:\n  - { exakt: 7, prefix: "b" }\ndai: "March"').findings).toMatchObject([
      { code: 'key-unknown', line: 2, column: 1 },
      { code: 'key-unknown', line: 4, column: 1 },
      { code: 'key-unknown', line: 3, column: 7 },
      { code: 'date-not-edtf', line: 4, column: 6 },
      { code: 'value-wrong', line: 3, column: 14, found: 'quots[0].exakt is 7' },
    ]);
  });

  test('is no other that is there too, and what is like none is left out', () => {
    const { data, findings } = read('id: "a"\ntitle: "A"\ntitel: "B"\nlayout: "x.astro"');
    expect(findings.map(({ instead }) => instead)).toEqual([
      expect.stringContaining('the right key'),
      expect.stringContaining('a layout would import code'),
    ]);
    expect(data).toEqual({ id: 'a', title: 'A', quotes: [] });
  });
});

test.each([
  [z.number().positive(), 'more than 0'],
  [z.number().min(1.5), 'at least 1.5'],
  [z.number().max(-1), 'at most -1'],
])('the limit that a number has to be above, or may be, is told apart', (number, told) => {
  const { yaml } = readYaml(yamlPlaces('a.yaml', 'far: 0'));
  const [found] = readShape(yaml, z.strictObject({ far: number })).findings;
  expect(found).toMatchObject({ code: 'value-wrong', line: 1, column: 6 });
  expect(found?.instead).toBe(told);
});

describe('dates', () => {
  // Whatever field a schema says is a date is read as one, under any name.
  const schema = z.strictObject({
    day: edtfSchema.optional(),
    line: z.int().optional(),
    id: z.string().optional(),
    published: z.strictObject({ edtf: edtfSchema }).optional(),
    seen: z.record(z.string(), z.array(edtfSchema).default([])).optional(),
  });
  const findings = (text: string) => readShape(readYaml(yamlPlaces('a.yaml', text)).yaml, schema).findings;

  test.each([
    ['day: 1995-03-09', 6],
    ['day: 1995', 6],
    ['day: 1994-12~', 6],
    ['published: { edtf: 1995-03 }', 20],
    ['seen: { a: ["1995", 1996] }', 21],
    ['id: 1995-03-09', 5],
    ['id: 1995-03-09T10:00:00Z', 5],
  ])('%s has no quotation marks', (text, column) => {
    expect(findings(text)).toMatchObject([{ code: 'date-unquoted', line: 1, column }]);
  });

  test.each([
    ['day: "1995-02-30"', 6],
    ['published: { edtf: "March" }', 20],
    ['seen: { a: ["1995", "09.03.1995"] }', 21],
  ])('%s is no date', (text, column) => {
    expect(findings(text)).toMatchObject([{ code: 'date-not-edtf', line: 1, column }]);
  });

  test.each([
    'day: "1995-03-09"',
    "day: '1995'",
    'published: { edtf: "1995" }',
    'line: 1995',
    'id: meeting-1995-03-01',
    'day:',
  ])('%s is right', (text) => {
    expect(findings(text).filter(({ code }) => code.startsWith('date-'))).toEqual([]);
  });

  test('a wrong date does not keep the rest from being read', () => {
    expect(readShape(readYaml(yamlPlaces('a.yaml', 'day: "1995-13"\nline: 7\n')).yaml, schema).data).toEqual({
      day: '1995-13',
      line: 7,
    });
  });
});
