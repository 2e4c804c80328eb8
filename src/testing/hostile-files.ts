import { escaped, madeDocx, madeOdt, madePdf } from './made-files.ts';

/** What makes a file of one format whose text is the lines given, each a paragraph of its own. For tests. */
export interface FormatMaker {
  readonly name: string;
  readonly make: (lines: readonly string[]) => Uint8Array;
  /** Whether the format has a way to hold all characters of a line. */
  readonly canHold: (line: string) => boolean;
  /** A line as programs that show the format have it. */
  readonly shows: (line: string) => string;
}

const encode = (text: string) => new TextEncoder().encode(text);
const base64 = (text: string) =>
  Buffer.from(text)
    .toString('base64')
    .replace(/.{1,76}/g, '$&\r\n');

// XML 1.0 has no place for most controls, nor for what is no character.
const isXmlText = (line: string) =>
  !/[^\t\n\u{20}-\u{d7ff}\u{e000}-\u{fffd}\u{10000}-\u{10ffff}]/u.test(line);
// HTML makes other characters of references to controls, and drops a byte order mark in front.
const asPage = (line: string) => line.replace(/[ \t\f]+/g, ' ').replace(/^ | $/g, '');
const asWritten = (line: string) => line;
const paragraphs = (lines: readonly string[]) => lines.map((line) => `<p>${escaped(line)}</p>`).join('\n');
const page = (lines: readonly string[]) =>
  `<!doctype html><html lang="mul"><meta charset="utf-8"><title>A</title><body>${paragraphs(lines)}`;
const isAscii = (line: string) => /^[\x20-\x7e]+$/.test(line) && line.length < 90;

/** One for each format that ingest reads. */
export const formatMakers: readonly FormatMaker[] = [
  {
    name: 'a.txt',
    make: (lines) => encode(lines.join('\n\n')),
    canHold: (line) => !line.startsWith('\ufeff'),
    shows: asWritten,
  },
  {
    name: 'a.md',
    // A reference for all that could be a mark; letters and what Markdown has no references for stay as they are.
    make: (lines) =>
      encode(
        lines
          .map((line) =>
            line.replace(/[\t\x20-\x2f\x3a-\x40\x5b-\x60\x7b-\x7e]/g, (one) => `&#${one.charCodeAt(0)};`),
          )
          .join('\n\n'),
      ),
    canHold: (line) => !line.startsWith('\ufeff'),
    shows: asPage,
  },
  { name: 'a.html', make: (lines) => encode(page(lines)), canHold: () => true, shows: asPage },
  {
    name: 'a.mhtml',
    make: (lines) =>
      encode(
        `Subject: A\r\nMIME-Version: 1.0\r\nContent-Type: multipart/related; type="text/html"; boundary="b"\r\n\r\n--b\r\nContent-Type: text/html; charset=utf-8\r\nContent-Transfer-Encoding: base64\r\n\r\n${base64(page(lines))}\r\n--b--\r\n`,
      ),
    canHold: () => true,
    shows: asPage,
  },
  {
    name: 'a.docx',
    make: (lines) => madeDocx(lines.map((text) => ({ text }))),
    canHold: isXmlText,
    shows: (line) => line.replace(/[ \t]+$/, ''),
  },
  {
    name: 'a.odt',
    make: (lines) => madeOdt(lines.map((text) => ({ text }))),
    canHold: isXmlText,
    shows: (line) => line.replace(/^[ \t]+|[ \t]+$/g, ''),
  },
  {
    name: 'a.eml',
    make: (lines) =>
      encode(
        `Content-Type: text/plain; charset=utf-8\r\nContent-Transfer-Encoding: base64\r\n\r\n${base64(lines.join('\r\n\r\n'))}`,
      ),
    canHold: () => true,
    shows: (line) => line.replace(/[ \t]+$/, ''),
  },
  {
    name: 'a.pdf',
    make: (lines) => madePdf(lines.map((text) => [{ text, base: 700 }])),
    canHold: isAscii,
    shows: (line) => line.replace(/ +/g, ' ').trim(),
  },
];
