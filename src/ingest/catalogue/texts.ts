import { shown } from '../shown.ts';

type Lines = readonly [first: number, last: number];

/** Findings about the text of documents: its lines, paragraphs and quotations. */
export const textFindings = {
  'quotation-missing': (exact: string, passage: string, nearest: string | undefined) => ({
    found: `${shown(exact)} does not stand in passage ${passage}${nearest === undefined ? '' : `; it differs by ${nearest}`}`,
    instead: 'the words as the passage has them, character for character',
  }),
  'refusal-missing': (exact: string, nearest: string | undefined) => ({
    found: `${shown(exact)}, which is refused, does not stand in the text`,
    instead:
      nearest === undefined
        ? 'the sentence as ingest quoted it, character for character, or no refusal'
        : JSON.stringify(nearest),
  }),
  'quotation-elsewhere': (exact: string, passage: string, actual: string) => ({
    found: `${shown(exact)} does not stand in passage ${passage}, but in ${actual}`,
    instead: `passage: "${actual}"`,
  }),
  'quotation-ambiguous': (exact: string, passage: string, times: number, prefix: string) => ({
    found: `${shown(exact)} stands ${times} times in passage ${passage}`,
    instead: `\`prefix\` or \`suffix\` beside it, to say which; the first has prefix ${JSON.stringify(prefix)}`,
  }),
  'quotation-cut': (exact: string, word: string) => ({
    found: `${shown(exact)} begins or ends within the word ${shown(word)}`,
    instead: `the whole word ${shown(word)}, or words without it`,
  }),
  'quotation-turned': (words: string, left: string) => ({
    found: `what ${shown(words)} leaves out denies something: ${shown(left)}`,
    instead: 'the words that are left out, or a quotation without them',
  }),
  'quotation-order': (words: string, inOrder: string) => ({
    found: `the pieces of ${shown(words)} stand in the text in another order`,
    instead: shown(inOrder),
  }),
  'passage-unknown': (id: string, known: readonly string[]) => ({
    found: `the document has no passage "${id}"`,
    instead: `one of its passages: ${known.slice(0, 12).join(', ')}${known.length > 12 ? ', ...' : ''}`,
  }),
  'line-unknown': (line: number, lines: number) => ({
    found: `the seed has no line ${line} with text`,
    instead: `a line with text, from 1 to ${lines}`,
  }),
  'line-twice': (line: number) => ({
    found: `line ${line} of the seed is named twice`,
    instead: 'each line once, as a passage or as omitted; a part of a line with `begins` and `ends`',
  }),
  'piece-missing': (words: string, line: number) => ({
    found: `${shown(words)} does not stand in line ${line} of the seed`,
    instead: 'words of that line, character for character',
  }),
  'piece-repeated': (words: string, line: number) => ({
    found: `${shown(words)} stands more than once in line ${line} of the seed`,
    instead: 'more of the words there, so that they stand there once',
  }),
  'lines-disordered': (line: number) => ({
    found: `line ${line} stands behind a later line`,
    instead: "passages in the order of the seed's lines",
  }),
  'line-lost': (line: number, text: string) => ({
    found: `line ${line} of the seed, ${shown(text)}, is neither a passage nor omitted`,
    instead: 'a passage for it, or an entry in `omitted` that says why',
  }),
  'omitted-differs': (lines: Lines, text: string) => ({
    found: `${linesOf(lines)} of the seed: the text is another`,
    instead: shown(text, 400),
  }),
  'body-unreadable': (message: string) => ({
    found: unreadable(message),
    instead: readableInstead(message),
  }),
  'body-html': (name: string) => ({
    found: `<${name}> is HTML, which is not shown`,
    instead: `\\<${name}> for the characters; Markdown for emphasis, links and lists`,
  }),
  'body-image': (address: string, nearest: string | undefined) => ({
    found: `the image ${shown(address)} is no file of public/, which the site would serve`,
    instead:
      nearest === undefined ? 'the file in public/, and `![what it shows](/its-name.png)`' : `/${nearest}`,
  }),
  'link-unsafe': (address: string) => ({
    found: `the link leads to ${shown(address)}, which is no address of a page`,
    instead:
      'an address of this site, such as /events/an-id/, or one that begins with https:// or http://; or the words without a link',
  }),
  'body-image-elsewhere': (address: string) => ({
    found: `the image ${shown(address)} is on another site, which would hear of every reader`,
    instead:
      'a copy of it in public/, where its licence allows that, and `![what it shows](/its-name.png)`; or a link',
  }),
  'body-image-unsaid': (address: string) => ({
    found: `the image ${shown(address)} says nothing to who cannot see it`,
    instead: `what it shows, in words: ![A map of the town](${address})`,
  }),
  'body-indented': () => ({
    found: 'Markdown and MDX read this line differently, for the spaces that it begins with',
    instead: 'the line without them, or `&#32;` for a space that is text',
  }),
  'body-component': (name: string, known: readonly string[]) => ({
    found: `<${name}> is no component of this archive`,
    instead: `one of ${known.map((one) => `<${one}>`).join(', ')}, or a backslash before \`<\``,
  }),
  'body-component-odd': (name: string, example: string) => ({
    found: `<${name}> is not written as it is read`,
    instead: example,
  }),
  'body-element': (name: string) => ({
    found: `${name} in the body of a document, which is text only`,
    instead: 'a backslash before the character that makes it, so that it is text',
  }),
  'body-code': (name: string) => ({
    found: `${name} would run as code`,
    instead: 'a backslash before `{` and `<`; `&#105;mport` and `&#101;xport` at the start of a line',
  }),
  'text-differs': (passage: string, lines: Lines, difference: string, paragraph: string) => ({
    found: `passage ${passage} does not show ${linesOf(lines)} of the seed: ${difference}`,
    instead: paragraph.length > 1000 ? "the seed's characters" : paragraph,
  }),
  'passages-miscounted': (paragraphs: number, passages: number) => ({
    found: `the body has ${paragraphs} paragraphs, the frontmatter ${passages} passages`,
    instead: 'one paragraph for each passage, with blank lines between',
  }),
};

function linesOf([first, last]: Lines): string {
  return first === last ? `line ${first}` : `lines ${first} to ${last}`;
}

/** What the reader of MDX says, where it is in its own terms, in those of the text. */
function readableInstead(message: string): string {
  const open = /^Expected a closing tag for `<(\w+)>`/.exec(message)?.[1];
  if (open !== undefined)
    return `\`</${open}>\` behind its words, or \`/>\` in the place of \`>\` where it has none`;
  const closing = /^Unexpected closing tag `<\/(\w+)>`/.exec(message)?.[1];
  if (closing !== undefined) return `\`<${closing} ...>\` before its words, or no \`</${closing}>\``;
  if (message.startsWith('Unexpected character `!`'))
    return '`{/* ... */}` about a note that no page shows, or a backslash before `<`';
  return 'a backslash before `<` and `{`, so that they are characters; each property of a component in quotation marks';
}

function unreadable(message: string): string {
  const open = /^Expected a closing tag for `<(\w+)>`/.exec(message)?.[1];
  if (open !== undefined) return `<${open}> begins and does not end`;
  const closing = /^Unexpected closing tag `<\/(\w+)>`/.exec(message)?.[1];
  if (closing !== undefined) return `</${closing}> ends what does not begin before it`;
  if (/\bexpression\b|mdx-(?:flow|text)/.test(message))
    return '`{` begins something to be run, or without an end';
  if (message.includes('mdx-jsx'))
    return '`<` begins no element that the text may have, or one without an end';
  return message.replace(/ ?\([a-z-]+:[a-z-]+\)$/, '');
}
