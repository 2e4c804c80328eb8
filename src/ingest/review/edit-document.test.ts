import { readFileSync, readdirSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { documentSchema, type Document } from '../../model/document.ts';
import { readFrontmatter } from '../../text/frontmatter.ts';
import { editableOf, editDocument, type Edited } from './edit-document.ts';

const text = `---
# Who looked at it, and when.
id: "letter"   # permanent
title: 'A letter'
titleBasis: draft
kind: "statement"
language: "en"
seed: {file: "letter.txt", bytes: 10, sha256: "${'0'.repeat(64)}"}
passages: [{ id: "p1", line: 1 }, {id: "p2",line: 3}]

# The first is doubtful.
events:
  # about the meeting
  - id: "a"
    shape: "point"
    kind: "meeting"
    title: "A"
    places: []
    actors: ["x","y"]
    claims: [{of: "whole", edtf: "1995-03-01", basis: "stated", written: "1 March 1995"}]
    quotes:
      - {passage: "p1", exact: "on 1 March 1995"} # the first
  - id: "b"
    shape: "point"
    kind: "meeting"
    claims:
      - { of: "whole", edtf: "1995-03-02", basis: "stated", written: "2 March 1995" }
reviewed: false
---

On *1 March 1995*.


Then.
`;

function edit(change: (edited: Edited) => Edited, source = text): string {
  const old = editableOf(source, documentSchema.parse(readFrontmatter(source).data));
  return editDocument(source, old, change(old));
}

const withEvent =
  (index: number, change: (event: Document['events'][number]) => object) => (one: Edited) => ({
    ...one,
    document: {
      ...one.document,
      events: one.document.events.map((event, at) => (at === index ? { ...event, ...change(event) } : event)),
    },
  });

/** The lines of `now` that `before` has not, and the other way round. */
function difference(before: string, now: string): readonly string[] {
  const [a, b] = [before.split('\n'), now.split('\n')];
  return [
    ...a.filter((line) => !b.includes(line)).map((line) => `- ${line.trim()}`),
    ...b.filter((line) => !a.includes(line)).map((line) => `+ ${line.trim()}`),
  ];
}

describe('an edit changes the lines that it is about, and no other', () => {
  test.each<[string, (edited: Edited) => Edited, readonly string[]]>([
    ['nothing', (one) => one, []],
    ['a field', withEvent(0, () => ({ title: 'The “B”' })), ['- title: "A"', '+ title: "The “B”"']],
    ['a new field, in its place', withEvent(1, () => ({ title: 'B' })), ['+ title: "B"']],
    ['a mark', withEvent(1, () => ({ accepted: true })), ['+ accepted: true']],
    [
      'a date',
      withEvent(1, ({ claims: [claim] }) => ({ claims: [{ ...claim, edtf: '1995-03-03' }] })),
      [
        '- - { of: "whole", edtf: "1995-03-02", basis: "stated", written: "2 March 1995" }',
        '+ - {of: "whole", edtf: "1995-03-03", basis: "stated", written: "2 March 1995"}',
      ],
    ],
    ['an emptied list', withEvent(0, () => ({ actors: [] })), ['- actors: ["x","y"]']],
    [
      'the document itself',
      (one) => ({ ...one, document: { ...one.document, titleBasis: 'given', issuer: 'someone' } }),
      ['- titleBasis: draft', '+ titleBasis: given', '+ issuer: "someone"'],
    ],
  ])('%s', (_, change, lines) => {
    expect(difference(text, edit(change))).toEqual(lines);
  });

  test('an event that goes takes its own comment with it, and no other', () => {
    const now = edit((one) => ({
      ...one,
      document: { ...one.document, events: one.document.events.slice(0, 1) },
    }));
    expect(now.match(/#.*/g)).toEqual(text.match(/#.*/g));
    expect(now).not.toContain('id: "b"');
    expect(now).toContain('actors: ["x","y"]');
  });

  test('paragraphs, with what stands round them', () => {
    const now = edit((one) => ({ ...one, paragraphs: [one.paragraphs.join('\n')] }));
    expect(now).toBe(text.replace('\n\n\nThen', '\nThen'));
  });

  test('lines that end in CR LF go on doing so, and a byte order mark stays', () => {
    const windows = `\uFEFF${text.replaceAll('\n', '\r\n')}`;
    const now = edit(
      withEvent(0, () => ({ title: 'B' })),
      windows,
    );
    expect(now).toBe(`\uFEFF${edit(withEvent(0, () => ({ title: 'B' }))).replaceAll('\n', '\r\n')}`);
  });
});

const folder = new URL('../../../content/documents/', import.meta.url);

test.each(readdirSync(folder).filter((name) => name.endsWith('.mdx')))(
  'a document as archivists write it changes in one line: %s',
  (name) => {
    const source = readFileSync(new URL(name, folder), 'utf8');
    const now = edit((one) => ({ ...one, document: { ...one.document, title: 'Another' } }), source);
    expect(difference(source, now)).toHaveLength(2);
  },
);
