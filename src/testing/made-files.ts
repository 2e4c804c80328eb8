import { zipSync } from 'fflate';

/** A paragraph of a file made to be read. */
export interface MadeBlock {
  readonly text: string;
  readonly as?: 'heading' | 'item' | 'row' | 'note';
}

const encode = (text: string) => new TextEncoder().encode(text);

/** A text as it stands in XML and HTML. */
export function escaped(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
}

/** A Word document; the cells of a row are parted by tabs. */
export function madeDocx(
  blocks: readonly MadeBlock[],
  more: Readonly<Record<string, string>> = {},
): Uint8Array {
  const notes = blocks.filter(({ as }) => as === 'note');
  const run = (text: string) => `<w:r><w:t xml:space="preserve">${escaped(text)}</w:t></w:r>`;
  const cell = (text: string) => `<w:tc><w:p>${run(text)}</w:p></w:tc>`;
  const body = blocks.flatMap(({ text, as }) => {
    switch (as) {
      case 'heading':
        return [`<w:p><w:pPr><w:pStyle w:val="Heading1"/></w:pPr>${run(text)}</w:p>`];
      case 'item':
        return [
          `<w:p><w:pPr><w:numPr><w:ilvl w:val="0"/><w:numId w:val="1"/></w:numPr></w:pPr>${run(text)}</w:p>`,
        ];
      case 'row':
        return [`<w:tbl><w:tr>${text.split('\t').map(cell).join('')}</w:tr></w:tbl>`];
      case undefined:
        return [`<w:p>${run(text)}</w:p>`];
      default:
        // Notes stand in a part of their own.
        return [];
    }
  });
  const references = notes.map(
    (_, index) => `<w:p>${run('Noted')}<w:r><w:footnoteReference w:id="${index + 2}"/></w:r></w:p>`,
  );
  const files = {
    '[Content_Types].xml': `<?xml version="1.0"?><Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="xml" ContentType="application/xml"/><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/></Types>`,
    '_rels/.rels': `<?xml version="1.0"?><Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="r1" Type="${office}/officeDocument" Target="word/document.xml"/></Relationships>`,
    'word/_rels/document.xml.rels': `<?xml version="1.0"?><Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="r2" Type="${office}/footnotes" Target="footnotes.xml"/><Relationship Id="r3" Type="${office}/styles" Target="styles.xml"/><Relationship Id="r4" Type="${office}/numbering" Target="numbering.xml"/></Relationships>`,
    'word/numbering.xml': `<?xml version="1.0"?><w:numbering ${word}><w:abstractNum w:abstractNumId="0"><w:lvl w:ilvl="0"><w:numFmt w:val="decimal"/></w:lvl></w:abstractNum><w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num></w:numbering>`,
    'word/styles.xml': `<?xml version="1.0"?><w:styles ${word}><w:style w:type="paragraph" w:styleId="Heading1"><w:name w:val="heading 1"/></w:style></w:styles>`,
    'word/footnotes.xml': `<?xml version="1.0"?><w:footnotes ${word}>${notes.map(({ text }, index) => `<w:footnote w:id="${index + 2}"><w:p>${run(text)}</w:p></w:footnote>`).join('')}</w:footnotes>`,
    'word/document.xml': `<?xml version="1.0"?><w:document ${word}><w:body>${[...body, ...references].join('')}</w:body></w:document>`,
    ...more,
  };
  return zipped(files);
}

const office = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const word = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"';

/** An OpenDocument text. */
export function madeOdt(
  blocks: readonly MadeBlock[],
  more: Readonly<Record<string, string>> = {},
): Uint8Array {
  const words = (text: string) =>
    escaped(text)
      .replace(/ {2,}/g, (some) => ` <text:s text:c="${some.length - 1}"/>`)
      .replaceAll('\t', '<text:tab/>');
  const body = blocks.map(({ text, as }, index) => {
    switch (as) {
      case 'heading':
        return `<text:h text:outline-level="2">${words(text)}</text:h>`;
      case 'item':
        return `<text:list><text:list-item><text:p>${words(text)}</text:p></text:list-item></text:list>`;
      case 'row':
        return `<table:table><table:table-row>${text
          .split('\t')
          .map((cell) => `<table:table-cell><text:p>${words(cell)}</text:p></table:table-cell>`)
          .join('')}</table:table-row></table:table>`;
      case 'note':
        return `<text:p>Noted<text:note><text:note-citation>${index}</text:note-citation><text:note-body><text:p>${words(text)}</text:p></text:note-body></text:note></text:p>`;
      default:
        return `<text:p>${words(text)}</text:p>`;
    }
  });
  const names = ['office', 'text', 'table'].map(
    (name) => `xmlns:${name}="urn:oasis:names:tc:opendocument:xmlns:${name}:1.0"`,
  );
  const content = `<?xml version="1.0"?><office:document-content ${names.join(' ')}><office:body><office:text>${body.join('')}</office:text></office:body></office:document-content>`;
  return zipped({ mimetype: 'application/vnd.oasis.opendocument.text', 'content.xml': content, ...more });
}

/** A file of files. */
export function zipped(files: Readonly<Record<string, string>>): Uint8Array {
  return zipSync(Object.fromEntries(Object.entries(files).map(([name, text]) => [name, encode(text)])));
}

/** A line of a page, from the left and from the foot of it, in points. */
export interface MadeLine {
  readonly text: string;
  readonly left?: number;
  readonly base: number;
  readonly size?: number;
}

/** A PDF in Helvetica: Latin letters only, as WinAnsi has them. */
export function madePdf(pages: readonly (readonly MadeLine[])[], trailer = ''): Uint8Array {
  const objects = [
    '<< /Type /Catalog /Pages 2 0 R >>',
    `<< /Type /Pages /Count ${pages.length} /Kids [${pages.map((_, index) => `${4 + index * 2} 0 R`).join(' ')}] >>`,
    '<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica /Encoding /WinAnsiEncoding >>',
    ...pages.flatMap((lines, index) => {
      const stream = lines
        .map(({ text, left = 72, base, size = 11 }) => {
          const words = text.replace(/[\\()]/g, String.raw`\$&`);
          return `BT /F1 ${size} Tf 1 0 0 1 ${left} ${base} Tm (${words}) Tj ET`;
        })
        .join('\n');
      return [
        `<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Contents ${5 + index * 2} 0 R /Resources << /Font << /F1 3 0 R >> >> >>`,
        `<< /Length ${stream.length} >>\nstream\n${stream}\nendstream`,
      ];
    }),
  ];
  return pdfOf(objects, trailer);
}

/** A PDF of its objects, of which the first is its catalogue. */
export function pdfOf(objects: readonly string[], trailer = ''): Uint8Array {
  let file = '%PDF-1.4\n';
  const offsets = objects.map((object, index) => {
    const at = file.length;
    file += `${index + 1} 0 obj\n${object}\nendobj\n`;
    return at;
  });
  const table = offsets.map((at) => `${String(at).padStart(10, '0')} 00000 n \n`).join('');
  const xref = file.length;
  file += `xref\n0 ${objects.length + 1}\n0000000000 65535 f \n${table}trailer\n<< /Size ${objects.length + 1} /Root 1 0 R ${trailer}>>\nstartxref\n${xref}\n%%EOF\n`;
  return Uint8Array.from(file, (character) => character.charCodeAt(0));
}
