import type { Refusal } from '../read/extraction.ts';
import type { WideEncoding } from '../read/wide-encoding.ts';
import { nearestName } from '../../text/nearest-name.ts';
import { shown } from '../shown.ts';

// What was found, and what to do instead.
const refusals: Readonly<Record<Refusal, readonly [found: string, instead: string]>> = {
  'not-of-its-kind': [
    'is not what the ending of its name says',
    'the ending of what it is, or a copy saved anew by the program that made it',
  ],
  broken: [
    'is damaged, or its inside is not what such a file has',
    'a copy saved anew by the program that made it, or its text as a .txt file',
  ],
  locked: ['asks for a password', 'a copy saved without one'],
  'no-text': [
    'holds no text: it is empty, or made of pictures, as a scan is',
    'a copy with its text recognised, or the text typed into a .txt file, with a word about it in the sidecar',
  ],
  'too-large': ['holds more than a document may', 'its text as a .txt file, or the file in parts'],
  'too-deep': [
    'has parts that lie in others, in others again, deeper than can be followed; nothing says that it is damaged',
    'its text as a .txt file, or a copy saved anew by another program',
  ],
  'too-slow': ['takes too long to be read', 'its text as a .txt file, or the file in parts'],
  encoding: [
    'is in no encoding that could be found',
    'the encoding that it has, as `encoding: "..."` in its sidecar, or the file converted to UTF-8',
  ],
  'no-page': [
    'holds no page in HTML that was captured whole',
    'the page saved from a browser, or what it holds as a file of its own',
  ],
  'several-pages': [
    'holds several pages, and none is named as its main one',
    'the address of the one that is the document, as `page: { url: "..." }` in its sidecar',
  ],
  'several-captures': [
    'holds several states of the page',
    'when the one was captured that is the document, as `page: { url: "...", captured: "..." }` in its sidecar',
  ],
  'page-absent': [
    'does not hold the page that its sidecar, or its list of pages, names',
    'the address of a page in it, as `page: { url: "..." }` in its sidecar',
  ],
};

const mostShown = 10;
// It is to be copied into a sidecar.
const longestAddress = 1000;

/** Findings about seeds, their sidecars, and the documents made from them. */
export const seedFindings = {
  'seed-empty': () => ({
    found: 'the seed is empty: 0 bytes',
    instead: "put the document's text into it, or delete the file",
  }),
  'seed-blank': () => ({
    found: 'the seed holds spaces and line breaks only',
    instead: "put the document's text into it, or delete the file",
  }),
  'seed-type': (name: string, endings: readonly string[]) => ({
    found: `${shown(name)} is not a kind of file that can be read`,
    instead: `a file whose name ends in ${endings.join(', ')}; its text saved as .txt in UTF-8 will do`,
  }),
  'seed-unreadable': (name: string, why: Refusal, choice: readonly string[] = []) => ({
    found: `${shown(name)} ${refusals[why][0]}${choice.length === 0 ? '' : `: ${listed(choice)}`}`,
    instead: refusals[why][1],
  }),
  'front-matter-unread': (found: string, instead: string) => ({
    found: `the front matter of this file cannot be read: ${found}. The text is taken all the same`,
    instead: `title and date in the draft by hand. In a file that is not yet sealed: ${instead}`,
  }),
  'front-matter-date': (value: string) => ({
    found: `the front matter gives ${shown(value)} as a date, which is none. It is not offered; the text is taken all the same`,
    instead: 'the date in the draft by hand, as the text or another source gives it',
  }),
  'front-matter-prose': () => ({
    found:
      'what stands between the first lines `---` or `+++` has no `key: value` or `key = value`: it is taken as text',
    instead: 'nothing, if it is text; else move its lines from `passages` to `omitted` in the draft',
  }),
  'front-matter-open': (mark: string) => ({
    found: `the front matter that begins here has no line \`${mark}\` at its end: all of it is taken as text`,
    instead: `title and date in the draft by hand, and its lines moved from \`passages\` to \`omitted\`. In a file that is not yet sealed: a line \`${mark}\` behind the last value`,
  }),
  'record-missing': (text: string) => ({
    found: `the text that was extracted from the seed, ${shown(text)}, is not there`,
    instead: 'put it back; where there is no copy of it, remove this document and run `npm run ingest`',
  }),
  'record-broken': (text: string, written: string, actual: string) => ({
    found: `the SHA-256 of ${shown(text)} is ${actual}, not ${written}: it is not the text that this document was made from`,
    instead:
      'restore that file; what an extractor made is not edited, and passages are joined, split and left out here',
  }),
  'encoding-unknown': (label: string) => ({
    found: `no encoding is called ${shown(label)}`,
    instead: 'one of the labels of the WHATWG Encoding Standard, such as "utf-8" or "windows-1251"',
  }),
  'bytes-not-text': (encoding: string, offset: number, byte: number | undefined) => ({
    found:
      byte === undefined
        ? `the text breaks off inside a character of ${encoding}, at byte offset ${offset}`
        : `byte 0x${byte.toString(16).toUpperCase().padStart(2, '0')} at offset ${offset} is not ${encoding}`,
    instead:
      'the encoding that the file has, as `encoding: "..."` in its sidecar, or the file converted to UTF-8',
  }),
  'character-refused': (name: string, wide?: WideEncoding) => ({
    found: `${name} cannot stand on a page`,
    instead:
      wide === undefined
        ? 'a copy of the document without this character, and a word about it in the sidecar under `complete`'
        : wide === 'utf-32'
          ? 'the file converted to UTF-8: its bytes look like UTF-32, which is not read'
          : `\`encoding: "${wide}"\` in its sidecar, which its bytes look like, or the file converted to UTF-8`,
  }),
  'sidecar-without-seed': (seed: string) => ({
    found: `there is no seed ${shown(seed)}`,
    instead: 'the name of a file in seeds/, or no sidecar',
  }),
  'sidecar-misnamed': (seed: string, name: string) => ({
    found: `this sidecar is named for another seed than ${shown(seed)}`,
    instead: `rename it to ${shown(name)}, or write the seed's name that it has`,
  }),
  'replaces-unknown': (name: string, seeds: readonly string[]) => ({
    found: `there is no seed ${shown(name)} to replace`,
    instead: `the file name of a seed that is kept: ${[nearestName(name, seeds) ?? '', ...seeds]
      .filter((one, index, all) => one !== '' && all.indexOf(one) === index)
      .slice(0, 5)
      .map((one) => shown(one))
      .join(', ')}`,
  }),
  'replaces-circle': (name: string) => ({
    found: `${shown(name)} replaces this seed in turn, or is this seed`,
    instead: '`replaces` in the sidecar of the newer version alone',
  }),
  'replaces-twice': (name: string, other: string) => ({
    found: `${other} says already that its seed replaces ${shown(name)}`,
    instead: 'the version before this one: each replaces the one directly before it',
  }),
  'sidecar-differs': (what: string, mine: string, its: string, sidecar: string) => ({
    found: `the ${what} is ${shown(mine)} here, and ${shown(its)} in ${sidecar}`,
    instead: 'the same in both',
  }),
  'seed-missing': (file: string, twin: string | undefined) => ({
    found: `the seed ${shown(file)} is not in seeds/`,
    instead:
      twin === undefined
        ? 'put the seed back, or delete this document with it'
        : `${shown(twin)}, which has the same bytes`,
  }),
  'seal-broken': (what: string, written: string, actual: string) => ({
    found: `the seed's ${what} is ${actual}, not ${written}: its bytes are not those that this document was made from`,
    instead:
      'restore the seed; a corrected text is a new seed under a name of its own, and this document stays as it is',
  }),
  'seed-without-document': (name: string) => ({
    found: `no document is made from ${shown(name)}`,
    instead: 'run `npm run ingest`',
  }),
  'seed-shared': (other: string) => ({
    found: `${other} is made from the same seed`,
    instead: 'one document for one seed: delete one of the two',
  }),
};

function listed(choice: readonly string[]): string {
  const rest = choice.length - mostShown;
  const first = choice.slice(0, mostShown).map((one) => shown(one, longestAddress));
  return rest > 0 ? `${first.join(', ')} and ${rest} more` : first.join(', ');
}
