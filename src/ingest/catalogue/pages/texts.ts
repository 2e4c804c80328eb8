import type { textFindings } from '../texts.ts';
import type { Explanation } from '../explanation.ts';

/** The pages of the findings in `../texts.ts`. */
export const textsPages: Readonly<Record<keyof typeof textFindings, Explanation>> = {
  'quotation-missing': {
    meaning:
      'A quotation does not stand in the passage that it is said to be from. Quotations are compared character for character; a line end counts as a space.',
    remedy: 'Copy the words from the passage. The finding names the characters that differ.',
    wrong: 'quotes: [{ passage: "p1", exact: "signed on 10th May" }]',
    right: 'quotes: [{ passage: "p1", exact: "signed on 10 May" }]',
    language: 'yaml',
  },
  'refusal-missing': {
    meaning:
      'A sidecar refuses a proposed event by words that do not stand in the text, so that it refuses nothing: the event is proposed again.',
    remedy: 'Copy the sentence from the draft, or take the refusal out.',
    wrong: '# seeds/a.yaml\nrefused: [{ edtf: "1998-05-10", exact: "It was signed on 10th May 1998." }]',
    right: '# seeds/a.yaml\nrefused: [{ edtf: "1998-05-10", exact: "It was signed on 10 May 1998." }]',
    language: 'yaml',
  },
  'quotation-elsewhere': {
    meaning: 'A quotation stands in another passage than the one named.',
    remedy: 'Name the passage that it stands in.',
    wrong: 'quotes: [{ passage: "p1", exact: "signed on 10 May" }]',
    right: 'quotes: [{ passage: "p2", exact: "signed on 10 May" }]',
    language: 'yaml',
  },
  'quotation-ambiguous': {
    meaning: 'A quotation stands more than once in its passage, so nobody can tell which place is meant.',
    remedy: 'Add `prefix`, the words directly before it, or `suffix`, those directly behind it.',
    wrong: 'quotes: [{ passage: "p1", exact: "met" }]',
    right: 'quotes: [{ passage: "p1", exact: "met", suffix: " on 10 May" }]',
    language: 'yaml',
  },
  'quotation-cut': {
    meaning:
      'A quotation begins or ends within a word or a number. What is cut so may say something else: "9 November" is in "19 November".',
    remedy: 'Quote whole words.',
    wrong: 'quotes: [{ passage: "p1", exact: "0 May 2001" }]',
    right: 'quotes: [{ passage: "p1", exact: "10 May 2001" }]',
    language: 'yaml',
  },
  'quotation-turned': {
    meaning:
      'A quotation leaves out, behind an ellipsis, words by which the text denies something: "based … on power" of a text that has "based not on power". It would say the opposite.',
    remedy: 'Quote the words that deny, or quote other words.',
    wrong: '<Quote of="letter" passage="p1">based … on power</Quote>',
    right: '<Quote of="letter" passage="p1">based not on power</Quote>',
    language: 'mdx',
  },
  'quotation-order': {
    meaning:
      'Pieces of a quotation that are parted by an ellipsis stand in the text in another order. An ellipsis leaves words out; it does not move any.',
    remedy: 'Quote the pieces in the order in which they stand, or each as a quotation of its own.',
    wrong: '<Quote of="letter" passage="p1">of the mill … the owner</Quote>',
    right: '<Quote of="letter" passage="p1">the owner … of the mill</Quote>',
    language: 'mdx',
  },
  'passage-unknown': {
    meaning: 'A quotation names a passage that the document does not have.',
    remedy: "Name one of the document's passages.",
    wrong: 'quotes: [{ passage: "p9", exact: "signed on 10 May" }]',
    right: 'quotes: [{ passage: "p1", exact: "signed on 10 May" }]',
    language: 'yaml',
  },
  'line-unknown': {
    meaning: 'A passage or an omitted part names a line that the seed does not have, or that is blank.',
    remedy: 'Name lines that hold text. A passage of several lines has no blank line in it.',
    wrong: 'passages: [{ id: "p1", lines: [1, 9] }]',
    right: 'passages: [{ id: "p1", lines: [1, 3] }]',
    language: 'yaml',
  },
  'line-twice': {
    meaning: 'A line of the seed is named by two passages, or by a passage and as omitted.',
    remedy: 'Name each line once.',
    wrong: 'passages: [{ id: "p1", lines: [1, 3] }, { id: "p2", line: 3 }]',
    right: 'passages: [{ id: "p1", lines: [1, 2] }, { id: "p2", line: 3 }]',
    language: 'yaml',
  },
  'piece-missing': {
    meaning:
      'A passage that begins or ends within a line names words by which that place is found, and they do not stand in the line.',
    remedy: 'Copy the words from the seed, or from the text that was extracted from it.',
    wrong: '- { id: "p4", line: 4, ends: "of the raod." }\n- { id: "p9", line: 4, begins: "Yesterday" }',
    right: '- { id: "p4", line: 4, ends: "of the road." }\n- { id: "p9", line: 4, begins: "Yesterday" }',
    language: 'yaml',
  },
  'piece-repeated': {
    meaning:
      'A passage that begins or ends within a line names words by which that place is found, and they stand there several times.',
    remedy: 'Write more of the words.',
    wrong: '- { id: "p9", line: 4, begins: "They" }',
    right: '- { id: "p9", line: 4, begins: "They met again" }',
    language: 'yaml',
  },
  'lines-disordered': {
    meaning: 'The passages do not stand in the order of the seed.',
    remedy: 'Put them in the order of their lines.',
    wrong: 'passages: [{ id: "p1", line: 2 }, { id: "p2", line: 1 }]',
    right: 'passages: [{ id: "p2", line: 1 }, { id: "p1", line: 2 }]',
    language: 'yaml',
  },
  'line-lost': {
    meaning: 'A line of the seed is neither part of a passage nor said to be left out.',
    remedy: 'Make a passage of it, add it to one, or name it under `omitted` with the reason.',
    wrong: 'passages: [{ id: "p1", line: 1 }]   # the seed has two lines',
    right:
      'passages: [{ id: "p1", line: 1 }]\nomitted: [{ line: 2, text: "Read also", why: "A label of the web page." }]',
    language: 'yaml',
  },
  'omitted-differs': {
    meaning: 'The text of a part that is left out is not what the seed has there.',
    remedy: 'Copy the text from the seed.',
    wrong: 'omitted: [{ line: 2, text: "See also", why: "A label of the web page." }]',
    right: 'omitted: [{ line: 2, text: "Read also", why: "A label of the web page." }]',
    language: 'yaml',
  },
  'body-unreadable': {
    meaning:
      'The body of a file cannot be read as MDX, in which `<` begins a component and `{` an expression.',
    remedy:
      'Put a backslash before the character, so that it is text. The page shows it without the backslash.',
    wrong: 'A visit of <5 people.',
    right: 'A visit of \\<5 people.',
    language: 'mdx',
  },
  'body-html': {
    meaning: 'The body of a file holds a tag of HTML, which no page shows.',
    remedy:
      'Use Markdown for emphasis, links and lists; or put a backslash before the tag, so that it is text.',
    wrong: 'A <b>bold</b> word.',
    right: 'A **bold** word.',
    language: 'mdx',
  },
  'body-image': {
    meaning:
      'A body shows an image that the site does not have: its address is relative to the file, or names no file of `public/`.',
    remedy: 'Put the image into `public/`, and give its address from the root of the site.',
    wrong: '![A map of the town](./map.png)',
    right: '![A map of the town](/map.png)',
    language: 'mdx',
  },
  'link-unsafe': {
    meaning:
      'A link does not lead to a page, or hides to which: it has a scheme that runs code or opens another program, or a name before its host.',
    remedy:
      'Write an address of this site, or a whole one with https:// or http://. Where none is known, leave the words without a link.',
    wrong: '[The story](javascript:open())',
    right: '[The story](https://www.paper.example/story)',
    language: 'mdx',
  },
  'body-image-elsewhere': {
    meaning:
      'A body shows an image from another site. Every reader would ask that site for it, and be seen there; and it would vanish with it.',
    remedy: 'Put a copy into `public/`, where its licence allows that; or link to it.',
    wrong: '![A map of the town](https://example.org/map.png)',
    right: '[A map of the town](https://example.org/map.png)',
    language: 'mdx',
  },
  'body-image-unsaid': {
    meaning: 'An image has no words beside it. Who cannot see it is not told what it shows.',
    remedy: 'Say in the square brackets what it shows.',
    wrong: '![](/map.png)',
    right: '![A map of the town, with its harbour](/map.png)',
    language: 'mdx',
  },
  'body-indented': {
    meaning:
      'A paragraph begins with four spaces or a tab. Markdown reads it as code and MDX as words, so it would look different from file to file.',
    remedy: 'Take the spaces away; or write the first as `&#32;`, where it is part of the text.',
    wrong: '    The road was closed.',
    right: 'The road was closed.',
    language: 'mdx',
  },
  'body-component': {
    meaning:
      'The body of a file uses a component that the archive does not have. The finding names those that it has; their list is `src/mdx/components.ts`.',
    remedy: 'Use one of them, or put a backslash before the `<`, so that it is text.',
    wrong: '<Secret note="later" />',
    right: '{/* Note for archivists: later. */}',
    language: 'mdx',
  },
  'body-component-odd': {
    meaning:
      'A component is used in a way in which it is not read: its properties are values in quotation marks, never expressions, and one that makes words a link needs the words.',
    remedy: 'Write the id and the words.',
    wrong: '<Event id="talks-2001-05-10" />',
    right: '<Event id="talks-2001-05-10">the talks of May</Event>',
    language: 'mdx',
  },
  'body-element': {
    meaning:
      'The body of a document holds markup. A document is the text of its seed and nothing else; only emphasis may stand in it, as it changes no character.',
    remedy: 'Put a backslash before the character that makes the markup, so that it is text.',
    wrong: '# A letter',
    right: '\\# A letter',
    language: 'mdx',
  },
  'body-code': {
    meaning:
      'The body of a file holds an expression, an import or an export, which would run as code when the site is built. Comments in braces are allowed, and are not shown.',
    remedy:
      'Put a backslash before `{`; write the first letter of `import` or `export` as a reference where it begins a paragraph.',
    wrong: 'It lasted {3 + 4} days.',
    right: 'It lasted \\{3 + 4} days.',
    language: 'mdx',
  },
  'text-differs': {
    meaning: 'A passage does not show the text that the seed has at its lines, character for character.',
    remedy: 'Write the paragraph as the finding gives it. A correction of the text is a new seed.',
    wrong: 'Signed on 10th May.   {/* the seed has: Signed on 10 May. */}',
    right: 'Signed on 10 May.',
    language: 'mdx',
  },
  'passages-miscounted': {
    meaning: 'The body has more paragraphs than the frontmatter has passages, or fewer.',
    remedy: 'Write one paragraph for each passage, with blank lines between.',
    wrong: '---\npassages: [{ id: "p1", line: 1 }, { id: "p2", line: 2 }]\n---\n\nThe first paragraph.',
    right:
      '---\npassages: [{ id: "p1", line: 1 }, { id: "p2", line: 2 }]\n---\n\nThe first paragraph.\n\nThe second.',
    language: 'mdx',
  },
};
