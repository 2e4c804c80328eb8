import { expect, test } from 'vitest';
import { editYaml, type YamlEdit } from './edit-yaml.ts';

const text = `# What this is.
id: a-road   # kept
title: "Closed"
places: [b, c]
claims:
  # the first
  - {of: whole, edtf: "1995", sources: [s, t]} # why
  - { of: end, open: true }
notKnown:
  - "How many."
  # the other
  - 'Who.'
told: |
  Two
  lines.
last: { x: { y: 1 }, z: 2 }
`;
const set = (path: YamlEdit['path'], value: unknown): YamlEdit => ({ kind: 'set', path, value });

test.each<readonly [YamlEdit, from: string, to: string]>([
  [set(['title'], 'Open: "now"'), 'title: "Closed"', 'title: "Open: \\"now\\""'],
  [set(['id'], 'b-road'), 'id: a-road   # kept', 'id: b-road   # kept'],
  [set(['id'], 'true'), 'id: a-road   # kept', 'id: "true"   # kept'],
  [set(['claims', 0, 'edtf'], '1996'), 'edtf: "1995"', 'edtf: "1996"'],
  [set(['claims', 0, 'of'], 'start'), '{of: whole,', '{of: start,'],
  [set(['claims', 0, 'time'], 'noon'), 'sources: [s, t]}', 'sources: [s, t], time: noon}'],
  [set(['claims', 1, 'asOf'], '1996'), 'open: true }', 'open: true, asOf: "1996" }'],
  [set(['claims', 0, 'of'], undefined), '{of: whole, edtf', '{edtf'],
  [set(['claims', 1, 'open'], undefined), '{ of: end, open: true }', '{ of: end }'],
  [set(['title'], undefined), 'title: "Closed"\n', ''],
  [set(['told'], 'One line.'), 'told: |\n  Two\n  lines.\n', 'told: "One line."\n'],
  [set(['new'], 'x y'), 'last: { x: { y: 1 }, z: 2 }\n', 'last: { x: { y: 1 }, z: 2 }\nnew: "x y"\n'],
  [set(['last', 'x', 'y'], null), 'y: 1', 'y: null'],
  [{ kind: 'append', path: ['places'], value: 'd' }, '[b, c]', '[b, c, d]'],
  [
    { kind: 'append', path: ['claims'], value: { of: 'end', edtf: '1996' } },
    '  - { of: end, open: true }\n',
    '  - { of: end, open: true }\n  - { of: end, edtf: "1996" }\n',
  ],
  [{ kind: 'append', path: ['notKnown'], value: 'When.' }, "  - 'Who.'\n", `  - 'Who.'\n  - "When."\n`],
  [
    { kind: 'append', path: ['accounts'], value: { by: 'a', says: null } },
    'z: 2 }\n',
    'z: 2 }\naccounts:\n  - {by: a, says: null}\n',
  ],
  [{ kind: 'remove', path: ['claims', 1] }, '  - { of: end, open: true }\n', ''],
  [{ kind: 'remove', path: ['places', 0] }, '[b, c]', '[c]'],
  [{ kind: 'remove', path: ['last', 'x', 'y'] }, 'x: { y: 1 }, ', ''],
])('%o changes what it says and nothing else', (edit, from, to) => {
  expect(editYaml(text, edit)).toBe(text.replace(from, () => to));
});

test.each<readonly [string, string, YamlEdit]>([
  ['an anchor that others refer to', 'a: &x "1"\nb: *x\n', set(['a'], '2')],
  ['the key that opens an item of several lines', 'a:\n  - b: 1\n    c: 2\n', set(['a', 0, 'b'], undefined)],
  ['a key of what is no map', 'a: 1\n', set(['a', 'b'], 2)],
])('%s is left alone', (_, yaml, edit) => {
  expect(editYaml(yaml, edit)).toBeUndefined();
});

test('a file of Windows keeps its line ends', () => {
  expect(editYaml('a: 1\r\nb: 2\r\n', set(['a'], 3))).toBe('a: 3\r\nb: 2\r\n');
});
