import type { seedFindings } from '../seeds.ts';
import type { Explanation } from '../explanation.ts';

/** The pages of the findings in `../seeds.ts`. */
export const seedsPages: Readonly<Record<keyof typeof seedFindings, Explanation>> = {
  'seed-empty': {
    meaning: 'A seed has no byte in it.',
    remedy: "Put the document's text into the file, or delete it.",
    wrong: 'seeds/letter.txt   (0 bytes)',
    right: 'seeds/letter.txt   (the text as it was received)',
    language: 'text',
  },
  'seed-blank': {
    meaning: 'A seed holds nothing but spaces and line breaks.',
    remedy: "Put the document's text into the file, or delete it.",
    wrong: 'seeds/letter.txt   (blank lines)',
    right: 'seeds/letter.txt   (the text as it was received)',
    language: 'text',
  },
  'seed-type': {
    meaning:
      'The file is of a kind that cannot be read as a document. Plain text, Markdown, saved pages (HTML, MHTML), archives of the web (WARC, WACZ), Word (DOCX), OpenDocument text, PDF with text and e-mails can be.',
    remedy: 'Save it as one of these, or its text as a `.txt` file in UTF-8, and put that into `seeds/`.',
    wrong: 'seeds/letter.rtf',
    right: 'seeds/letter.docx',
    language: 'text',
  },
  'seed-unreadable': {
    meaning:
      'The text of a seed could not be extracted: the file is damaged, locked, too large, made of pictures, or not what its name says; or it is an archive of several pages, and nobody has said which is meant. The other seeds are drafted all the same.',
    remedy: 'Do what the finding says, or save the text as a `.txt` file.',
    wrong: 'seeds/scan.pdf   (pictures of pages)',
    right: 'seeds/scan.txt   (their text)',
    language: 'text',
  },
  'front-matter-unread': {
    meaning:
      'A Markdown file begins with front matter whose YAML or TOML cannot be read, so nothing of it is offered as title or date. The document is drafted all the same: its text is taken, and the front matter stands in `omitted`.',
    remedy: 'Write title and date into the draft. A seed is not edited once its document is there.',
    wrong: 'title: The minister: a report',
    right: 'title: "The minister: a report"',
    language: 'yaml',
  },
  'front-matter-date': {
    meaning:
      'The front matter of a Markdown file gives a date that no calendar has. It is not offered in the draft; the front matter stands in `omitted` as it is.',
    remedy: 'Write the date into the draft, as the text or another source gives it.',
    wrong: 'date: 1995-02-30',
    right: 'date: 1995-02',
    language: 'yaml',
  },
  'front-matter-prose': {
    meaning:
      'A Markdown file begins with lines between two lines `---` or `+++` that hold no `key: value` or `key = value`. They are taken for text, as a reader of the file would.',
    remedy: 'If they are no text, move their lines from `passages` to `omitted`.',
    wrong: '---\nThe council to the board\n---',
    right: '---\ntitle: "The council to the board"\n---',
    language: 'text',
  },
  'front-matter-open': {
    meaning:
      'A Markdown file begins with a line `---` or `+++` and a value, as front matter does, and no line like the first one ends it. Where it ends nobody can tell: all of it is text, and neither title nor date is offered.',
    remedy:
      'Set title and date in the draft, and move the lines of the front matter from `passages` to `omitted`. A file that is not yet sealed can have the line that it lacks.',
    wrong: '+++\ntitle = "The council to the board"\n\nThe council ...',
    right: '+++\ntitle = "The council to the board"\n+++\n\nThe council ...',
    language: 'text',
  },
  'record-missing': {
    meaning:
      'A document refers to the text that was extracted from its seed, and that file is not in `content/texts/`. (Or its seed is of a format whose text is extracted, and the document has no `record`.)',
    remedy:
      'Put the file back. Where there is no copy, move the document away, run `npm run ingest`, and bring over what was reviewed.',
    wrong: 'content/documents/letter.mdx   (record: { sha256: ... })',
    right: 'content/documents/letter.mdx\ncontent/texts/letter.pdf.txt',
    language: 'text',
  },
  'record-broken': {
    meaning: 'The text that was extracted from a seed is not the one that its document was made from.',
    remedy: 'Restore the file in `content/texts/`. It is never edited, as the seed is not.',
    wrong: 'content/texts/letter.pdf.txt   (edited)',
    right: 'content/texts/letter.pdf.txt   (as it was extracted)',
    language: 'text',
  },
  'encoding-unknown': {
    meaning: 'A sidecar names an encoding that does not exist.',
    remedy: 'Write a label of the WHATWG Encoding Standard.',
    wrong: 'encoding: "ansi"',
    right: 'encoding: "windows-1252"',
    language: 'yaml',
  },
  'bytes-not-text': {
    meaning:
      'The bytes of a seed are not text in the encoding that it is read with, which is UTF-8 unless its sidecar says otherwise.',
    remedy:
      'Name the encoding that the file has in its sidecar, or convert the file before it becomes a seed.',
    wrong: 'seed: "letter.txt"',
    right: 'seed: "letter.txt"\nencoding: "windows-1252"',
    language: 'yaml',
  },
  'character-refused': {
    meaning: 'The text of a seed holds a character that no page can carry, such as NUL.',
    remedy:
      'Where the file is in UTF-16 without a byte order mark, name that in its sidecar as `encoding`, as the finding says. Else make a seed of a copy without the character, and say so in its sidecar, under `complete`.',
    wrong: 'seed: "letter.txt"',
    right: 'seed: "letter.txt"\ncomplete: "A NUL character after the second paragraph is left out."',
    language: 'yaml',
  },
  'sidecar-without-seed': {
    meaning: 'A sidecar tells of a seed that is not there.',
    remedy: 'Correct the name, or delete the sidecar.',
    wrong: '# seeds/letter.yaml\nseed: "leter.txt"',
    right: '# seeds/letter.yaml\nseed: "letter.txt"',
    language: 'yaml',
  },
  'sidecar-misnamed': {
    meaning: 'A sidecar has the name of its seed with the ending `.yaml`; this one is named for another.',
    remedy: 'Rename the sidecar, or correct the seed that it names.',
    wrong: '# seeds/note.yaml\nseed: "letter.txt"',
    right: '# seeds/letter.yaml\nseed: "letter.txt"',
    language: 'yaml',
  },
  'replaces-unknown': {
    meaning:
      'The sidecar of a newer version names the seed that it replaces, and no seed has that name. The older version is kept: both are published.',
    remedy: 'Write the file name of the older seed as it stands in `seeds/`.',
    wrong: '# seeds/letter-corrected.yaml\nseed: "letter-corrected.txt"\nreplaces: "leter.txt"',
    right: '# seeds/letter-corrected.yaml\nseed: "letter-corrected.txt"\nreplaces: "letter.txt"',
    language: 'yaml',
  },
  'replaces-circle': {
    meaning: 'Two seeds, or more in a circle, replace each other, so that none of them is the newer one.',
    remedy: 'Leave `replaces` in the sidecar of the newer version alone.',
    wrong:
      '# seeds/a.yaml\nseed: "a.txt"\nreplaces: "b.txt"\n# seeds/b.yaml\nseed: "b.txt"\nreplaces: "a.txt"',
    right: '# seeds/a.yaml\nseed: "a.txt"\n# seeds/b.yaml\nseed: "b.txt"\nreplaces: "a.txt"',
    language: 'yaml',
  },
  'replaces-twice': {
    meaning: 'Two seeds replace the same one, so that nobody can tell which of them is the newer version.',
    remedy: 'Let each version name the one directly before it.',
    wrong: '# seeds/second.yaml\nreplaces: "first.txt"\n# seeds/third.yaml\nreplaces: "first.txt"',
    right: '# seeds/second.yaml\nreplaces: "first.txt"\n# seeds/third.yaml\nreplaces: "second.txt"',
    language: 'yaml',
  },
  'sidecar-differs': {
    meaning:
      'A document and the sidecar of its seed say different things of its kind, its issuer, its language, its order of numerals or its date. One of them is wrong.',
    remedy: 'Correct the one that is wrong.',
    wrong: '# seeds/a.yaml\nissuer: { value: "ministry" }\n# content/documents/a.mdx\nissuer: "council"',
    right: '# seeds/a.yaml\nissuer: { value: "ministry" }\n# content/documents/a.mdx\nissuer: "ministry"',
    language: 'yaml',
  },
  'seed-missing': {
    meaning: 'A document is made from a seed that is not in `seeds/`.',
    remedy: 'Put the seed back. A document without its seed cannot be checked.',
    wrong: 'seed: { file: "lettre.txt", bytes: 420, sha256: "..." }',
    right: 'seed: { file: "letter.txt", bytes: 420, sha256: "..." }',
    language: 'yaml',
  },
  'seal-broken': {
    meaning:
      'The bytes of a seed are not those that its document was made from: its SHA-256 or its size is another. The evidence has changed.',
    remedy:
      'Restore the seed. A corrected text is a new seed under a name of its own, and becomes a document of its own.',
    wrong: 'seeds/letter.txt   (edited)',
    right: 'seeds/letter.txt   (as it was received)\nseeds/letter-corrected.txt',
    language: 'text',
  },
  'seed-without-document': {
    meaning: 'No document is made from a seed.',
    remedy: 'Run `npm run ingest`, which drafts one, and review the draft.',
    wrong: 'seeds/letter.txt',
    right: 'seeds/letter.txt\ncontent/documents/letter.mdx',
    language: 'text',
  },
  'seed-shared': {
    meaning: 'Two documents are made from one seed.',
    remedy: 'Delete one of the two.',
    wrong:
      '# content/documents/letter.mdx\nseed: { file: "letter.txt" }\n# content/documents/letter-2.mdx\nseed: { file: "letter.txt" }',
    right: '# content/documents/letter.mdx\nseed: { file: "letter.txt" }',
    language: 'yaml',
  },
};
