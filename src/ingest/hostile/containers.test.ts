import { existsSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { zipSync } from 'fflate';
import { afterAll, describe, expect, test } from 'vitest';
import { formatMakers } from '../../testing/hostile-files.ts';
import { madeDocx, madeOdt, madePdf, zipped } from '../../testing/made-files.ts';
import type { Reading, Refusal } from '../read/extraction.ts';
import { seedReader } from '../read/in-worker.ts';
import { readSeedFile } from '../read/read-seed-file.ts';

// Files that are made to harm whoever opens them: what they name outside themselves is not read or written, what they
// unfold to is counted, and what is no file of its kind is refused.

const isWhole = process.env['ATTESTED_HOSTILE'] === 'all';
const encode = (text: string) => new TextEncoder().encode(text);
const words = 'Words of it.';
const paragraph = [{ text: words }];
const word = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"';
const wordBody = (inner: string, prolog = '') =>
  `<?xml version="1.0"?>${prolog}<w:document ${word}><w:body><w:p><w:r><w:t>${inner}</w:t></w:r></w:p></w:body></w:document>`;
const odtBody = (inner: string, prolog = '') =>
  `<?xml version="1.0"?>${prolog}<office:document-content xmlns:office="urn:oasis:names:tc:opendocument:xmlns:office:1.0" xmlns:text="urn:oasis:names:tc:opendocument:xmlns:text:1.0"><office:body><office:text><text:p>${inner}</text:p></office:text></office:body></office:document-content>`;
const outside = '<!DOCTYPE a [<!ENTITY b SYSTEM "file:///etc/hostname">]>';
const laughs = `<!DOCTYPE a [<!ENTITY a0 "ha">${Array.from({ length: 12 }, (_, at) => `<!ENTITY a${at + 1} "${`&a${at};`.repeat(10)}">`).join('')}]>`;
// Entities that stand behind what is looked at first.
const late = `<!--${' '.repeat(20_000)}-->`;

const refused: readonly (readonly [what: string, name: string, why: Refusal, bytes: () => Uint8Array])[] = [
  [
    'a file that entities would read',
    'a.docx',
    'broken',
    () => madeDocx([], { 'word/document.xml': wordBody('&b;', outside) }),
  ],
  [
    'a file that entities would read',
    'a.odt',
    'broken',
    () => madeOdt([], { 'content.xml': odtBody('&b;', outside) }),
  ],
  [
    'entities that multiply',
    'a.docx',
    'broken',
    () => madeDocx([], { 'word/document.xml': wordBody('&a12;', laughs) }),
  ],
  [
    'entities that multiply',
    'a.odt',
    'broken',
    () => madeOdt([], { 'content.xml': odtBody('&a12;', laughs) }),
  ],
  [
    'entities behind a long comment',
    'a.docx',
    'broken',
    () => madeDocx([], { 'word/document.xml': wordBody('&a12;', late + laughs) }),
  ],
  [
    'entities behind a long comment',
    'a.odt',
    'broken',
    () => madeOdt([], { 'content.xml': odtBody('&a12;', late + laughs) }),
  ],
  [
    'entities in its properties',
    'a.docx',
    'broken',
    () => madeDocx(paragraph, { 'docProps/core.xml': `<?xml version="1.0"?>${laughs}<a>&a12;</a>` }),
  ],
  ['a part of a hundred megabytes', 'a.docx', 'too-large', () => bomb('word/document.xml')],
  ['a part of a hundred megabytes', 'a.odt', 'too-large', () => bomb('content.xml')],
  [
    'twenty thousand parts',
    'a.docx',
    'too-large',
    () => zipped(Object.fromEntries(Array.from({ length: 20_000 }, (_, at) => [`word/${at}.xml`, '']))),
  ],
  [
    'a picture',
    'a.pdf',
    'not-of-its-kind',
    () => Uint8Array.of(0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a),
  ],
  ['a page', 'a.pdf', 'not-of-its-kind', () => encode('<!doctype html><script>alert(1)</script>')],
  [
    'a page that begins as a PDF does',
    'a.pdf',
    'broken',
    () => encode('%PDF-1.7\n<script>alert(1)</script>'),
  ],
  ['a PDF', 'a.docx', 'not-of-its-kind', () => madePdf([[{ text: words, base: 700 }]])],
  ['a program', 'a.odt', 'not-of-its-kind', () => Uint8Array.of(0x7f, 0x45, 0x4c, 0x46)],
  [
    'a ZIP within a ZIP',
    'a.docx',
    'not-of-its-kind',
    () => zipSync({ 'word/document.docx': madeDocx(paragraph) }),
  ],
  ['nothing', 'a.docx', 'not-of-its-kind', () => new Uint8Array()],
  ['nothing', 'a.pdf', 'not-of-its-kind', () => new Uint8Array()],
  ['nothing', 'a.eml', 'not-of-its-kind', () => new Uint8Array()],
  ['nothing', 'a.html', 'no-text', () => new Uint8Array()],
];

// A second or more each to make.
const slow = new Set(['a part of a hundred megabytes', 'twenty thousand parts']);

/** A ZIP whose part unfolds a thousandfold. */
function bomb(name: string): Uint8Array {
  const zeros = new Uint8Array(120_000_000).fill(0x20);
  return zipSync({ [name]: zeros }, { level: 1 });
}

const leftBehind = ['attested-traversal.xml', 'attested-traversal.txt'];
const harmless: readonly (readonly [what: string, name: string, bytes: () => Uint8Array])[] = [
  [
    'parts with paths out of the file',
    'a.docx',
    () =>
      madeDocx(paragraph, {
        '../../../../tmp/attested-traversal.xml': '<a/>',
        '/tmp/attested-traversal.xml': '<a/>',
        '..\\..\\attested-traversal.xml': '<a/>',
      }),
  ],
  [
    'parts with paths out of the file',
    'a.odt',
    () =>
      madeOdt(paragraph, {
        '../../../../tmp/attested-traversal.txt': 'x',
        '/tmp/attested-traversal.txt': 'x',
      }),
  ],
  [
    'a picture that is elsewhere',
    'a.docx',
    () =>
      madeDocx(paragraph, {
        'word/_rels/document.xml.rels': `<?xml version="1.0"?><Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="r9" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/image" TargetMode="External" Target="file:///etc/hostname"/></Relationships>`,
      }),
  ],
  [
    'a page of scripts and frames',
    'a.html',
    () =>
      encode(
        `<meta charset="utf-8"><script>document.write("x")</script><iframe src="file:///etc/hostname"></iframe><object data="x"></object><style>p{}</style><template><p>Kept apart.</p></template><p onclick="x()">${words}</p><svg><script>x</script></svg><math><mtext></mtext></math>`,
      ),
  ],
  ['an e-mail whose parts lie in each other', 'a.eml', () => encode(nestedMail(40))],
];

function nestedMail(depth: number): string {
  let mail = `Content-Type: text/plain\r\n\r\n${words}\r\n`;
  for (let at = 0; at < depth; at += 1)
    mail = `Content-Type: multipart/mixed; boundary=b${at}\r\n\r\n--b${at}\r\n${mail}\r\n--b${at}--\r\n`;
  return mail;
}

describe('what would harm is refused', () => {
  test.each(refused.filter(([what]) => isWhole || !slow.has(what)))(
    '%s as %s',
    async (_, name, why, bytes) => {
      expect(await readSeedFile({ name, bytes: bytes() })).toEqual({ kind: 'refused', why });
    },
  );
});

describe('what a file names outside itself is nobody’s', () => {
  test.each(harmless)('%s: %s', async (_, name, bytes) => {
    const text = textOf(await readSeedFile({ name, bytes: bytes() }));
    // What a page keeps apart is in the text, and listed as left out.
    expect(text.replace(/^Kept apart\.\n/, '')).toBe(words);
    for (const left of leftBehind) expect(existsSync(join(tmpdir(), left)), left).toBe(false);
  });
});

const deep = isWhole ? 20_000 : 4000;
const tables = isWhole ? 2000 : 150;
const nested: readonly (readonly [name: string, bytes: () => Uint8Array])[] = [
  ['a.html', () => encode(`<meta charset="utf-8">${'<div>'.repeat(deep)}${words}`)],
  ['a.html', () => encode(`<meta charset="utf-8">${'<ul><li>'.repeat(deep)}${words}`)],
  ['a.html', () => encode(`<meta charset="utf-8">${'<table><tr><td>'.repeat(tables)}${words}`)],
  ['a.html', () => encode(`<meta charset="utf-8">${'<b><i><a href=x>'.repeat(tables)}${words}`)],
  ['a.md', () => encode(`${'> '.repeat(deep)}${words}`)],
  ['a.md', () => encode(`${'['.repeat(deep)}${words}`)],
  ['a.md', () => encode(`${'- '.repeat(3000)}${words}`)],
  [
    'a.odt',
    () =>
      madeOdt([], {
        'content.xml': odtBody(`${'<text:span>'.repeat(deep)}${words}${'</text:span>'.repeat(deep)}`),
      }),
  ],
  [
    'a.docx',
    () =>
      madeDocx([], {
        'word/document.xml': wordBody(words)
          .replace('<w:p>', `${'<w:tbl><w:tr><w:tc>'.repeat(2000)}<w:p>`)
          .replace('</w:p>', `</w:p>${'</w:tc></w:tr></w:tbl>'.repeat(2000)}`),
      }),
  ],
  ['a.eml', () => encode(nestedMail(2000))],
  [
    'a.pdf',
    () =>
      Uint8Array.from(
        `%PDF-1.4\n1 0 obj\n${'['.repeat(deep)}${']'.repeat(deep)}\nendobj\ntrailer << /Root 1 0 R >>\n%%EOF\n`,
        (one) => one.charCodeAt(0),
      ),
  ],
];

describe('what lies in itself without end', () => {
  const reader = seedReader({ seconds: 30, megabytes: 512 });
  afterAll(() => reader.close());

  test.each(nested)('%s is read or refused, and the next file is read', async (name, bytes) => {
    const reading = await reader.read({ name, bytes: bytes() });
    if (reading.kind === 'extracted') expect(textOf(reading)).toContain(words);
    expect(textOf(await reader.read({ name: 'b.html', bytes: encode(`<p>${words}`) }))).toBe(words);
  });
});

const fuzzed = seedReader({ seconds: 30, megabytes: 512 });
afterAll(() => fuzzed.close());

test('files with wrong bytes anywhere are read or refused, and never stop the program', async () => {
  const files = formatMakers
    .filter(({ name }) => name !== 'a.txt')
    .map(({ name, make }) => ({
      name,
      bytes: make(['Words of it.', 'They met on 1 March 1995.', '{a} <b>']),
    }));
  const change = fc.record({ at: fc.nat(), byte: fc.integer({ min: 0, max: 255 }), length: fc.nat(40) });
  await fc.assert(
    fc.asyncProperty(
      fc.constantFrom(...files),
      fc.array(change, { minLength: 1, maxLength: 6 }),
      fc.boolean(),
      async ({ name, bytes }, changes, isCut) => {
        const changed = bytes.slice();
        for (const { at, byte, length } of changes) {
          const start = at % changed.length;
          changed.fill(byte, start, start + length);
        }
        const cut = isCut ? changed.slice(0, (changes[0]?.at ?? 0) % changed.length) : changed;
        const reading = await fuzzed.read({ name, bytes: cut });
        expect(['extracted', 'refused']).toContain(reading.kind);
        if (reading.kind === 'extracted') expect(textOf(reading)).not.toMatch(/\0/);
      },
    ),
    { numRuns: isWhole ? 4000 : 150, seed: 19950309 },
  );
  expect(textOf(await fuzzed.read({ name: 'b.html', bytes: encode(`<p>${words}`) }))).toBe(words);
});

function textOf(reading: Reading): string {
  if (reading.kind === 'refused') return `refused: ${reading.why}`;
  return reading.extraction.blocks.flatMap(({ lines }) => lines).join('\n');
}
