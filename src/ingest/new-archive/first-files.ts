import { createHash } from 'node:crypto';
import { stringify } from 'yaml';

/** What a new archive is told of itself. */
export interface NewArchive {
  readonly name: string;
  /** What it is about, as a noun phrase. */
  readonly subject: string;
  /** Language of the interface: a file of `src/words/languages/`. */
  readonly language: string;
}

/**
 * The files of an archive that has nothing yet but one sample: a notice of a ferry, made up, with what it dates. They
 * pass the check and build, and show in each file what an archivist writes there.
 */
export function firstFiles({ name, subject, language }: NewArchive): ReadonlyMap<string, string> {
  const text = (value: string) => JSON.stringify(value);
  return new Map([
    ['seeds/sample-notice.txt', seed],
    ['seeds/sample-notice.yaml', sidecar],
    ['content/documents/sample-notice.mdx', document],
    ['content/events/sample-replacement.mdx', contextEvent],
    ['content/pages/about.mdx', aboutPage(name)],
    ['content/kinds.yaml', kinds],
    ['content/actors.yaml', actors],
    // The addresses that were published: none yet.
    ['content/published.txt', ''],
    ['content/places.yaml', '- {id: landing, names: [{name: "The landing", by: "general usage"}]}\n'],
    [
      'content/archive.yaml',
      [
        '# What this archive is. src/model/archive-settings.ts says what each field means.',
        `name: ${text(name)}`,
        `subject: ${text(subject)}`,
        `description: ${text(`Documents as they were received, and a timeline with the words that give each date: ${subject}.`)}`,
        `language: ${text(language)}`,
        '# The span whose days the first page counts; leave it out where there is none.',
        'leadSpan: {event: "sample-stoppage", noun: "the stoppage"}',
        '# Searches that the first page offers: each has to find something.',
        'examples: {searches: ["ferry", "6 March 1998"]}',
        '',
      ].join('\n'),
    ],
  ]);
}

const passages = [
  'The ferry has not run since 2 March 1998.',
  'A meeting with the boatmen was held on 6 March 1998 at the landing. No day has been agreed for the next.',
];
const seed = `Notice of the harbour office, 9 March 1998\n\n${passages.join('\n\n')}\n`;
const bytes = Buffer.from(seed);

const sidecar = `# The facts of this seed's receipt: what is known of it besides its text. All but \`seed\` may be left out.
seed: "sample-notice.txt"
language: "en"
issuer: {value: "harbour-office", restsOn: "The first line of the text."}
licence: "A sample: made up, and free to use."
`;

const document = `---
id: "sample-notice"
title: "Notice of the harbour office, 9 March 1998"
titleBasis: "given"
kind: "document"
issuer: "harbour-office"
language: "en"
date: {edtf: "1998-03-09", basis: "stated", written: "9 March 1998"}
seed:
  file: "sample-notice.txt"
  bytes: ${bytes.length}
  sha256: "${createHash('sha256').update(bytes).digest('hex')}"
passages:
  - {id: "p1", line: 1}
  - {id: "p2", line: 3}
  - {id: "p3", line: 5}
events:
  - id: "sample-stoppage"
    shape: "span"
    kind: "stoppage"
    title: "Ferry not running"
    actors: ["harbour-office"]
    claims:
      - {of: "start", edtf: "1998-03-02", basis: "stated", written: "2 March 1998"}
      - {of: "end", open: true, basis: "stated", written: "has not run", asOf: "1998-03-09"}
    quotes:
      - {passage: "p2", exact: "The ferry has not run since 2 March 1998"}
  - id: "sample-meeting"
    shape: "point"
    kind: "meeting"
    title: "Meeting with the boatmen"
    places: ["landing"]
    actors: ["boatmen", "harbour-office"]
    claims:
      - {of: "whole", edtf: "1998-03-06", basis: "stated", written: "6 March 1998"}
    quotes:
      - {passage: "p3", exact: "A meeting with the boatmen was held on 6 March 1998"}
reviewed: true
---

${[seed.split('\n')[0], ...passages].join('\n\n')}
`;

const contextEvent = `---
id: "sample-replacement"
title: "Boat promised for the ferry"
shape: "point"
kind: "measure"
actors: ["boatmen", "harbour-office"]
claims:
  - {of: "whole", edtf: "1998-03-20~", sources: ["paper"]}
accounts:
  - {by: "boatmen", says: null, lookedFor: "1998-03-21"}
  - {by: "harbour-office", says: "A boat will be hired.", sources: ["paper"]}
notKnown:
  - "Whether the boat came."
confidence: "low"
confidenceNote: "A sample: made up."
sources:
  paper: {publisher: "A newspaper (made up)", url: null}
---

The harbour office said that a boat would be hired.
`;

const kinds = stringify([
  kind(
    'document',
    'Document',
    'Documents',
    'square',
    'A document of which nobody has said yet what kind it is.',
    'publication',
  ),
  kind(
    'dated-mention',
    'Dated mention',
    'Dated mentions',
    'circle',
    'A date that a document names, found by machine; nobody has said yet what happened then.',
    'mention',
  ),
  kind('meeting', 'Meeting', 'Meetings', 'circle', 'People who met, whoever says so.', 'meeting'),
  kind(
    'meeting-not-held',
    'Meeting not held',
    'Meetings not held',
    'circle',
    'A meeting that was proposed or planned, and of which nobody says that it was held.',
    'meeting-not-held',
  ),
  kind('agreement', 'Agreement', 'Agreements', 'diamond', 'A text that its parties signed or accepted.'),
  kind(
    'incident',
    'Incident',
    'Incidents',
    'cross',
    'Something that happened and whose cause or course is told differently, or is not known.',
  ),
  kind('measure', 'Measure', 'Measures', 'dome', 'A step that somebody took and does not deny.'),
  kind('stoppage', 'Stoppage', 'Stoppages', 'bar', 'A time during which something did not run.'),
]);

const actors = `- {id: harbour-office, name: "Harbour office"}
- {id: boatmen, name: "Boatmen"}
`;

function kind(id: string, name: string, plural: string, glyph: string, scope: string, role?: string) {
  return { id, name, plural, glyph, scope, ...(role !== undefined && { role }) };
}

// The foot of every page leads to these headings.
function aboutPage(name: string): string {
  return `---
id: "about"
title: "About this archive"
settled:
  - { words: "2", why: "The part of the standard that dates are written by." }
  - { words: "8601", why: "The number of that standard." }
---

## What it is

Write here what ${name.replace(/[^\p{L}\p{M}\p{N} .,’-]/gu, '')} holds, who keeps it, and why.

## How dates are read

Dates are written in the Extended Date/Time Format (EDTF, part 2 of ISO 8601), and never made more exact than their source. Durations count whole days and carry the day for which they are told.

## How quotations are checked

A quotation stands in its document, character for character, or the archive is not published. Each original can be downloaded; its SHA-256 is printed beside it.

## How names are chosen

Write here what is done where those who are named in this archive call a thing differently.

## What is not known

Write here what this archive does not know, and what it leaves out.

## Corrections

Write here to whom corrections go.
`;
}
