import { shown } from '../shown.ts';

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
  'seed-type': (name: string) => ({
    found: `${shown(name)} is not a kind of file that can be read`,
    instead: 'save its text as a .txt file, in UTF-8',
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
  'character-refused': (name: string) => ({
    found: `${name} cannot stand on a page`,
    instead:
      'a copy of the document without this character, and a word about it in the sidecar under `complete`',
  }),
  'sidecar-without-seed': (seed: string) => ({
    found: `there is no seed ${shown(seed)}`,
    instead: 'the name of a file in seeds/, or no sidecar',
  }),
  'sidecar-misnamed': (seed: string, name: string) => ({
    found: `this sidecar is named for another seed than ${shown(seed)}`,
    instead: `rename it to ${shown(name)}, or write the seed's name that it has`,
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
