import { describe, expect, test } from 'vitest';
import { positionAt } from '../../text/positions.ts';
import { memoryDisk, testDocument, testFiles } from '../../testing/test-archive.ts';
import { catalogue } from '../catalogue/catalogue.ts';
import { memoryOfRun } from '../memory.ts';
import { inspect } from '../run.ts';

const seed =
  'The parties met on 1 March 1995 and met again.\nThe road has been closed for almost three months now.\n';
const events = `date: { edtf: "1995-03-09", basis: "outside", source: "paper" }
issuer: "ministry"
lacking: [{ after: "p2", what: "A passage." }]
events:
  - id: "meetings"
    shape: "series"
    kind: "meeting"
    title: "Meetings"
    claims:
      - { of: "end", edtf: "1995-03-01", basis: "stated", written: "1 March 1995" }
    quotes: [{ passage: "p1", exact: "on 1 March 1995" }]
  - id: "meeting"
    shape: "point"
    kind: "meeting"
    memberOf: "meetings"
    actors: ["ministry"]
    claims:
      - { of: "whole", edtf: "1995-03-01", basis: "stated", written: "1 March 1995" }
    quotes: [{ passage: "p1", exact: "met", suffix: " on" }, { passage: "p1", exact: "on 1 March 1995" }]
  - id: "closure"
    shape: "span"
    kind: "stoppage"
    places: ["corridor"]
    claims:
      - { of: "start", edtf: "1994-12~", basis: "counted-back", written: "for almost three months now", from: "1995-03-09" }
      - { of: "end", open: true, basis: "stated", written: "now", asOf: "1995-03-09" }
    quotes: [{ passage: "p2", exact: "closed for almost three months now" }]
  - id: "publication"
    shape: "point"
    kind: "statement"
    title: "Publication"
    claims: [{ of: "whole", edtf: "1995-03-09", basis: "document-date" }]
undated: [{ quote: { passage: "p1", exact: "again" }, note: "When is not said.", see: "closure" }]
`;
const context = (id: string, rest = '') => `---
id: "${id}"
title: "${id}"
shape: "${id === 'closure' ? 'span' : 'point'}"
kind: "${id === 'closure' ? 'stoppage' : 'meeting'}"
claims:
${
  id === 'closure'
    ? `  - { of: "start", edtf: "1994-12-12", sources: ["paper"], adopted: true, because: "all say so" }
  - { of: "end", edtf: "1995-04-28", sources: ["paper"] }`
    : '  - { of: "whole", edtf: "1994-12-12", sources: ["paper"] }'
}
names: [{ by: "ministry", name: "closure", sources: ["paper"] }]
confidence: "high"
sources:
  paper: { publisher: "Paper", url: null, date: "1994-12-13" }
${rest}---
`;
/** Last attested by the document: on 9 March 1995. */
const closureWithoutEnd = context('closure').replace(/\n {2}- \{ of: "end".*/, '');
const doc = 'content/documents/doc.mdx';
const closure = 'content/events/closure.mdx';
const sidecar = 'seeds/a.yaml';
const settings = 'content/archive.yaml';
const kinds = 'content/kinds.yaml';
const published = 'content/published.txt';
const places = 'content/places.yaml';
const gazetteers = 'content/gazetteers.yaml';
const base: Record<string, string | Uint8Array> = testFiles({
  'seeds/a.txt': seed,
  [sidecar]: 'seed: "a.txt"\nsources:\n  paper: { publisher: "Paper", url: null }\n',
  [doc]: testDocument('a.txt', seed, events),
  [closure]: context('closure', 'endAdopted: "none"\n'),
  'content/events/meeting.mdx': context('meeting'),
  [gazetteers]: `- { id: "list", publisher: "List", licence: "free", url: null, exactKm: 0.5 }
- { id: "talk", publisher: "Talk", licence: "facts", url: null }
`,
  [places]: `- id: "corridor"
  names: [{ name: "Corridor", by: "all" }]
  positions:
    - { shape: "line", through: ["ford", { gap: "a wood" }, "mill"], precisionKm: 4, basis: "worked-out", working: "Straight.", sources: [{ from: "talk" }], when: "2001/..", lastAttested: { edtf: "2001-06-01", from: "talk" } }
- id: "ford"
  names: [{ name: "Ford", by: "all" }]
  positions:
    - { shape: "point", at: [21.53, 48.9], precisionKm: 1, because: "newer", basis: "gazetteer", sources: [{ from: "list" }] }
    - { shape: "point", at: [21.57, 48.9], precisionKm: 1, basis: "gazetteer", sources: [{ from: "list" }] }
- id: "mill"
  names: [{ name: "Mill", by: "all" }]
  positions:
    - { shape: "area", at: [21.9, 48.9], precisionKm: 3, basis: "gazetteer", sources: [{ from: "list" }] }
- id: "wood"
  names: [{ name: "Wood", by: "all" }]
  where: { relation: "between", of: ["ford", "mill"] }
`,
});

// What is found never depends on what was looked at before, which all tests here have in common: each tells what it has
// to find, and of every fourth all is compared with what is found by who remembers nothing.
const memory = memoryOfRun();
let looked = 0;

function findingsOf(files: typeof base) {
  const { findings, hints } = inspect(memoryDisk(files), memory);
  if (looked % 4 === 0) expect(inspect(memoryDisk(files))).toEqual({ findings, hints });
  looked += 1;
  return findings;
}

function edited(file: string, from: string, to: string): { text: string; files: typeof base } {
  const before = String(base[file]);
  expect(before.split(from), `"${from}" once in ${file}`).toHaveLength(2);
  const text = before.replace(from, () => to);
  return { text, files: { ...base, [file]: text } };
}

test('an archive in which nothing is wrong', () => {
  expect(findingsOf(base)).toEqual([]);
});

/** Dates that no correction of a page can have, of a document of 9 March 1995 and of an event of 12 December 1994. */
function corrections(): (readonly [code: string, file: string, from: string, to: string, at: string])[] {
  const entry = (date: string) => `{ date: "${date}", what: "It said so.", why: "It was not so." }`;
  const dated = (code: string, file: string, from: string, date: string) =>
    [code, file, from, `corrected: [${entry(date)}]\n${from}`, `"${date}", what`] as const;
  const [of, on] = ['issuer: "ministry"', 'endAdopted'];
  return [
    ...['1995-03-08', '1995-02', '1994', '-0500', '0012-01-01', '1994-12-12~'].map((date) =>
      dated('correction-too-early', doc, of, date),
    ),
    ...['1994-12-11', '1993', '-0043-03-15'].map((date) => dated('correction-too-early', closure, on, date)),
    ...['1995-04/1995-05', '1995-04/..', '[1995-04-01,1995-05-01]', '199X', '19XX', '1995-24'].map((date) =>
      dated('correction-date-vague', doc, of, date),
    ),
    [
      'correction-twice',
      closure,
      on,
      `corrected:\n  - ${entry('1995-05')}\n  - ${entry('1995-06')}\n  - ${entry('1995-05').replace('It was', ' It was')}\n${on}`,
      '{ date: "1995-05", what: "It said so.", why: " It',
    ],
    [
      'correction-too-early',
      doc,
      '    kind: "stoppage"',
      `    corrected: [${entry('1995-03')}, ${entry('1995-01')}]\n    kind: "stoppage"`,
      '"1995-01"',
    ],
  ];
}

/** [code, file, what stands there, what is written instead, and the text at which the finding is placed]. */
type Row = readonly [code: string, file: string, from: string, to: string, at: string];

const rows: readonly Row[] = [
  // Dates
  [
    'date-not-edtf',
    doc,
    'edtf: "1995-03-09", basis: "outside"',
    'edtf: "1995-02-30", basis: "outside"',
    '"1995-02-30"',
  ],
  ['date-not-edtf', doc, 'asOf: "1995-03-09"', 'asOf: "1995-13-01"', '"1995-13-01"'],
  ['date-unquoted', doc, 'asOf: "1995-03-09"', 'asOf: 1995-03-09', '1995-03-09 }\n    quotes'],
  ['date-unquoted', closure, 'edtf: "1995-04-28"', 'edtf: 1995', '1995, sources'],
  ['date-not-edtf', closure, 'date: "1994-12-13"', 'date: "13 December 1994"', '"13 December 1994"'],
  [
    'date-not-edtf',
    sidecar,
    'sources:',
    'received: "1995-03-10T25:00:00Z"\nsources:',
    '"1995-03-10T25:00:00Z"',
  ],
  ['date-not-edtf', closure, 'date: "1994-12-13"', 'date: "1994-12-13T08:15:00Z"', '"1994-12-13T08:15:00Z"'],
  ['date-order', closure, '"1995-04-28"', '"1994-04-28"', '"1994-04-28"'],
  [
    'date-order',
    closure,
    'edtf: "1994-12-12", sources: ["paper"], adopted: true, because: "all say so"',
    'edtf: "1995-05", sources: ["paper"]',
    '"1995-04-28"',
  ],
  [
    'date-order',
    closure,
    '{ of: "start", edtf: "1994-12-12", sources: ["paper"], adopted: true, because: "all say so" }',
    '{ of: "whole", edtf: "1995-05/1995-06", sources: ["paper"] }',
    '"1995-04-28"',
  ],
  // A start from one file, an end from another.
  [
    'date-order',
    closure,
    'edtf: "1994-12-12", sources: ["paper"], adopted: true, because: "all say so" }\n  - { of: "end", edtf: "1995-04-28"',
    'open: true, sources: ["paper"] }\n  - { of: "end", edtf: "1994-04-28"',
    '"1994-04-28"',
  ],
  // An adopted start, though another would suit the end.
  [
    'date-order',
    closure,
    'edtf: "1994-12-12", sources: ["paper"], adopted: true',
    'edtf: "1994-12-12", sources: ["paper"] }\n  - { of: "start", edtf: "1995-06", sources: ["paper"], adopted: true',
    '"1995-04-28"',
  ],
  [
    'as-of-before-start',
    closure,
    '"1995-04-28", sources: ["paper"]',
    '"1995-04-28", sources: ["paper"], asOf: "1994-11"',
    '"1994-11"',
  ],
  [
    'point-interval',
    doc,
    '"1995-03-09", basis: "document-date"',
    '"1995-03-01/1995-03-09", basis: "bound", written: "met"',
    '"1995-03-01/1995-03-09"',
  ],
  ['point-part', 'content/events/meeting.mdx', 'of: "whole"', 'of: "end"', '"end"'],
  // Quotations
  [
    'quotation-missing',
    doc,
    'closed for almost three months now"',
    'closed for almozt three months now"',
    '"closed for almozt',
  ],
  ['quotation-missing', doc, 'exact: "again"', 'exact: "Again"', '"Again"'],
  ['quotation-elsewhere', doc, 'passage: "p2", exact', 'passage: "p1", exact', '"closed for'],
  ['quotation-ambiguous', doc, 'exact: "met", suffix: " on"', 'exact: "met"', '"met"'],
  [
    'quotation-cut',
    doc,
    'closed for almost three months now"',
    'losed for almost three months now"',
    '"losed for',
  ],
  [
    'quotation-cut',
    doc,
    'exact: "on 1 March 1995" }]\n  - id: "closure"',
    'exact: "on 1 March 199" }, { passage: "p1", exact: "1 March 1995" }]\n  - id: "closure"',
    '"on 1 March 199"',
  ],
  ['passage-unknown', doc, 'passage: "p2", exact', 'passage: "p3", exact', '"p3"'],
  // References
  ['reference-unknown', doc, 'issuer: "ministry"', 'issuer: "minister"', '"minister"'],
  ['reference-unknown', doc, 'kind: "statement"\nlanguage', 'kind: "poem"\nlanguage', '"poem"'],
  ['reference-unknown', doc, 'source: "paper"', 'source: "radio"', '"radio"'],
  ['reference-unknown', doc, 'memberOf: "meetings"', 'memberOf: "gatherings"', '"gatherings"'],
  ['reference-unknown', doc, 'places: ["corridor"]', 'places: ["road"]', '"road"'],
  ['reference-unknown', doc, 'see: "closure"', 'see: "opening"', '"opening"'],
  ['reference-unknown', doc, 'after: "p2"', 'after: "p9"', '"p9"'],
  ['reference-unknown', closure, 'by: "ministry"', 'by: "minister"', '"minister"'],
  ['reference-unknown', closure, 'sources: ["paper"] }\nnames', 'sources: ["radio"] }\nnames', '"radio"'],
  ['reference-unknown', sidecar, 'sources:', 'kind: "poem"\nsources:', '"poem"'],
  // Where places are
  ['value-missing', places, 'at: [21.9, 48.9], precisionKm: 3,', 'at: [21.9, 48.9],', '{ shape: "area"'],
  [
    'value-missing',
    places,
    'working: "Straight.", sources: [{ from: "talk" }]',
    'working: "Straight."',
    '{ shape: "line"',
  ],
  ['value-wrong', places, 'at: [21.9, 48.9]', 'at: [21.9, 98.9]', '98.9'],
  ['value-wrong', places, 'at: [21.9, 48.9]', 'at: [321.9, 48.9]', '321.9'],
  ['value-wrong', places, 'precisionKm: 3', 'precisionKm: 0', '0, basis'],
  ['value-wrong', places, '["ford", { gap: "a wood" }, "mill"]', '["ford"]', '["ford"]'],
  ['date-not-edtf', places, 'when: "2001/.."', 'when: "since 2001"', '"since 2001"'],
  ['reference-unknown', places, '{ gap: "a wood" }', '"forest"', '"forest"'],
  ['reference-unknown', places, '[{ from: "talk"', '[{ from: "chat"', '"chat"'],
  ['reference-unknown', places, 'of: ["ford", "mill"]', 'of: ["ford", "lake"]', '"lake"'],
  ['position-too-exact', places, '[21.9, 48.9]', '[21.9, 48.9123]', '48.9123'],
  ['position-too-exact', places, '[21.57, 48.9]', '[21.57001, 48.9]', '21.57001'],
  ['position-beyond-source', places, 'precisionKm: 3', 'precisionKm: 0.4', '0.4'],
  ['position-beyond-source', places, 'precisionKm: 4', 'precisionKm: 2', '2, basis'],
  // What is worked out from a list is no more exact than the list.
  [
    'position-beyond-source',
    places,
    'precisionKm: 3, basis: "gazetteer", sources: [{ from: "list" }]',
    'precisionKm: 0.4, basis: "worked-out", working: "Half way.", sources: [{ from: "list" }, { from: "talk" }]',
    '0.4',
  ],
  ['value-wrong', gazetteers, 'exactKm: 0.5', 'exactKm: 0.001', '0.001'],
  [
    'position-not-given',
    places,
    'precisionKm: 3, basis: "gazetteer", sources: [{ from: "list" }]',
    'precisionKm: 3, basis: "named-source", sources: [{ from: "talk" }]',
    '"talk" }] }\n- id: "wood"',
  ],
  [
    'position-without-working',
    places,
    'basis: "worked-out", working: "Straight."',
    'basis: "worked-out"',
    '"worked-out"',
  ],
  ['position-differs', places, 'because: "newer", ', '', '[21.57'],
  ['line-through-nowhere', places, '{ gap: "a wood" }', '"wood"', '"wood", "mill"'],
  ['line-without-pieces', places, ', "mill"], precisionKm', '], precisionKm', '["ford", { gap'],
  ['line-without-last-day', places, ', lastAttested: { edtf: "2001-06-01", from: "talk" }', '', '"2001/.."'],
  ['line-without-last-day', places, ', from: "talk" } }', ' } }', '{ edtf: "2001-06-01"'],
  ['line-last-day-no-day', places, 'edtf: "2001-06-01"', 'edtf: "2001-06"', '"2001-06"'],
  ['line-last-day-no-day', places, 'edtf: "2001-06-01"', 'edtf: "2001-06-01~"', '"2001-06-01~"'],
  ['line-last-day-of-two', places, 'from: "talk" } }', 'from: "talk", event: "meeting" } }', '{ edtf: "2001'],
  ['line-last-day-beside-end', places, '"2001/.."', '"2001/2002"', '{ edtf: "2001-06-01"'],
  ['line-last-day-beside-end', places, '"2001/.."', '"2001-06-02/.."', '{ edtf: "2001-06-01"'],
  ['reference-unknown', places, 'from: "talk" } }', 'from: "lost" } }', '"lost"'],
  ['reference-unknown', places, 'from: "talk" } }', 'event: "lost" } }', '"lost"'],
  ['line-last-day-not-of', places, 'from: "talk" } }', 'event: "meeting" } }', '"meeting"'],
  ['relation-incomplete', places, 'of: ["ford", "mill"]', 'of: ["ford"]', '"between"'],
  ['relation-unfit', places, 'of: ["ford", "mill"]', 'of: ["ford", "wood"]', '["ford", "wood"]'],
  [
    'relation-unfit',
    places,
    'of: ["ford", "mill"]',
    'of: ["ford", "mill", "corridor"]',
    '["ford", "mill", "c',
  ],
  ['relation-unfit', places, '"between", of: ["ford", "mill"]', '"along", of: ["ford"]', '["ford"]'],
  ['relation-unfit', places, '"between", of: ["ford", "mill"]', '"not-located", of: ["ford"]', '["ford"]'],
  ['extent-unfit', places, 'at: [21.9, 48.9], ', 'at: [21.9, 48.9], extent: [22, 49, 21, 48], ', '[22, 49'],
  ['extent-unfit', places, 'at: [21.9, 48.9], ', 'at: [21.9, 48.9], extent: [21, 48, 22, 95], ', '[21, 48'],
  ['extent-unfit', places, 'at: [21.9, 48.9], ', 'at: [21.9, 48.9], extent: [31, 48, 32, 49], ', '[31, 48'],
  ['line-stands-still', places, '["ford", {', '["ford", "ford", {', '"ford", { gap'],
  [
    'relation-beside-position',
    places,
    'where: {',
    'positions: [{ shape: "point", at: [21.7, 48.9], precisionKm: 3, basis: "gazetteer", sources: [{ from: "list" }] }]\n  where: {',
    '{ relation',
  ],
  ['id-twice', gazetteers, 'id: "talk"', 'id: "list"', '"list", publisher: "Talk"'],
  // Ids
  ['id-twice', doc, 'id: "publication"', 'id: "doc"', '"doc"\ntitle'],
  ['id-twice', 'content/events/meeting.mdx', 'id: "meeting"', 'id: "closure"', '"closure"'],
  ['id-twice', 'content/actors.yaml', '\n', '\n- { id: "ministry", name: "M" }\n', '"ministry", name: "M"'],
  ['id-twice', doc, '{ id: "p2"', '{ id: "p1"', '"p1", line: 2'],
  ['id-other-date', closure, 'id: "closure"', 'id: "closure-1994-12-11"', '"closure-1994-12-11"'],
  ['id-other-date', closure, 'id: "closure"', 'id: "closure-1993-11"', '"closure-1993-11"'],
  [
    'listed-twice',
    doc,
    'actors: ["ministry"]',
    'actors: ["ministry", "ministry"]',
    '"ministry"]\n    claims',
  ],
  [
    'source-unused',
    closure,
    'sources:\n  paper',
    'sources:\n  radio: { publisher: "Radio", url: null }\n  paper',
    'radio',
  ],
  ...corrections(),
  [
    'source-date-differs',
    closure,
    'url: null, date: "1994-12-13"',
    'url: "https://paper.example/1994/12/15/a", date: "1994-12-13"',
    '"1994-12-13"',
  ],
  [
    'source-read-early',
    closure,
    'date: "1994-12-13"',
    'date: "1994-12-13", accessed: "1994-12-12"',
    '"1994-12-12" }',
  ],
  [
    'source-twice',
    closure,
    'url: null, date: "1994-12-13" }',
    'url: "https://p.example/1" }\n  twin: { publisher: "P", url: "https://p.example/1" }',
    '"https://p.example/1" }\nendAdopted',
  ],
  ['time-impossible', closure, 'edtf: "1994-12-12",', 'edtf: "1994-12-12", time: "25:00",', '"25:00"'],
  [
    'side-unlisted',
    closure,
    'endAdopted',
    'meeting: { hosted: [{ side: "ministry", sources: ["paper"] }] }\nendAdopted',
    '"ministry", sources: ["paper"] }] }',
  ],
  ['sidecar-differs', sidecar, 'sources:', 'kind: "meeting"\nsources:', ''],
  ['sidecar-differs', sidecar, 'sources:', 'issuer: { value: "council" }\nsources:', ''],
  ['sidecar-differs', sidecar, 'sources:', 'language: "fr"\nsources:', ''],
  [
    'sidecar-differs',
    sidecar,
    'sources:',
    'published: { edtf: "1995-03-08", restsOn: "It.", source: "paper" }\nsources:',
    '',
  ],
  ['event-differs', closure, 'kind: "stoppage"', 'kind: "meeting"', ''],
  ['event-differs', closure, 'shape: "span"', 'shape: "point"', ''],
  ['event-untitled', doc, '    title: "Publication"\n', '', 'id: "publication"'],
  ['member-of-no-series', doc, 'memberOf: "meetings"', 'memberOf: "closure"', '"closure"\n    actors'],
  ['title-undecided', doc, 'titleBasis: "supplied"', 'titleBasis: "draft"', '"draft"'],
  ['title-not-in-text', doc, 'titleBasis: "supplied"', 'titleBasis: "given"', '"given"'],
  [
    'version-alone',
    closure,
    'endAdopted',
    'disagreements: [{ about: "the day", versions: [{ says: "It.", sources: ["paper"] }] }]\nendAdopted',
    '[{ says: "It."',
  ],
  [
    'headline-no-point',
    doc,
    'id: "meetings"\n    shape: "series"',
    'id: "meetings"\n    headline: true\n    shape: "series"',
    'true\n    shape',
  ],
  ['member-of-itself', doc, 'memberOf: "meetings"', 'memberOf: "meeting"', '"meeting"\n    actors'],
  ['claim-surer-than-from', doc, 'now", from: "1995-03-09"', 'now", from: "1995-03-09?"', '"1994-12~"'],
  [
    'claim-from-no-day',
    doc,
    'from: "1995-03-09"',
    'from: "1995-03-09/1995-03-10"',
    '"1995-03-09/1995-03-10"',
  ],
  [
    'words-not-counted',
    doc,
    'basis: "stated", written: "1 March 1995" }\n    quotes: [{ passage: "p1", exact: "met"',
    'basis: "counted-back", written: "1 March 1995", from: "1995-03-09" }\n    quotes: [{ passage: "p1", exact: "met"',
    '"1 March 1995", from',
  ],
  ['words-other-date', doc, '"1994-12~"', '"1994-12-12"', '"1994-12-12"'],
  [
    'document-date-without-words',
    doc,
    'basis: "outside", source: "paper"',
    'basis: "stated"',
    '{ edtf: "1995-03-09", basis: "stated"',
  ],
  [
    'document-date-not-in-text',
    doc,
    'basis: "outside", source: "paper"',
    'basis: "stated", written: "9 March 1995"',
    '"9 March 1995"',
  ],
  [
    'words-other-date',
    doc,
    'basis: "outside", source: "paper"',
    'basis: "stated", written: "1 March 1995"',
    '"1995-03-09"',
  ],
  ['address-unsafe', closure, 'url: null', 'url: "javascript:alert(1)"', '"javascript'],
  ['address-unsafe', sidecar, 'url: null', 'url: "www.paper.example"', '"www'],
  ['language-unknown', doc, 'language: "en"', 'language: "English language"', '"English'],
  [
    'lines-disordered',
    doc,
    '{ id: "p1", line: 1 }, { id: "p2", line: 2 }',
    '{ id: "p1", line: 2 }, { id: "p2", line: 1 }',
    '1 }]',
  ],
  [
    'omitted-differs',
    doc,
    ', { id: "p2", line: 2 }]',
    ']\nomitted: [{ line: 2, text: "The rode", why: "w" }]',
    '"The rode"',
  ],
  ['body-unreadable', closure, '\n---\n', '\n---\n\nA {brace', '{brace'],
  ['body-unreadable', closure, '\n---\n', '\n---\n\nA visit of <5 people.', '<5 people'],
  ['body-html', closure, '\n---\n', '\n---\n\nA <script>alert(1)</script> b', '<script'],
  ['body-html', closure, '\n---\n', '\n---\n\n<Event id="meeting"><b>a</b></Event>', '<b>'],
  ['body-image', closure, '\n---\n', '\n---\n\nA ![b](./c.png)', '![b]'],
  ['value-blank', closure, 'title: "closure"', 'title: " "', '" "'],
  ['value-blank', kinds, 'id: "meeting", name: "A"', 'id: "meeting", name: ""', '""'],
  ['value-character', closure, 'title: "closure"', 'title: "a\\u202eb"', '"a'],
  ['value-character', closure, 'title: "closure"', 'title: "a\\0b"', '"a'],
  ['value-character', closure, 'title: "closure"', 'title: "a\\ud800b"', '"a'],
  ['body-indented', closure, '\n---\n', '\n---\n\nOne.\n\n    Two.', '    Two'],
  ['body-code', closure, '\n---\n', "\n---\n\nIt is {1 + 1} o'clock.", '{1 + 1}'],
  ['body-code', closure, '\n---\n', "\n---\n\nimport x from 'y'\n\nOne.", 'import'],
  ['body-code', closure, '\n---\n', '\n---\n\nexport const x = 1\n\nOne.', 'export'],
  ['body-component', closure, '\n---\n', '\n---\n\n<Secret note="x" />', '<Secret'],
  ['body-component', closure, '\n---\n', '\n---\n\nA *<Secret />*', '<Secret'],
  ['body-component-odd', closure, '\n---\n', '\n---\n\nA <Event id="meeting" />', '<Event'],
  ['body-component-odd', closure, '\n---\n', '\n---\n\nA <Event id={"meeting"}>b</Event>', '<Event'],
  ['body-component-odd', closure, '\n---\n', '\n---\n\nA <Event id="meeting" {...x}>b</Event>', '<Event'],
  ['reference-unknown', closure, '\n---\n', '\n---\n\nA <Event id="other">b</Event>', '<Event'],
  ['reference-unknown', closure, '\n---\n', '\n---\n\nA <Document id="closure">b</Document>', '<Document'],
  ['link-unsafe', closure, '\n---\n', '\n---\n\nA [b](javascript:alert(1))', '[b]'],
  // Claims of documents
  [
    'words-not-quoted',
    doc,
    'written: "1 March 1995" }\n    quotes: [{ passage: "p1", exact: "on',
    'written: "2 March 1995" }\n    quotes: [{ passage: "p1", exact: "on',
    '"2 March 1995"',
  ],
  [
    'words-no-date',
    doc,
    'basis: "counted-back", written: "for almost three months now", from: "1995-03-09"',
    'basis: "stated", written: "for almost three months now"',
    '"for almost three months now" }',
  ],
  [
    'words-other-date',
    doc,
    'of: "whole", edtf: "1995-03-01"',
    'of: "whole", edtf: "1995-03-02"',
    '"1995-03-02"',
  ],
  [
    'words-other-date',
    doc,
    'of: "whole", edtf: "1995-03-01"',
    'of: "whole", edtf: "1994-03-01/1994-04"',
    '"1994-03-01/1994-04"',
  ],
  ['claim-without-words', doc, ', written: "now"', '', '{ of: "end", open'],
  ['claim-without-day', doc, ', from: "1995-03-09"', '', '{ of: "start"'],
  ['claim-day-unknown', doc, 'from: "1995-03-09"', 'from: "1995-03-10"', '"1995-03-10"'],
  ['claim-day-unknown', doc, 'asOf: "1995-03-09"', 'asOf: "1995-03"', '"1995-03" }'],
  ['claim-open-not-stated', doc, 'open: true, basis: "stated"', 'open: true, basis: "bound"', '"bound"'],
  [
    'claim-words-needless',
    doc,
    'edtf: "1995-03-09", basis: "document-date"',
    'edtf: "1995-03-09", basis: "document-date", written: "met"',
    '"met" }]',
  ],
  [
    'claim-without-document-date',
    doc,
    'date: { edtf: "1995-03-09", basis: "outside", source: "paper" }\n',
    '',
    '"document-date"',
  ],
  [
    'claim-not-document-date',
    doc,
    'edtf: "1995-03-09", basis: "document-date"',
    'edtf: "1995-03-08", basis: "document-date"',
    '"1995-03-08"',
  ],
  [
    'document-date-not-in-address',
    doc,
    'edtf: "1995-03-09", basis: "outside", source: "paper"',
    'edtf: "1995-03-09", basis: "address", source: "paper"',
    '"1995-03-09", basis: "address"',
  ],
  ['claim-dated-twice', doc, 'open: true', 'edtf: "1995-03", open: true', 'true, basis'],
  // Claims of context events
  [
    'adopted-twice',
    closure,
    '"1995-04-28", sources: ["paper"] }',
    '"1995-04-28", sources: ["paper"] }\n  - { of: "start", edtf: "1994-12-11", sources: ["paper"], adopted: true, because: "x" }',
    'true, because: "x"',
  ],
  ['adopted-without-reason', closure, ', because: "all say so"', '', 'true }'],
  [
    'adopted-and-none',
    closure,
    'of: "end", edtf: "1995-04-28", sources: ["paper"]',
    'of: "end", edtf: "1995-04-28", sources: ["paper"], adopted: true, because: "x"',
    'true, because: "x"',
  ],
  ['claim-undated', closure, 'edtf: "1995-04-28", ', '', '{ of: "end"'],
  // Shapes
  ['key-unknown', doc, 'titleBasis: ', 'titelBasis: ', 'titel'],
  ['key-unknown', doc, 'language: "en"', 'language: "en"\nlayout: "../evil.astro"', 'layout'],
  ['value-wrong', doc, 'shape: "span"', 'shape: "line"', '"line"'],
  ['value-missing', doc, 'titleBasis: "supplied"\n', '', 'id: "doc"'],
  ['yaml-syntax', doc, 'title: "A document"', 'title: "A document', ''],
  // Who says so
  ['name-without-source', closure, ', sources: ["paper"] }]\nconf', ' }]\nconf', '{ by: "ministry"'],
  [
    'name-not-in-document',
    closure,
    'name: "closure", sources: ["paper"]',
    'name: "closure", document: "doc"',
    '"closure", document',
  ],
  [
    'reference-unknown',
    closure,
    'name: "closure", sources: ["paper"]',
    'name: "closed", document: "docs"',
    '"docs"',
  ],
  [
    'account-search-undated',
    closure,
    'confidence: ',
    'accounts: [{ by: "ministry", says: null }]\nconfidence: ',
    '{ by: "ministry", says',
  ],
  [
    'account-with-quotation',
    closure,
    'confidence: ',
    'accounts: [{ by: "ministry", says: "It was “closed”.", sources: ["paper"] }]\nconfidence: ',
    '"It was',
  ],
  [
    'value-missing',
    closure,
    'confidence: ',
    'accounts: [{ by: "ministry", says: "It was so.", quote: { words: "so" } }]\nconfidence: ',
    '{ words',
  ],
  [
    'reference-unknown',
    closure,
    'confidence: ',
    'accounts: [{ by: "ministry", says: "It was so.", quote: { words: "so", source: "radio" } }]\nconfidence: ',
    '"radio"',
  ],
  [
    'quotation-unbacked',
    closure,
    'confidence: ',
    'notKnown: [\'Whether it was "shut down".\']\nconfidence: ',
    "'Whether",
  ],
  [
    'happening-unnamed',
    closure,
    'edtf: "1995-04-28", sources: ["paper"]',
    'edtf: "1995-04-28", gives: "happening", sources: ["paper"]',
    '"happening"',
  ],
  // Passages and text
  ['line-lost', doc, ', { id: "p2", line: 2 }', '', '[{ id: "p1", line: 1 }]'],
  ['line-unknown', doc, 'id: "p2", line: 2', 'id: "p2", line: 3', '3 }'],
  ['piece-missing', doc, 'id: "p2", line: 2', 'id: "p2", line: 2, ends: "Nowhere"', '"Nowhere"'],
  ['piece-repeated', doc, 'id: "p2", line: 2', 'id: "p2", line: 2, begins: "e"', '"e" }'],
  ['line-twice', doc, 'id: "p2", line: 2', 'id: "p2", line: 1', '1 }]'],
  ['text-differs', doc, 'met again.\n', 'met again\n', 'The parties'],
  ['text-differs', doc, 'The road has', 'The  road has', 'The  road'],
  ['text-differs', doc, 'The road has', '&copy;The road has', '&copy;'],
  ['text-differs', doc, 'The road has', '*The road has', '*The'],
  ['passages-miscounted', doc, 'The road has', 'Another.\n\nThe road has', ''],
  ['body-element', doc, 'The road has', '# The road has', '# The'],
  ['body-element', doc, 'The road has', '[The](x) road has', '[The]'],
  ['body-code', doc, 'The road has', '{process.exit()}The road has', '{process'],
  ['body-html', doc, 'The road has', '<b>The</b> road has', '<b>The'],
  ['body-indented', doc, 'The road has', '    The road has', ''],
  ['body-element', doc, 'The road has', '<Event id="closure">The</Event> road has', '<Event'],
  ['body-code', doc, 'The road has', "import x from 'y'\n\nThe road has", 'import'],
  ['body-unreadable', doc, 'The road has', '<b>The road has', ''],
  // Seals and seeds
  ['seal-broken', doc, 'bytes: ', 'bytes: 1', '1'],
  ['seed-missing', doc, 'file: "a.txt"', 'file: "b.txt"', '"b.txt"'],
  ['sidecar-without-seed', sidecar, '"a.txt"', '"b.txt"', '"b.txt"'],
  // The archive's own words
  ['key-unknown', settings, 'name: "Archive"', 'nam: "Archive"', 'nam'],
  ['value-missing', settings, 'subject: "Tests"\n', '', ''],
  [
    'wordmark-differs',
    settings,
    'name: ',
    'wordmark: { certain: "Arch", approximate: "ove" }\nname: ',
    '{ c',
  ],
  ['interface-language-unknown', settings, 'name: ', 'language: "xx"\nname: ', '"xx"'],
  ['reference-unknown', settings, 'name: ', 'leadSpan: { event: "war", noun: "it" }\nname: ', '"war"'],
  [
    'lead-span-no-span',
    settings,
    'name: ',
    'leadSpan: { event: "meeting", noun: "it" }\nname: ',
    '"meeting"',
  ],
  ['value-wrong', settings, 'name: ', 'examples: { words: 3 }\nname: ', '3'],
  ['key-unknown', settings, 'name: ', 'examples: { word: "war" }\nname: ', 'word'],
  ['value-wrong', settings, 'name: ', 'repository: "javascript:alert(1)"\nname: ', '"javascript'],
  ['value-wrong', kinds, 'role: "meeting"', 'role: "party"', '"party"'],
  ['kind-role-twice', kinds, 'role: "meeting"', 'role: "mention"', '"mention" }\n- { id: "agreement"'],
  ['kind-role-missing', kinds, ', role: "publication"', '', '- { id: "document"'],
];

// Tried in words.test.ts and words-weekday.test.ts.
const triedOnWords = [
  'words-no-year',
  'words-two-ways',
  'words-cut',
  'words-other-calendar',
  'words-denied',
  'words-of-plan',
  'words-impossible',
  'words-other-weekday',
  'words-no-limit',
];

/** [code, files that are written over those of the archive]. */
const draft = String(base[doc]).replace('reviewed: true', 'reviewed: false');
const redirects = (...moves: readonly (readonly [from: string, to: string])[]) => ({
  'content/redirects.yaml': moves.map(([from, to]) => `- { from: "${from}", to: "${to}" }\n`).join(''),
});
const denying = 'Talks are based not on power.\n';
const essay = (body: string, asOf = '1995-03-09') => ({
  'content/essays/essay.mdx': `---\nid: "essay"\ntitle: "Essay"\nauthors: ["A"]\ndate: "1995-04"\nsummary: "One."\nasOf: "${asOf}"\n---\n\n${body}\n`,
});
const recorded = testDocument('b.docx', 'x').replace(
  'id: "doc"',
  `id: "other"\nrecord: { sha256: "${'0'.repeat(64)}", extractor: { name: "reader", version: "1.0.0" } }`,
);
const fileRows: readonly (readonly [code: string, files: typeof base])[] = [
  [
    'correction-too-early',
    essay(
      'One.',
      '1995-03-09"\ncorrected: [{ date: "1995-03-31", what: "It said so.", why: "It was not." }]\nlanguage: "en',
    ),
  ],
  [
    'correction-too-early',
    {
      'content/pages/about.mdx':
        '---\nid: "about"\ntitle: "About"\ncorrected: [{ date: "1989", what: "It said so.", why: "It was not." }]\n---\n',
    },
  ],
  ['page-missing', { 'content/pages/about.mdx': '---\nid: "more"\ntitle: "More"\n---\n' }],
  [
    'yaml-aliases',
    {
      'content/actors.yaml': `- &a [0, 0]\n${[...'bcdefghij'].map((name, at) => `- &${name} [${Array.from({ length: 9 }, () => `*${'abcdefghij'[at]}`).join(', ')}]\n`).join('')}`,
    },
  ],
  [
    'headlines-many',
    Object.fromEntries(
      Array.from({ length: 15 }, (_, at) => [
        `content/events/headline-${at}.mdx`,
        context(`headline-${at}`).replace('kind:', 'headline: true\nkind:'),
      ]),
    ),
  ],
  ['yaml-syntax', { 'content/actors.yaml': '- { id: "ministry", name: !person "Ministry" }\n' }],
  ['seed-empty', { 'seeds/a.txt': '' }],
  ['seed-blank', { 'seeds/a.txt': '  \n\t\n' }],
  ['bytes-not-text', { 'seeds/a.txt': Uint8Array.of(0x61, 0xff) }],
  ['character-refused', { 'seeds/a.txt': 'a\n\0' }],
  [
    'refusal-missing',
    {
      [sidecar]: `${String(base[sidecar])}refused:\n  - { edtf: "1995-03-01", exact: "They meet again" }\n  - { edtf: "1995-03-01", exact: "again" }\n`,
    },
  ],
  ['encoding-unknown', { [sidecar]: `${String(base[sidecar])}encoding: "utf-9"\n` }],
  ['seed-type', { 'seeds/b.rtf': 'x' }],
  ['seed-without-document', { 'seeds/b.docx': 'x' }],
  ['record-missing', { 'seeds/b.docx': 'x', 'content/documents/other.mdx': recorded }],
  [
    'record-broken',
    { 'seeds/b.docx': 'x', 'content/documents/other.mdx': recorded, 'content/texts/b.docx.txt': 'Other.\n' },
  ],
  ['seed-without-document', { 'seeds/b.txt': 'x' }],
  ['replaces-unknown', { [sidecar]: `${String(base[sidecar])}replaces: "b.txt"\n` }],
  ['replaces-circle', { [sidecar]: `${String(base[sidecar])}replaces: "a.txt"\n` }],
  [
    'replaces-twice',
    {
      'seeds/b.txt': 'x',
      'seeds/b.yaml': 'seed: "b.txt"\nreplaces: "a.txt"\n',
      'seeds/c.txt': 'x',
      'seeds/c.yaml': 'seed: "c.txt"\nreplaces: "a.txt"\n',
    },
  ],
  ['seal-broken', { 'seeds/a.txt': seed.replace('March', 'May') }],
  // As many bytes as before.
  ['seal-broken', { 'seeds/a.txt': seed.replace('March', 'march') }],
  ['seal-broken', { 'seeds/a.txt': seed.replace('1', '2') }],
  [
    'draft-needed',
    {
      [doc]: draft,
      'content/events/other.mdx': context('other', 'memberOf: "meetings"\n'),
    },
  ],
  ['seed-shared', { 'content/documents/other.mdx': String(base[doc]).replace('id: "doc"', 'id: "other"') }],
  ['sidecar-misnamed', { 'seeds/b.yaml': 'seed: "a.txt"\n' }],
  ['file-not-utf8', { [closure]: Uint8Array.of(0xff) }],
  ['frontmatter-missing', { [closure]: 'text' }],
  ['file-name-device', { 'seeds/CON.txt': 'x' }],
  ['actor-in-circle', { 'content/actors.yaml': '- { id: "ministry", name: "M", of: "ministry" }\n' }],
  ['yaml-alias-unknown', { 'content/persons.yaml': '- { id: "a", name: *b }\n' }],
  ['value-character', { 'content/events/other.mdx': `${context('other')}a\0b\n` }],
  ['file-misnamed', { 'content/outlet.yml': 'x' }],
  ['file-name-long', { [`seeds/${'a'.repeat(197)}.txt`]: 'x' }],
  ['file-hidden', { 'content/events/.notes.mdx': context('other') }],
  ['file-not-mdx', { 'content/events/notes.md': 'x' }],
  [
    'file-names-collide',
    { 'content/events/sub/a.mdx': context('other'), 'content/events/SUB/A.mdx': context('another') },
  ],
  ['file-names-collide', { 'content/events/Closure.mdx': context('other') }],
  ['file-names-collide', { 'seeds/ü b.txt': 'x', 'seeds/u\u0308-b.txt': 'y' }],
  ['file-name-awkward', { 'content/events/a#b.mdx': context('other') }],
  ['file-name-awkward', { 'seeds/a?.txt': 'x' }],
  [
    'person-name-twice',
    {
      'content/persons.yaml':
        '- { id: "ann", name: "Ann Árden", of: "ministry" }\n- { id: "a", name: "A", names: [{ name: "ann arden", by: "all" }], of: "ministry" }\n',
    },
  ],
  [
    'person-of-other-office',
    {
      'content/actors.yaml': '- { id: "ministry", name: "Ministry" }\n- { id: "south", name: "South" }\n',
      'content/persons.yaml':
        '- { id: "ann", name: "Ann", of: "south", offices: [{ office: "chair", of: "ministry", attested: ["1994"], sources: ["a"] }], sources: { a: { publisher: "A", url: null } } }\n',
    },
  ],
  [
    'office-attested-late',
    {
      'content/persons.yaml':
        '- { id: "ann", name: "Ann", of: "ministry", offices: [{ office: "chair", of: "ministry", attested: ["1996"], sources: ["a"] }], sources: { a: { publisher: "A", url: null, date: "1994" } } }\n',
    },
  ],
  [
    'host-twice',
    {
      'content/outlets.yaml':
        '- { id: "paper", name: "Paper", hosts: ["paper.example"], whose: "unknown" }\n- { id: "radio", name: "Radio", hosts: ["paper.example"], whose: "unknown" }\n',
    },
  ],
  [
    'person-other-side',
    {
      'content/actors.yaml': '- { id: "ministry", name: "Ministry" }\n- { id: "south", name: "South" }\n',
      'content/persons.yaml': '- { id: "ann", name: "Ann Arden", of: "south" }\n',
      [closure]: context(
        'closure',
        'accounts: [{ by: "ministry", person: "ann", says: "So.", sources: ["paper"] }]\nendAdopted: "none"\n',
      ),
    },
  ],
  [
    'source-other-outlet',
    {
      'content/outlets.yaml':
        '- { id: "paper", name: "Paper", hosts: ["paper.example"], whose: "unknown" }\n- { id: "radio", name: "Radio", hosts: ["radio.example"], whose: "unknown" }\n',
      [closure]: context('closure', 'endAdopted: "none"\n').replace(
        'url: null',
        'url: "https://radio.example/1"',
      ),
    },
  ],
  ['reference-unknown', { 'content/persons.yaml': '- { id: "ann", name: "Ann", of: "minister" }\n' }],
  [
    'reference-unknown',
    { 'content/outlets.yaml': '- { id: "a", name: "A", whose: "unknown", of: "minister" }\n' },
  ],
  [
    'reference-unknown',
    {
      'content/withheld.yaml':
        '- { event: "closing", what: "the place", reason: "no source", clause: "at a", entry: { date: "1995", title: "A" }, absent: ["at a"] }\n',
    },
  ],
  ['reference-unknown', { 'content/events/other.mdx': context('other', 'persons: ["ann"]\n') }],
  ['reference-unknown', { 'content/persons.yaml': personIn('sources: ["radio"], attested: ["1995"]') }],
  ['date-not-edtf', { 'content/persons.yaml': personIn('sources: ["paper"], attested: ["March"]') }],
  ['value-missing', { 'content/persons.yaml': personIn('sources: ["paper"]') }],
  ['value-missing', { 'content/outlets.yaml': '- { id: "a", name: "A", whose: "state" }\n' }],
  ['address-malformed', { [published]: 'documents/doc/\nhttps://example.org/events/closure/\n' }],
  ['address-lost', { [published]: 'events/closing/\n' }],
  ['address-unpublished', { [published]: 'documents/doc/\n', [doc]: draft }],
  // Essays
  ['reference-unknown', { [settings]: `${String(base[settings])}readFirst: "essay"\n` }],
  ['body-code', essay("import x from 'y'\n\nOne.")],
  ['body-code', essay('One {1 + 1}.')],
  ['body-component', essay('<Secret />')],
  ['body-html', essay('A <script src="x"></script>.')],
  ['body-component-odd', essay('On <When of={id} />.')],
  ['body-component-odd', essay('<Quote of="doc" passage="p1"></Quote>')],
  ['component-prop-unknown', essay('On <When of="meeting" parts="end" />.')],
  ['component-prop-missing', essay('On <When />.')],
  ['component-prop-wrong', essay('On <When of="closure" part="middle" />.')],
  ['component-prop-wrong', essay('For <Days of="meeting" />.')],
  ['component-prop-wrong', essay('For <Days of="closure" asOf="1995-03" />.')],
  ['component-prop-wrong', essay('<Claim of="meeting" source="radio" />')],
  // More of each in `components.test.ts` and `bodies.test.ts`.
  ['component-dates-reversed', essay('<Timeline from="1995-03" to="1995-01" />')],
  ['component-map-empty', essay('<Map from="1890" to="1891" />')],
  ['as-of-vague', essay('One.', '1995-03')],
  ['reference-unreviewed', { ...essay('<Doc id="doc" />'), [doc]: draft }],
  ['body-image-elsewhere', essay('![A map](http://a.example/map.png)')],
  ['body-image-unsaid', { ...essay('![ ](/map.png)'), 'public/map.png': 'x' }],
  ['link-to-nothing', essay('[One](/events/closing/)')],
  ['link-to-no-part', essay('[One](/documents/doc/#p9)')],
  ['component-words-needless', essay('On <When of="meeting">that day</When>.')],
  ['component-not-here', essay('Here: <Timeline />')],
  ['component-not-here', { [closure]: `${context('closure', 'endAdopted: "none"\n')}\n<Ledger />\n` }],
  ['component-nested', essay('<Event id="meeting">They met, <Event id="closure">then</Event></Event>.')],
  ['component-nested', essay('<Event id="meeting">They [met](https://a.example/)</Event>.')],
  ['component-nested', essay('<Quote of="doc" passage="p1">It <When of="meeting" /></Quote>')],
  ['component-without-day', { 'content/pages/days.mdx': page('For <Days of="closure" />.') }],
  ['as-of-outside', essay('For <Days of="closure" asOf="1994-12-11" />.')],
  ['as-of-outside', essay('For <Days of="closure" />.', '1995-04-29')],
  [
    'as-of-outside',
    { ...essay('For <Days of="closure" asOf="1995-03-10" />.'), [closure]: closureWithoutEnd },
  ],
  ['as-of-outside', { ...essay('On <Day of="closure" asOf="2005-01-01" />.'), [closure]: closureWithoutEnd }],
  [
    'component-prop-wrong',
    {
      ...essay('On <Day of="closure" on="vague" />.'),
      'content/events/vague.mdx': context('vague').replace('edtf: "1994-12-12"', 'edtf: "1995"'),
    },
  ],
  ['reference-unknown', essay('<Event id="meetings-of-two" />')],
  ['reference-unknown', essay('<Timeline kinds="meeting talk" />')],
  ['reference-unknown', essay('<Map places="ford somewhere" />')],
  ['reference-unknown', essay('<Map of="opening" />')],
  ['reference-unknown', essay('<Quote of="docs" passage="p1">met</Quote>')],
  ['date-not-edtf', essay('<Timeline from="1995-02-30" />')],
  ['passage-unknown', essay('<Quote of="doc" passage="p3">met again</Quote>')],
  ['quotation-order', essay('<Quote of="doc" passage="p2">been closed … The road</Quote>')],
  ['quotation-missing', essay('<Quote of="doc" passage="p1">met on 2 March</Quote>')],
  ['quotation-elsewhere', essay('<Quote of="doc" passage="p1">The road has been closed</Quote>')],
  ['quotation-elsewhere', essay('<Quote of="doc" passage="p1">met again. The road has been closed</Quote>')],
  ['quotation-cut', essay('<Quote of="doc" passage="p1">arties met</Quote>')],
  [
    'quotation-turned',
    {
      ...essay('<Quote of="talks" passage="p1">based … on power</Quote>'),
      'seeds/talks.txt': denying,
      'content/documents/talks.mdx': testDocument('talks.txt', denying).replace('"doc"', '"talks"'),
    },
  ],
  ['prose-contradicted', essay('<Event id="meeting">The meeting</Event> was on 3 March 1995.')],
  ['prose-contradicted', essay('[The meeting](/events/meeting/) was on a Friday.')],
  ['prose-contradicted', essay('By 9 March 1995 <Event id="closure">it</Event> had lasted 78 days.')],
  ['prose-quotation-differs', essay('It says: “closed for almost four months now”.')],
  ['prose-quotation-unknown', essay('The “great” road.')],
  [
    'settled-not-there',
    {
      'content/pages/days.mdx': page('One.').replace(
        '---\n\n',
        'settled: [{ words: "two", why: "A." }]\n---\n\n',
      ),
    },
  ],
  ['redirect-to-nothing', redirects(['events/closing/', 'events/closures/'])],
  ['redirect-not-needed', redirects(['events/closure/', 'events/meeting/'])],
  ['redirect-twice', redirects(['events/a/', 'events/closure/'], ['events/a/', 'events/meeting/'])],
  ['redirect-chain', redirects(['events/a/', 'events/b/'], ['events/b/', 'events/closure/'])],
  ['redirect-off-page', redirects(['documents/doc/#p9', 'events/closure/'])],
];

function page(body: string): string {
  return `---\nid: "days"\ntitle: "Days"\n---\n\n${body}\n`;
}

function personIn(office: string): string {
  return `- { id: "ann", name: "Ann", of: "ministry", offices: [{ office: "head", of: "ministry", ${office} }], sources: { paper: { publisher: "Paper", url: null } } }\n`;
}

describe('is told at its place', () => {
  test.each(rows)('%s in %s: %j becomes %j', (code, file, from, to, at) => {
    const { text, files } = edited(file, from, to);
    const findings = findingsOf(files);
    const named = findings.filter((finding) => finding.code === code);
    expect(named, JSON.stringify(findings)).toHaveLength(1);
    if (at === '') return;
    expect(named[0]).toMatchObject({ file, ...positionAt(text, text.indexOf(at)) });
  });

  test.each(fileRows)('%s: %j', (code, files) => {
    expect(findingsOf({ ...base, ...files }).filter((finding) => finding.code === code)).toHaveLength(1);
  });
});

test.each(['1995-03', '1995', '[1995-03-01,1995-03-02]', '1995-03-01~'])(
  'a claim may not say less than its words: %s for 1 March 1995',
  (edtf) => {
    const { files } = edited(doc, 'of: "whole", edtf: "1995-03-01"', `of: "whole", edtf: "${edtf}"`);
    expect(findingsOf(files).map(({ code, instead }) => [code, instead])).toEqual([
      ['words-other-date', '"1995-03-01"'],
    ]);
  },
);

test('places that are told by each other alone are told, each at its place', () => {
  const { files } = edited(
    places,
    'of: ["ford", "mill"] }\n',
    `of: ["ford", "hill"] }
- { id: "hill", names: [{ name: "Hill", by: "all" }], where: { relation: "near", of: ["wood"] } }
- { id: "dale", names: [{ name: "Dale", by: "all" }], where: { relation: "near", of: ["hill"] } }
`,
  );
  expect(findingsOf(files).map(({ code, found }) => `${code} ${found}`)).toEqual([
    'relation-unfit "between" is said of places that are told by it in turn',
    'relation-unfit "near" is said of places that are told by it in turn',
  ]);
});

test('an essay in which nothing is wrong', () => {
  const body = `<Event id="meeting" /> was <When of="meeting" />, <Day of="closure" on="publication" />. It had lasted <Days of="closure" />
and <Days of="closure" asOf="1995-01-01" as="calendar" />: <Quote of="doc" passage="p1 p2">met again. The road has … for almost three months</Quote>.

<Quote of="doc" passage="p2">
The road has been closed
</Quote>

<Claims of="closure" sources="paper doc" />

<Timeline from="1994" to="1995-03" kinds="meeting" actors="ministry" />

<Map of="closure" places="ford mill">Here.</Map>

<Map of="closure" from="1995-01-01" to="1995-01-01">Then alone.</Map>

<Map places="ford mill" from="1994" to="1995-03">Then.</Map>

<Span id="closure">One.</Span>

<Ledger />`;
  expect(findingsOf({ ...base, ...essay(body) })).toEqual([]);
});

test('where a map is wanted its keys are named', () => {
  const { files } = edited(sidecar, 'sources:', 'issuer: "nobody"\nsources:');
  expect(findingsOf(files).find(({ code }) => code === 'value-wrong')).toMatchObject({
    found: 'issuer is "nobody"',
    instead: 'a map of keys and values is wanted, of `value`, `restsOn`',
  });
});

test.each(['1994-12-12', '1994-12', '1994', '1995~', '1996-02-01', '2090'])(
  'a correction of an event that began on 12 December 1994 may be of %s',
  (date) => {
    const corrected = `corrected: [{ date: "${date}", what: "It said so.", why: "It was not." }]\n`;
    expect(findingsOf(edited(closure, 'endAdopted', `${corrected}endAdopted`).files)).toEqual([]);
  },
);

test('an event that was announced may be corrected before it began', () => {
  const corrected = 'corrected: [{ date: "1994-11", what: "It said so.", why: "It was not." }]\n';
  const { text } = edited(closure, 'endAdopted', `${corrected}endAdopted`);
  const announced = text.replace('date: "1994-12-13"', 'date: "1994-10-13"');
  expect(findingsOf({ ...base, [closure]: announced })).toEqual([]);
});

test('what was received or read may be told to the moment', () => {
  const received = edited(sidecar, 'sources:', 'received: "1995-03-10T08:15:00+04:00"\nsources:');
  const accessed = edited(closure, 'date: "1994-12-13"', 'accessed: "1994-12-13T08:15:00Z"');
  expect(findingsOf({ ...received.files, [closure]: accessed.text })).toEqual([]);
});

test('words in a language that is not read pass, those that can be read do not', () => {
  const inGeorgian = edited(doc, 'language: "en"', 'language: "ka"');
  expect(findingsOf(inGeorgian.files)).toEqual([]);
  const vague = inGeorgian.text.replace(
    'basis: "counted-back", written: "for almost',
    'basis: "stated", written: "for almost',
  );
  expect(findingsOf({ ...inGeorgian.files, [doc]: vague })).toEqual([]);
  const wrong = inGeorgian.text.replace('of: "whole", edtf: "1995-03-01"', 'of: "whole", edtf: "1995-03-02"');
  expect(findingsOf({ ...inGeorgian.files, [doc]: wrong }).map(({ code }) => code)).toEqual([
    'words-other-date',
  ]);
});

test.each([
  ['an expression that is a text in quotation marks', 'The road has', '{"The road has"}'],
  ['a comment for archivists', 'The road has', '{/* checked twice */}\n\nThe road has'],
  ['emphasis', 'The road has', '*The* **road** has'],
  ['needless references', 'The road has', 'The&#32;road h&#97;s'],
])('%s may stand in a body', (_what, from, to) => {
  expect(findingsOf(edited(doc, from, to).files)).toEqual([]);
});

test('an archive without its own words is told what to write', () => {
  const { [settings]: _settings, ...files } = base;
  expect(findingsOf(files).map(({ code, file }) => [code, file])).toEqual([['settings-missing', settings]]);
});

test('an archive may be counted by the days of a span', () => {
  const { files } = edited(settings, 'name: ', 'leadSpan: { event: "closure", noun: "it" }\nname: ');
  expect(findingsOf(files)).toEqual([]);
});

test('the body of an event is words, markup, comments and links within the archive', () => {
  const body = `A **bold** word, [a link](https://example.org/x), \\<a tag\\>, &amp; {/* not for readers */}, 5 \\< 6,
<Event id="meeting">a *meeting*</Event> and <Document id="doc">a document</Document>.

- One.
- Two, {"in quotation marks"}.
`;
  expect(findingsOf(edited(closure, '\n---\n', `\n---\n\n${body}`).files)).toEqual([]);
});

describe('a passage of several lines', () => {
  const wrapped = '\tThe letter was signed on 1\n  March 1995 and sent\n# in March.\n\nNext. \n';
  const passages = (list: string) =>
    testDocument('a.txt', wrapped)
      .replace(/passages: .*\n/, `passages: ${list}\n${eventOf('signed on 1 March 1995', '1 March 1995')}`)
      .replace(
        /\n---\n\n[^]*$/,
        () => '\n---\n\n&#9;The letter was signed on 1\n  March 1995 and sent\n\\# in March.\n\nNext.&#32;\n',
      );
  const eventOf = (exact: string, written: string) => `events:
  - id: "signing"
    shape: "point"
    kind: "meeting"
    title: "Signing"
    claims: [{ of: "whole", edtf: "1995-03-01", basis: "stated", written: "${written}" }]
    quotes: [{ passage: "p1", exact: "${exact}" }]
`;
  const read = (list: string) => findingsOf(testFiles({ 'seeds/a.txt': wrapped, [doc]: passages(list) }));

  test('is compared with its lines, and quoted over their ends', () => {
    expect(read('[{ id: "p1", lines: [1, 3] }, { id: "p2", line: 5 }]')).toEqual([]);
  });

  test.each<[string, string[]]>([
    ['[{ id: "p1", lines: [1, 2] }, { id: "p2", line: 5 }]', ['line-lost', 'text-differs']],
    ['[{ id: "p1", lines: [1, 3] }, { id: "p2", lines: [4, 5] }]', ['line-unknown']],
    ['[{ id: "p1", lines: [1, 3] }, { id: "p2", lines: [5, 9] }]', ['line-unknown']],
    ['[{ id: "p1", lines: [3, 1] }, { id: "p2", line: 5 }]', ['value-wrong']],
    ['[{ id: "p1", lines: [1, 3], line: 1 }, { id: "p2", line: 5 }]', ['value-wrong']],
    ['[{ id: "p1", lines: [1, 3] }, { id: "p2", line: 3 }]', ['line-lost', 'line-twice', 'text-differs']],
  ])('%s: %j', (list, expected) => {
    const codes = read(list).map(({ code }) => code);
    expect(codes.filter((code) => code !== 'seed-without-document').sort()).toEqual(expected);
  });
});

describe('a line that is split by hand', () => {
  const line = 'They met. On 1 March 1995 they met again, and wrote. Read also';
  const parts = ['They met.', 'On 1 March 1995 they met again, and wrote.'];
  const omitted = 'omitted: [{ line: 1, begins: "Read", text: "Read also", why: "A label." }]\n';
  const read = (list: string, paragraphs = parts, more = omitted) =>
    findingsOf(
      testFiles({
        'seeds/a.txt': `${line}\n`,
        [doc]: testDocument('a.txt', `${line}\n`, more, paragraphs.join('\n')).replace(
          /passages: .*/,
          `passages: [${list}]`,
        ),
      }),
    );

  test('is whole where its parts are, each once and in order', () => {
    expect(
      read('{ id: "p1", line: 1, ends: "met." }, { id: "p2", line: 1, begins: "On 1", ends: "wrote." }'),
    ).toEqual([]);
  });

  test.each<[string, string[]]>([
    [
      '{ id: "p1", line: 1, ends: "met." }, { id: "p2", line: 1, begins: "1 March", ends: "wrote." }',
      ['line-lost', 'text-differs'],
    ],
    [
      '{ id: "p1", line: 1, ends: "they" }, { id: "p2", line: 1, begins: "On 1", ends: "wrote." }',
      ['line-twice', 'text-differs'],
    ],
    [
      '{ id: "p1", line: 1, ends: "met;" }, { id: "p2", line: 1, begins: "On 1", ends: "wrote." }',
      ['piece-missing'],
    ],
    [
      '{ id: "p1", line: 1, ends: "met" }, { id: "p2", line: 1, begins: "On 1", ends: "wrote." }',
      ['piece-repeated'],
    ],
    [
      '{ id: "p1", line: 1, begins: "On 1", ends: "wrote." }, { id: "p2", line: 1, ends: "met." }',
      ['lines-disordered', 'text-differs', 'text-differs'],
    ],
    [
      '{ id: "p1", line: 1, begins: "again", ends: "They" }, { id: "p2", line: 1, begins: "On 1", ends: "wrote." }',
      ['line-lost', 'line-twice'],
    ],
  ])('%s: %j', (list, expected) => {
    expect(
      read(list)
        .map(({ code }) => code)
        .toSorted(),
    ).toEqual(expected);
  });

  test('is quoted by its parts', () => {
    const quoting = (passage: string) =>
      read(
        '{ id: "p1", line: 1, ends: "met." }, { id: "p2", line: 1, begins: "On 1", ends: "wrote." }',
        parts,
        `${omitted}events:\n  - { id: "talks", shape: "point", kind: "meeting", title: "Talks", claims: [{ of: "whole", edtf: "1995-03-01", basis: "stated", written: "1 March 1995" }], quotes: [{ passage: "${passage}", exact: "On 1 March 1995 they met again" }] }\n`,
      ).map(({ code }) => code);
    expect([quoting('p1'), quoting('p2')]).toEqual([['quotation-elsewhere'], []]);
  });
});

test('every finding of the catalogue is tried', () => {
  const tried = new Set(
    [...rows, ...fileRows]
      .map(([code]) => code)
      .concat('settings-missing', 'seed-unreadable', triedOnWords)
      // Of Git: removed-list.test.ts.
      .concat('published-missing')
      // Of files that are not there: missing-lists.test.ts.
      .concat('list-missing', 'sidecar-missing')
      // Of a disk: disk.test.ts.
      .concat('file-link', 'file-device', 'file-name-bytes', 'file-refused')
      // Ingest tells them of seeds that have no document yet: front-matter.test.ts.
      .concat('front-matter-unread', 'front-matter-date', 'front-matter-prose', 'front-matter-open'),
  );
  expect(Object.keys(catalogue).filter((code) => !tried.has(code))).toEqual([]);
});

test('what refers to a file that cannot be read is not to blame', () => {
  const { files } = edited('content/actors.yaml', 'name: "Ministry"', 'title: "Ministry"');
  expect(new Set(findingsOf(files).map(({ file }) => file))).toEqual(new Set(['content/actors.yaml']));
});

test('all findings come in one run, in the order of files and lines', () => {
  const text = String(base[doc])
    .replace('"1995-03-09"', '"1995-02-30"')
    .replace('exact: "again"', 'exact: "Again"');
  const findings = findingsOf({ ...base, [doc]: text, 'seeds/z.txt': '' });
  expect(findings.map(({ code }) => code)).toEqual(['date-not-edtf', 'quotation-missing', 'seed-empty']);
});

test('a quotation with one letter changed is told with the letter', () => {
  const { files } = edited(doc, 'exact: "again"', 'exact: "agein"');
  expect(findingsOf(files)[0]?.found).toBe(
    '"agein" does not stand in passage p1; it differs by "e" U+0065 at character 3, where the text has "a" U+0061',
  );
});
