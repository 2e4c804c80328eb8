import { expect, test } from 'vitest';
import { escapeMdx, escapeParagraph } from './escape-mdx.ts';

test.each([
  // Ordinary prose stays as it is.
  ['The last such meeting was held on 1 March 1995, "during" which...', undefined],
  ['1986 was a great year - R&D (AT&T) at https://en.aravot.am/1995/03/09/321361?a=1&b=2', undefined],
  ['Important: exports rose', undefined],
  ['They import and export', undefined],
  // Markup becomes characters.
  ['<script>alert(1)</script>', String.raw`\<script>alert(1)\</script>`],
  ['{process.exit()}', String.raw`\{process.exit()\}`],
  ['*a* _b_ `c` C:\\path', String.raw`\*a\* \_b\_ \`c\` C:\\path`],
  ['![a](b) [id]: u', String.raw`!\[a](b) \[id]: u`],
  ['&copy; &#65; & &x', String.raw`\&copy; \&#65; & &x`],
  // Block starts.
  ["import x from 'y'", "&#105;mport x from 'y'"],
  ['export default MDXContent;', '&#101;xport default MDXContent;'],
  ['import{a}', String.raw`&#105;mport\{a\}`],
  ['# x', String.raw`\# x`],
  ['> x', String.raw`\> x`],
  ['---', String.raw`\---`],
  ['+ x', String.raw`\+ x`],
  ['===', String.raw`\===`],
  ['~~~', String.raw`\~~~`],
  ['1986. A great year', String.raw`1986\. A great year`],
  ['2) x', String.raw`2\) x`],
  // Edges, which Markdown trims.
  ['  x', '&#32; x'],
  ['x\t', 'x&#9;'],
  [' import x', '&#32;import x'],
  ['x\\', 'x\\\\'],
])('escapeMdx(%j)', (line, escaped = line) => {
  expect(escapeMdx(line)).toBe(escaped);
});

test('a paragraph of several lines keeps its line ends, and each line is escaped', () => {
  expect(escapeParagraph('*a* \t\n  - b\n# c')).toBe('\\*a\\*\n\\- b\n\\# c');
});
