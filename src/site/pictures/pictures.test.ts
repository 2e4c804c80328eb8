import { createHash } from 'node:crypto';
import { expect, test } from 'vitest';
import { svgOf } from './draw.ts';
import { loadLetters } from './letters.ts';
import type { Picture } from './picture.ts';
import { pngOf } from './png.ts';
import { canBeSet, fitLines, setLines, setWhole, type SetLine } from './typeset.ts';

const picture: Picture = {
  archive: 'Archive: A road',
  kind: 'Meeting',
  mark: { glyph: 'circle', attested: true },
  title: 'A meeting & more',
  date: '1 March 1995',
  words: {
    text: 'The road <is> closed. Дорога закрыта. Ճանապարհը փակ է. الطريق مغلق',
    before: '“',
    after: '”',
    cut: '\u00a0…”',
    cutNote: 'Cut to fit.',
    unprintable: 'In other letters.',
    whose: 'A ministry, “Statement”, passage 4.',
  },
  foot: ['SHA-256 2d0a4ee5…', 'https://archive.example/'],
  seal: '2d0a4ee5'.repeat(8),
};

const setting = async (text: string, size = 30) => ({
  letterOf: await loadLetters({ family: 'serif', weight: 400 }, [text, '…']),
  size,
});
const placesOf = ({ glyphs }: SetLine | undefined = { glyphs: [], width: 0, direction: 'ltr' }) =>
  glyphs.map(({ glyph }) => glyph);

test('a picture has the same bytes on every machine, its letters outlines and its texts told', async () => {
  const svg = await svgOf(picture);
  expect(svg).not.toMatch(/<text|font|style=/);
  expect(svg).toContain('The road &#60;is&#62; closed.');
  const png = await pngOf(svg);
  expect([svg, png].map((bytes) => createHash('sha256').update(bytes).digest('hex').slice(0, 16))).toEqual([
    'f7ee60c32ff5b764',
    '92f06b2ba16cd0dd',
  ]);
});

test('letters from right to left stand in that order, joined, and numbers among them do not turn round', async () => {
  const text = 'الطريق 1995';
  const fonts = await setting(text);
  const [line] = setLines(text, fonts, 1000);
  expect(line?.direction).toBe('rtl');
  const number = placesOf(setLines('1995', fonts, 1000)[0]);
  expect(placesOf(line).slice(0, 4)).toEqual(number);
  const [joined, apart] = [setLines('بب', fonts, 1000), setLines('ب ب', fonts, 1000)];
  expect(placesOf(joined[0])).not.toEqual(placesOf(apart[0]).toSpliced(1, 1));
});

test('a text that is too long is cut at the end of a word, and says so', async () => {
  const text = 'One word after another, and then some more of them';
  const fonts = await setting(text);
  const fit = (most: number) =>
    fitLines({ before: '', text, after: '', ending: '…' }, fonts, { width: 300, most });
  expect(fit(9)).toMatchObject({ cut: false });
  const cut = fit(2);
  expect(cut.cut).toBe(true);
  expect(cut.lines).toHaveLength(2);
  expect(placesOf(cut.lines[1]).at(-1)).toBe(placesOf(setLines('…', fonts, 100)[0])[0]);
});

test('an address that is too long for a line is set whole, broken behind its strokes', async () => {
  const text = 'Verify it: https://archive.example/base/dossier/#card=quotations/a-meeting/a-statement-p4';
  const fonts = await setting(text, 20);
  const lines = setWhole(text, fonts, 500);
  expect(lines).toHaveLength(2);
  expect(lines.every(({ width }) => width <= 500)).toBe(true);
  const stroke = placesOf(setLines('/', fonts, 100)[0])[0];
  expect(placesOf(lines[0]).at(-1)).toBe(stroke);
  expect(lines.flatMap(placesOf)).toEqual(placesOf(setLines(text, fonts, Infinity)[0]));
  expect(setWhole(text, fonts, 2000)).toEqual(setLines(text, fonts, Infinity));
});

test('letters that no font has are known before they are drawn as boxes', async () => {
  expect(canBeSet('a Ж Ա ب', await setting('a Ж Ա ب'))).toBe(true);
  expect(canBeSet('会議', await setting('会議'))).toBe(false);
  expect(await svgOf({ ...picture, words: { ...picture.words!, text: '会議' } })).not.toBe(
    await svgOf(picture),
  );
});
