import { testDocument, testFiles } from './test-archive.ts';

const seed = 'The road was closed on 1 March 1995.\nIt was opened in May.\n';
/** A context event with comments, several styles of YAML, and cells that spreadsheets trip over. */
export const road = `---
# Kept by hand.
id: "road-1995"   # never changed
title: "Road closed"
shape: span
kind: stoppage
places: [corridor]
claims:
  # By the paper.
  - {of: start, edtf: "1995-03-01", sources: [paper], time: "12:00"}
  - { of: end, edtf: "1995-05", sources: [paper, "other paper"] }
accounts:
  - {by: ministry, says: "=It was for works.", sources: [paper]}
notKnown:
  - "Who ordered it."
corrected:
  - {date: "1995-06-02", what: "It was said to have been shut.", why: "The paper says closed."}
confidence: high
sources:
  paper: {publisher: "Paper", url: "https://example.org/a", date: "1995-03-02"}
  "other paper": {publisher: "Other", url: null, note: "Ճանապարհ"}
---

Two paragraphs, "quoted".

The second; it has - all; kinds of signs.
`;
/** An archive of that event, and of a document that attests it. */
export const roadFiles = testFiles({
  'seeds/a.txt': seed,
  'seeds/a.yaml': 'seed: "a.txt"\n',
  'content/documents/doc.mdx': testDocument(
    'a.txt',
    seed,
    `issuer: "ministry"
events:
  - id: "road-1995"
    shape: "span"
    kind: "stoppage"
    claims:
      - { of: "start", edtf: "1995-03-01", basis: "stated", written: "1 March 1995" }
    quotes:
      - { passage: "p1", exact: "closed on 1 March 1995" }
`,
  ),
  'content/events/road-1995.mdx': road,
});
