import { element, xmlFile, type XmlElement } from '../../text/xml.ts';
import { exportsWords as words } from '../../words/chapters/exports.ts';
import { say } from '../../words/say.ts';
import type { Cell, Table } from './table.ts';
import { joinZips, zipEntry } from './zip.ts';

/** What a cell of a spreadsheet holds at most, in UTF-16 units. */
const mostInCell = 32_767;
/** Rows that a sheet holds at most. */
const mostRows = 1_048_576;

/**
 * The tables as one workbook (Office Open XML, ISO/IEC 29500, as .xlsx): a sheet each, letters of every script as they are.
 *
 * Every cell but a size or a yes or no is text, so that no program makes a day of "1995-03" or a formula of what begins with "=". A text
 * that no cell can hold is not cut, nor is a table that no sheet can: in its place stands where it is. Written here, since the packages that do so bring twenty
 * others or are not kept up on the registry.
 *
 * @param entryOf what `zipEntry` gives, by whoever has it already
 */
export function workbookOf(tables: readonly Table[], entryOf = zipEntry): Uint8Array<ArrayBuffer> {
  const encoder = new TextEncoder();
  const sheets = tables.map((_, index) => `worksheets/sheet${index + 1}.xml`);
  const parts: readonly (readonly [path: string, root: XmlElement])[] = [
    ['[Content_Types].xml', contentTypes(sheets)],
    ['_rels/.rels', relations([['officeDocument', 'xl/workbook.xml']])],
    ['xl/workbook.xml', workbook(tables)],
    [
      'xl/_rels/workbook.xml.rels',
      relations([...sheets.map((path) => ['worksheet', path] as const), ['styles', 'styles.xml']]),
    ],
    ['xl/styles.xml', styles],
    ...tables.map((table, index) => [`xl/${sheets[index]}`, sheet(table)] as const),
  ];
  return joinZips(parts.map(([path, root]) => entryOf(path, encoder.encode(xmlFile(root)))));
}

const main = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const office = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const packaged = 'http://schemas.openxmlformats.org/package/2006';
const sheetType = 'application/vnd.openxmlformats-officedocument.spreadsheetml';

// The second style is the format "@": a text stays one when its cell is edited.
const styles = element(
  'styleSheet',
  { xmlns: main },
  element('fonts', { count: 1 }, element('font')),
  element('fills', { count: 1 }, element('fill')),
  element('borders', { count: 1 }, element('border')),
  element('cellStyleXfs', { count: 1 }, element('xf')),
  element('cellXfs', { count: 2 }, element('xf'), element('xf', { numFmtId: 49, applyNumberFormat: 1 })),
);

function contentTypes(sheets: readonly string[]): XmlElement {
  const part = (path: string, type: string) =>
    element('Override', { PartName: `/xl/${path}`, ContentType: `${sheetType}.${type}+xml` });
  const relations = 'application/vnd.openxmlformats-package.relationships+xml';
  return element(
    'Types',
    { xmlns: `${packaged}/content-types` },
    element('Default', { Extension: 'rels', ContentType: relations }),
    part('workbook.xml', 'sheet.main'),
    part('styles.xml', 'styles'),
    ...sheets.map((path) => part(path, 'worksheet')),
  );
}

function relations(to: readonly (readonly [type: string, target: string])[]): XmlElement {
  return element(
    'Relationships',
    { xmlns: `${packaged}/relationships` },
    ...to.map(([type, Target], index) =>
      element('Relationship', { Id: `r${index + 1}`, Type: `${office}/${type}`, Target }),
    ),
  );
}

function workbook(tables: readonly Table[]): XmlElement {
  const sheets = tables.map(({ name }, index) =>
    element('sheet', { name, sheetId: index + 1, 'r:id': `r${index + 1}` }),
  );
  return element('workbook', { xmlns: main, 'xmlns:r': office }, element('sheets', {}, ...sheets));
}

function sheet({ name, columns, rows }: Table): XmlElement {
  const told = rows.length < mostRows ? rows : [[say(words.tooLongForSheet, { file: `${name}.csv` })]];
  const lines = [columns, ...told].map((row: readonly Cell[], index) =>
    element('row', { r: index + 1 }, ...row.map((cell) => cellOf(cell, name))),
  );
  // The headings stay in sight.
  const pane = element('pane', { ySplit: 1, topLeftCell: 'A2', state: 'frozen' });
  return element(
    'worksheet',
    { xmlns: main },
    element('sheetViews', {}, element('sheetView', { workbookViewId: 0 }, pane)),
    element('sheetData', {}, ...lines),
  );
}

function cellOf(cell: Cell, table: string): XmlElement {
  if (cell === undefined) return element('c');
  if (typeof cell === 'number') return element('c', {}, element('v', {}, String(cell)));
  if (typeof cell === 'boolean') return element('c', { t: 'b' }, element('v', {}, cell ? '1' : '0'));
  const text = cell.length > mostInCell ? say(words.tooLongForCell, { file: `${table}.csv` }) : cell;
  const written = element('t', { 'xml:space': 'preserve' }, escapedText(text));
  return element('c', { t: 'inlineStr', s: 1 }, element('is', {}, written));
}

/** Letters that XML lacks as `_x0007_`, and what looks like one kept apart (ISO/IEC 29500-1, 22.9.2.19). */
function escapedText(text: string): string {
  return text
    .replace(/_(?=x[\dA-Fa-f]{4}_)/g, '_x005F_')
    .replace(/(?![\t\n\u007f-\u009f])\p{Cc}|[\ufffe\uffff]/gu, (letter) => `_x${hex(letter)}_`);
}

function hex(letter: string): string {
  return letter.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0');
}
