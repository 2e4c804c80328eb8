import { JSDOM } from 'jsdom';
import { expect, test } from 'vitest';
import { asHtml, asMarkdown, asSelector, asText, linkOf, type QuotedWords } from './quoted-words.ts';

const quoted: QuotedWords = {
  words: 'The *road* <is> closed',
  voice: 'verbatim',
  reference: 'A ministry, “Statement”, 3 May 1994, passage 4',
  address: 'https://archive.example/documents/a/#p4',
  directive: ':~:text=The%20road',
  prefix: 'We say: ',
  suffix: ' today.',
};
const link = 'https://archive.example/documents/a/#p4:~:text=The%20road';

test('as text: the words in quotation marks, then whose they are and the way there', () => {
  expect(asText(quoted)).toBe(
    `“The *road* <is> closed”\n\nA ministry, “Statement”, 3 May 1994, passage 4. ${link}`,
  );
});

test('a quotation that is cut on the page is cut in every form that is read, and exact in the data', () => {
  const cut = { ...quoted, words: 'road', cut: { before: true, after: true } };
  expect(asText(cut).startsWith('“… road …”')).toBe(true);
  expect(asMarkdown(cut).startsWith('> … road …\n')).toBe(true);
  expect(asHtml(cut)).toContain('<p>… road …</p>');
  expect(asSelector(cut)).toContain('"exact": "road"');
  const ends = { ...cut, cut: { before: false, after: true } };
  expect(asText(ends).startsWith('“road …”')).toBe(true);
});

test('what the archive tells has no quotation marks in any form', () => {
  const told = { ...quoted, voice: 'told' as const };
  expect(asText(told).startsWith('The *road*')).toBe(true);
  expect(asMarkdown(told).startsWith('The ')).toBe(true);
  expect(asHtml(told)).not.toContain('blockquote');
});

test('as Markdown nothing in the words becomes markup', () => {
  expect(asMarkdown({ ...quoted, words: 'The *road*\n1. <is> closed' })).toBe(
    `> The \\*road\\*\n>\n> 1\\. \\<is\\> closed\n\nA ministry, “Statement”, 3 May 1994, passage 4. <${link}>`,
  );
});

test('as HTML the words are text, and the address stands as source and as link', () => {
  const { document } = new JSDOM(asHtml({ ...quoted, words: 'One <b>\n& two' })).window;
  const [first, second] = document.querySelectorAll('blockquote p');
  expect([first!.textContent, second!.textContent]).toEqual(['One <b>', '& two']);
  expect(document.querySelector('blockquote')!.getAttribute('cite')).toBe(quoted.address);
  expect(document.querySelector('a')!.href).toBe(link);
});

test('as data: the passage, refined by the quotation (W3C Web Annotation)', () => {
  expect(JSON.parse(asSelector(quoted))).toEqual({
    '@context': 'http://www.w3.org/ns/anno.jsonld',
    type: 'SpecificResource',
    source: 'https://archive.example/documents/a/',
    selector: {
      type: 'FragmentSelector',
      conformsTo: 'http://tools.ietf.org/rfc/rfc3236',
      value: 'p4',
      refinedBy: {
        type: 'TextQuoteSelector',
        exact: 'The *road* <is> closed',
        prefix: 'We say: ',
        suffix: ' today.',
      },
    },
  });
});

test.each([
  ['https://a.example/#p4', ':~:text=a', 'https://a.example/#p4:~:text=a'],
  ['https://a.example/', ':~:text=a', 'https://a.example/#:~:text=a'],
  ['https://a.example/#p4', '', 'https://a.example/#p4'],
  ['https://a.example/', '', 'https://a.example/'],
])('%s and %j make %s', (address, directive, expected) => {
  expect(linkOf({ address, directive })).toBe(expected);
});
