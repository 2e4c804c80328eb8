import { expect, test } from 'vitest';
import { finding } from '../finding.ts';
import { reportAsJson } from './json.ts';
import { reportAsText } from './text.ts';

const findings = [1, 2].map((line) => finding('claim-undated', { file: 'a.mdx', line, column: 3 }));

test('a person reads place, finding and remedy, and once of each code its page', () => {
  expect(reportAsText(findings)).toBe(`a.mdx:1:3  claim-undated
    found    the claim gives no date
    instead  \`edtf: "..."\`, or \`open: true\` where it was still going on
    more     docs/findings/claim-undated.md

a.mdx:2:3  claim-undated
    found    the claim gives no date
    instead  \`edtf: "..."\`, or \`open: true\` where it was still going on

2 findings
`);
  expect(reportAsText([])).toBe('no findings\n');
  expect(reportAsText([], 2)).toBe('no findings, 2 worth a look (on standard error)\n');
});

test('what a terminal or a forge would take for a command stands escaped', () => {
  const file = 'seeds/a\n::error::\u001b[2J\u202e.txt';
  const [first = ''] = reportAsText([finding('claim-undated', { file, line: 1, column: 1 })]).split('\n');
  expect(first).toBe('seeds/a\\u{a}::error::\\u{1b}[2J\\u{202e}.txt:1:1  claim-undated');
});

test('a program reads the same as data', () => {
  expect(JSON.parse(reportAsJson(findings))).toMatchObject([
    { file: 'a.mdx', line: 1, column: 3, code: 'claim-undated', page: 'docs/findings/claim-undated.md' },
    { line: 2, page: 'docs/findings/claim-undated.md' },
  ]);
});
