import { shown } from './shown.ts';

/** Findings about what people write in `content/` and in sidecars. */
export const contentCatalogue = {
  'yaml-syntax': (message: string) => ({
    found: `this is not YAML: ${message}`,
    instead: 'one `key: "value"` a line, strings in double quotes',
  }),
  'file-not-utf8': (offset: number) => ({
    found: `the file is not UTF-8: byte offset ${offset}`,
    instead: 'save it as UTF-8',
  }),
  'frontmatter-missing': () => ({
    found: 'the file has no frontmatter',
    instead: 'a first line `---`, the frontmatter, and a line `---` behind it',
  }),
  'value-wrong': (path: string, value: string, expected: string) => ({
    found: `${path} is ${value}`,
    instead: expected,
  }),
  'value-missing': (path: string, expected: string) => ({
    found: `${path} is missing`,
    instead: expected,
  }),
  'key-unknown': (key: string) => ({
    found: `nothing is called ${shown(key)} here`,
    instead:
      key === 'layout'
        ? 'no such key: a layout would import code'
        : 'the right key, or none: src/model/ has the list of them',
  }),
  'date-unquoted': (written: string) => ({
    found: `the date ${written} has no quotation marks, and would be read as a time or a number`,
    instead: `"${written}"`,
  }),
  'date-not-edtf': (message: string, suggestion: string | undefined) => ({
    found: message,
    instead:
      suggestion === undefined
        ? 'an EDTF date, such as "2023-03-01", "2023-03" or "2022-12~"'
        : `"${suggestion}"`,
  }),
  'address-unsafe': (address: string) => ({
    found: `${shown(address)} is no address of a page`,
    instead: 'an address that begins with https:// or http://, or null where none is known',
  }),
  'language-unknown': (tag: string) => ({
    found: `${shown(tag)} is no language tag`,
    instead: 'a BCP 47 tag, such as "en", "hy", "az" or "ru"',
  }),
  'date-order': (start: string, end: string) => ({
    found: `the end ${shown(end)} lies before the start ${shown(start)}`,
    instead: 'an end that is not before the start',
  }),
  'claim-undated': () => ({
    found: 'the claim gives no date',
    instead: '`edtf: "..."`, or `open: true` where it was still going on',
  }),
  'claim-dated-twice': () => ({
    found: 'the claim gives both `edtf` and `open`',
    instead: 'one of the two',
  }),
  'claim-without-words': (basis: string) => ({
    found: `a claim whose basis is "${basis}" does not say which words it rests on`,
    instead: '`written: "..."`, words of one of the event\'s quotations',
  }),
  'claim-without-day': () => ({
    found: 'a date that is counted back does not say from which day',
    instead: '`from: "..."`, the day counted from',
  }),
  'claim-from-no-day': (from: string) => ({
    found: `nothing can be counted back from ${shown(from)}`,
    instead: 'one day, month or year',
  }),
  'words-not-counted': (message: string) => ({
    found: message,
    instead: 'the words that say how long before, or another basis: "stated" or "bound"',
  }),
  'claim-without-document-date': () => ({
    found: 'the claim rests on the date of the document, which has none',
    instead: "the document's `date`, or another basis",
  }),
  'claim-not-document-date': (claimed: string, actual: string) => ({
    found: `the claim gives ${shown(claimed)} as the document's date, which is ${shown(actual)}`,
    instead: shown(actual),
  }),
  'words-not-quoted': (written: string) => ({
    found: `${shown(written)} is in none of the event's quotations`,
    instead: 'words that stand in one of its `quotes`, character for character',
  }),
  'words-no-date': (written: string) => ({
    found: `no date can be read in ${shown(written)}`,
    instead: 'the words that give the date, or another basis: "counted-back" or "bound"',
  }),
  'words-other-date': (written: string, read: string, claimed: string) => ({
    found: `${shown(written)} gives ${read}, the claim ${shown(claimed)}`,
    instead: 'a date that agrees with the words, and is no more exact than they are',
  }),
  'adopted-twice': (of: string) => ({
    found: `two claims about the ${of} of the event are adopted`,
    instead: '`adopted: true` on one of them at most',
  }),
  'adopted-without-reason': () => ({
    found: 'the claim is adopted without a reason',
    instead: '`because: "..."`',
  }),
  'adopted-and-none': () => ({
    found: 'an end is adopted, though `endAdopted` is "none"',
    instead: 'one of the two',
  }),
  'document-date-without-words': () => ({
    found: "the document's date is said to be stated, and the words that state it are not given",
    instead: '`written: "..."`, words of its text, or `basis: "outside"`',
  }),
  'document-date-not-in-text': (written: string) => ({
    found: `${shown(written)} stands in none of the document's passages`,
    instead: 'the words of a passage, character for character',
  }),
  'quotation-missing': (exact: string, passage: string, nearest: string | undefined) => ({
    found: `${shown(exact)} does not stand in passage ${passage}${nearest === undefined ? '' : `; it differs by ${nearest}`}`,
    instead: 'the words as the passage has them, character for character',
  }),
  'quotation-elsewhere': (exact: string, passage: string, actual: string) => ({
    found: `${shown(exact)} does not stand in passage ${passage}, but in ${actual}`,
    instead: `passage: "${actual}"`,
  }),
  'quotation-ambiguous': (exact: string, passage: string, times: number, prefix: string) => ({
    found: `${shown(exact)} stands ${times} times in passage ${passage}`,
    instead: `\`prefix\` or \`suffix\` beside it, to say which; the first has prefix ${JSON.stringify(prefix)}`,
  }),
  'passage-unknown': (id: string) => ({
    found: `the document has no passage "${id}"`,
    instead: 'one of its passages',
  }),
  'line-unknown': (line: number, lines: number) => ({
    found: `the seed has no line ${line} with text`,
    instead: `a line with text, from 1 to ${lines}`,
  }),
  'line-twice': (line: number) => ({
    found: `line ${line} of the seed is named twice`,
    instead: 'each line once, as a passage or as omitted',
  }),
  'lines-disordered': (line: number) => ({
    found: `line ${line} stands behind a later line`,
    instead: "passages in the order of the seed's lines",
  }),
  'line-lost': (line: number, text: string) => ({
    found: `line ${line} of the seed, ${shown(text)}, is neither a passage nor omitted`,
    instead: 'a passage for it, or an entry in `omitted` that says why',
  }),
  'omitted-differs': (line: number, text: string) => ({
    found: `line ${line} of the seed has another text`,
    instead: shown(text, 400),
  }),
  'body-unreadable': (message: string) => ({
    found: message,
    instead: 'a backslash before `<` and `{`, so that they are characters',
  }),
  'body-element': (name: string) => ({
    found: `${name} in the body of a document, which is text only`,
    instead: 'a backslash before the character that makes it, so that it is text',
  }),
  'body-code': (name: string) => ({
    found: `${name} in the body of a document would run as code`,
    instead: 'a backslash before `{` and `<`; `&#105;mport` and `&#101;xport` at the start of a line',
  }),
  'text-differs': (passage: string, line: number, difference: string, paragraph: string) => ({
    found: `passage ${passage} does not show line ${line} of the seed: ${difference}`,
    instead: paragraph.length > 1000 ? "the seed's characters" : paragraph,
  }),
  'passages-miscounted': (paragraphs: number, passages: number) => ({
    found: `the body has ${paragraphs} paragraphs, the frontmatter ${passages} passages`,
    instead: 'one paragraph for each passage, with blank lines between',
  }),
  'reference-unknown': (what: string, id: string, known: string) => ({
    found: `${shown(id)} is no ${what}`,
    instead: known,
  }),
  'id-twice': (id: string, other: string) => ({
    found: `the id "${id}" is used already, ${other}`,
    instead: 'an id of its own',
  }),
  'event-differs': (id: string, what: string, mine: string, its: string, other: string) => ({
    found: `event "${id}" has ${what} "${mine}" here and "${its}" in ${other}`,
    instead: `the same ${what}, or another id if it is another event`,
  }),
  'event-untitled': (id: string) => ({
    found: `nothing gives event "${id}" a title`,
    instead: '`title: "..."`, the most neutral wording there is',
  }),
  'member-of-itself': (id: string) => ({
    found: `event "${id}" is a member of itself`,
    instead: 'the series that it belongs to',
  }),
  'member-of-no-series': (id: string, series: string) => ({
    found: `event "${id}" is a member of "${series}", which is no series`,
    instead: 'the id of an event whose shape is "series"',
  }),
  'file-name-awkward': (name: string, character: string) => ({
    found: `the file name ${shown(name)} has ${character}, which addresses or disks cannot carry`,
    instead: 'letters, digits, hyphens and dots',
  }),
  'file-not-mdx': (name: string) => ({
    found: `${shown(name)} would not be published`,
    instead: 'a name that ends in ".mdx", or another folder for the file',
  }),
  'file-names-collide': (name: string, other: string) => ({
    found: `the file names ${shown(name)} and ${shown(other)} are the same to some disks, or in an address`,
    instead: 'two names that differ in more than case, accents, spaces and punctuation',
  }),
};
