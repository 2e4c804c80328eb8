import type { Ink } from './inks.ts';
import { loadLetters, type Style } from './letters.ts';
import { pictureSize, type Picture, type PicturedWords } from './picture.ts';
import { Sheet } from './sheet.ts';
import { canBeSet, fitLines, fitText, setWhole, type Setting, type SetLine } from './typeset.ts';

const margin = 64;
const { width } = pictureSize;
const inner = width - 2 * margin;
const lowestFoot = 520;
const noteSize = 18;
const noteLeading = 24;
const largestWords = 31;
const wordSizes = [largestWords, 27, 24];

/** A picture as SVG that needs no font and no style: its letters are outlines. The same picture gives the same text. */
export async function svgOf(picture: Picture): Promise<string> {
  const setting = await settings(picture);
  const page = new Sheet();
  const noteLines = picture.note === undefined ? [] : setWhole(picture.note, setting.sans(noteSize), inner);
  const footTop = lowestFoot - (noteLines.length === 0 ? 0 : noteLines.length * noteLeading + 6);
  const { archive, kind, mark, title, date, dated, words, told, cutNote, foot, seal } = picture;
  page.rule(0, 0, width, 10, 'ink');
  const top = 66;
  page.line(margin, top, setting.sansBold(22), archive, 'ink-2', inner * 0.7);
  page.line(width - margin, top, setting.sans(22), kind, 'ink-2', inner * 0.28, 'end');
  let y = 104;
  const room = words === undefined && told === undefined ? 4 : 2;
  const heading = [60, 50, 42]
    .map((size) => ({ size, set: fitText(title, setting.serif(size), inner, size > 42 ? room : room + 1) }))
    .find(({ size, set }) => !set.cut || size === 42);
  for (const line of heading?.set.lines ?? []) {
    const size = heading?.size ?? 0;
    y += size * 1.18;
    page.set(line, startOf(line, margin), y - size * 0.16, size, 'ink');
  }
  if (date !== undefined) {
    y += 44;
    const start = mark === undefined ? margin : margin + 36;
    if (mark !== undefined) page.mark(mark, margin + 12, y - 9);
    for (const [index, line] of fitText(date, setting.sansBold(27), inner - 36, 2).lines.entries()) {
      if (index > 0) y += 34;
      page.set(line, start, y, 27, 'ink');
    }
    if (dated !== undefined) page.line(start, (y += 30), setting.sans(20), dated, 'ink-2', inner - 36);
  }
  if (words !== undefined)
    drawWords(page, words, setting, [y + 26, footTop], mark?.attested === true ? 'accent' : 'edge');
  else if (told !== undefined) drawTold(page, { told, cutNote }, setting, [y + 26, footTop]);
  for (const [index, line] of noteLines.entries())
    page.set(line, startOf(line, margin), footTop + 14 + index * noteLeading, noteSize, 'ink-2');
  drawFoot(page, foot, seal, setting);
  return page.written(picture);
}

function drawWords(
  page: Sheet,
  { text, before, after, cut, cutNote, unprintable, whose }: PicturedWords,
  setting: Settings,
  [top, bottom]: readonly [top: number, bottom: number],
  ink: Ink,
): void {
  const start = margin + 28;
  const room = bottom - 24 - top;
  const fitted = (told: string) => fitText(told, setting.sans(22), inner - 28, 2).lines;
  const printable = canBeSet(text, setting.serif(largestWords));
  const quoted = (told: string, size: number) =>
    printable
      ? fitLines({ before, text, after, ending: cut }, setting.serif(size), {
          width: inner - 28,
          most: Math.max(1, Math.floor((room - fitted(told).length * 29) / (size * 1.4))),
        })
      : fitText(unprintable, setting.serif(size), inner - 28, 2);
  // Words are smaller rather than cut. Where they are cut, that is said too, and takes its room.
  const size = wordSizes.find((one) => !quoted(whose, one).cut) ?? largestWords;
  const leading = size * 1.4;
  const told = printable && quoted(whose, size).cut ? `${whose} ${cutNote}` : whose;
  const set = quoted(told, size);
  let y = top;
  for (const line of set.lines) {
    y += leading;
    page.set(line, startOf(line, start), y - 8, size, 'ink');
  }
  page.rule(margin, top + 8, 6, y - top, ink);
  for (const [index, line] of fitted(told).entries()) page.set(line, start, y + 34 + index * 29, 22, 'ink-2');
}

/** Where a line begins: one from right to left ends at the right margin. */
function startOf({ direction, width: lineWidth }: SetLine, start: number): number {
  return direction === 'rtl' ? width - margin - lineWidth : start;
}

function drawTold(
  page: Sheet,
  { told, cutNote = '' }: { readonly told: string; readonly cutNote: string | undefined },
  setting: Settings,
  [top, bottom]: readonly [top: number, bottom: number],
): void {
  const size = 30;
  const leading = size * 1.4;
  const room = bottom - 16 - top;
  const linesIn = (height: number) =>
    fitText(told, setting.serif(size), inner, Math.max(1, Math.floor(height / leading)));
  const whole = linesIn(room);
  const set = whole.cut && cutNote !== '' ? linesIn(room - 34) : whole;
  let y = top;
  for (const line of set.lines) {
    y += leading;
    page.set(line, startOf(line, margin), y - 8, size, 'ink-2');
  }
  if (set.cut) page.line(margin, y + 30, setting.sans(22), cutNote, 'ink-2', inner);
}

function drawFoot(page: Sheet, foot: readonly string[], seal: string | undefined, setting: Settings): void {
  page.rule(margin, lowestFoot, inner, 1, 'edge');
  const start = seal === undefined ? margin : margin + 96;
  if (seal !== undefined) page.seal(seal, margin, lowestFoot + 12, 76);
  const room = width - margin - start;
  let y = lowestFoot + 8;
  for (const words of foot.slice(0, -1)) page.line(start, (y += 28), setting.sans(20), words, 'ink-2', room);
  for (const line of addressLines(foot.at(-1) ?? '', setting.sans, room))
    page.set(line.set, start, (y += 28), line.size, 'ink-2');
}

/** A text with an address, whole: on two lines where one has no room, and smaller where two have none, or a long name. */
function addressLines(
  text: string,
  sans: (size: number) => Setting,
  room: number,
): readonly { readonly set: SetLine; readonly size: number }[] {
  const set = [20, 17, 14, 12].map((size) => ({ size, lines: setWhole(text, sans(size), room) }));
  const fits = ({ lines }: (typeof set)[number]) =>
    lines.length <= 2 && lines.every((line) => line.width <= room);
  const { size, lines } = set.find(fits) ?? set.at(-1)!;
  return lines.map((line) => ({ set: line, size }));
}

type Settings = Readonly<Record<'serif' | 'sans' | 'sansBold', (size: number) => Setting>>;

async function settings({ words, ...rest }: Picture): Promise<Settings> {
  const { whose = '', cutNote = '', ...read } = words ?? {};
  const { archive, kind, title, date = '', dated = '', told = '', note = '', foot } = rest;
  const apparatus = ['…', archive, kind, date, dated, whose, cutNote, rest.cutNote ?? '', note, ...foot];
  const of = async (style: Style, texts: readonly string[]) => {
    const letterOf = await loadLetters(style, texts);
    return (size: number) => ({ letterOf, size });
  };
  return {
    serif: await of({ family: 'serif', weight: 400 }, ['…', title, told, ...Object.values(read)]),
    sans: await of({ family: 'sans', weight: 400 }, apparatus),
    sansBold: await of({ family: 'sans', weight: 600 }, apparatus),
  };
}
