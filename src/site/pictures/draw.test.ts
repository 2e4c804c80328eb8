import { JSDOM } from 'jsdom';
import { describe, expect, test } from 'vitest';
import { svgOf } from './draw.ts';
import { inks } from './inks.ts';
import { pictureSize, type Picture } from './picture.ts';

const { width, height } = pictureSize;
const sentence = 'The road was closed on the first of March, and nobody has said why it was closed. ';
const plain: Picture = {
  archive: 'An archive',
  kind: 'Meeting',
  title: 'A meeting',
  foot: ['Original sealed', 'https://archive.example/events/meeting/'],
};
const words = {
  ...{ text: 'closed on the first of March', before: '“', after: '”', cut: '…' },
  ...{ cutNote: 'Cut here.', unprintable: 'In signs that are not printed here.', whose: 'A ministry.' },
};
const whole: Picture = {
  ...plain,
  date: '1 March 1995',
  dated: 'Attested by a document',
  mark: { glyph: 'circle', attested: true },
  words,
  seal: '0123456789abcdef'.repeat(4),
};

interface Line {
  readonly x: number;
  readonly y: number;
  readonly scale: number;
  readonly fill: string;
  readonly signs: number;
  /** Where its last sign begins. */
  readonly last: number;
}

type Changes = { readonly [Key in keyof Picture]?: Picture[Key] | undefined };

async function drawn(changes: Changes = {}, picture = whole) {
  const svg = new JSDOM(await svgOf({ ...picture, ...changes } as Picture), { contentType: 'image/svg+xml' })
    .window.document;
  const lines = [...svg.querySelectorAll('g')].flatMap((group): readonly Line[] => {
    const [, x, y, scale] =
      /^translate\((\S+) (\S+)\) scale\((\S+) -\3\)$/.exec(group.getAttribute('transform') ?? '') ?? [];
    if (x === undefined) return [];
    const fill = group.getAttribute('fill') ?? '';
    const places = [...group.children].map((use) => Number(use.getAttribute('x')) * Number(scale));
    const last = Number(x) + Math.max(...places);
    return [{ x: Number(x), y: Number(y), scale: Number(scale), fill, signs: group.children.length, last }];
  });
  const rules = [...svg.querySelectorAll('rect')].slice(1).map((rect) => {
    const numberOf = (name: string) => Number(rect.getAttribute(name));
    return {
      ...{ x: numberOf('x'), y: numberOf('y'), width: numberOf('width'), height: numberOf('height') },
      fill: rect.getAttribute('fill'),
    };
  });
  return { svg, lines, rules, desc: svg.querySelector('desc')?.textContent };
}
/** Lines from above to below, without those that stand in one with another script. */
const heights = ({ lines }: { readonly lines: readonly Line[] }) =>
  [...new Set(lines.map(({ y }) => y))].sort((a, b) => a - b);

test.each<readonly [string, Changes]>([
  ['as it is', {}],
  ['with a title of many lines', { title: sentence.repeat(4) }],
  ['with long words', { words: { ...words, text: sentence.repeat(20) } }],
  ['with what cannot be printed', { words: { ...words, text: '\u{13000}\u{13001}' } }],
  ['told by the archive', { words: undefined, told: sentence.repeat(3) }],
  ['with a summary that is too long', { words: undefined, told: sentence.repeat(30), cutNote: 'Cut.' }],
  ['with a note', { note: sentence.repeat(2) }],
  ['with a long address', { foot: ['Sealed', `https://archive.example/events/${'meeting-'.repeat(16)}/`] }],
  ['without a date, a mark or a seal', { date: undefined, mark: undefined, seal: undefined }],
  ['from right to left', { title: 'الطريق', words: { ...words, text: 'أغلق الطريق في أول مارس' } }],
])('%s, all is on the sheet, and no line stands on another', async (_what, changes) => {
  const picture = await drawn(changes);
  const { lines } = picture;
  expect(lines.length).toBeGreaterThan(4);
  for (const { x, y, signs, last } of lines) {
    expect(signs).toBeGreaterThan(0);
    expect(x).toBeGreaterThanOrEqual(63);
    expect(x).toBeLessThan(width - 64);
    expect(last).toBeLessThan(width - 60);
    expect(y).toBeGreaterThan(20);
    expect(y).toBeLessThan(height - 4);
  }
  const ys = heights(picture);
  const gaps = ys.slice(1).map((y, index) => y - ys[index]!);
  expect(Math.min(...gaps)).toBeGreaterThanOrEqual(18);
});

describe('on the sheet', () => {
  test('the name of the archive and the kind stand in one line, under a rule', async () => {
    const { lines, rules } = await drawn();
    const top = lines.filter(({ y }) => y === 66);
    expect(top).toHaveLength(2);
    expect(top[0]!.x).toBe(64);
    expect(top[1]!.x).toBeGreaterThan(width / 2);
    expect(rules[0]).toEqual({ x: 0, y: 0, width, height: 10, fill: inks.ink });
    expect(rules.at(-1)).toEqual({ x: 64, y: 520, width: width - 128, height: 1, fill: inks.edge });
  });

  test('a title is smaller where it would be cut, and the words begin below it', async () => {
    const titleOf = async (title: string) =>
      (await drawn({ title })).lines.filter(({ fill }) => fill === inks.ink);
    const [short, long, longest] = await Promise.all(
      ['A meeting', sentence, sentence.repeat(2)].map(titleOf),
    );
    const scales = [short, long, longest].map((lines) => lines![0]!.scale);
    expect(scales[0]).toBeGreaterThan(scales[1]!);
    expect(scales[1]).toBeGreaterThanOrEqual(scales[2]!);
    const first = ({ rules }: Awaited<ReturnType<typeof drawn>>) => rules.find((rule) => rule.width === 6)!;
    const [one, two] = await Promise.all([drawn(), drawn({ title: sentence })]);
    expect(first(two).y).toBeGreaterThan(first(one).y);
  });

  test('a date stands behind its mark, and where it is from under it', async () => {
    const [marked, bare] = await Promise.all([drawn(), drawn({ mark: undefined })]);
    const dates = ({ lines }: typeof marked) => lines.filter(({ x, y }) => x <= 100 && y > 150 && y < 300);
    const glyphs = ({ svg }: typeof marked) =>
      [...svg.querySelectorAll('path')].filter((path) => path.getAttribute('stroke') !== null);
    expect(dates(marked).filter(({ x }) => x === 100)).toHaveLength(2);
    expect(dates(bare).filter(({ x }) => x === 100)).toHaveLength(0);
    expect([glyphs(marked).length, glyphs(bare).length]).toEqual([1, 0]);
    const [glyph] = glyphs(marked);
    expect([glyph!.getAttribute('fill'), glyph!.getAttribute('stroke')]).toEqual([inks.accent, inks.accent]);
    const outside = glyphs(await drawn({ mark: { glyph: 'circle', attested: false } }))[0]!;
    expect([outside.getAttribute('fill'), outside.getAttribute('stroke')]).toEqual(['none', inks.ink]);
    expect(glyph!.getAttribute('stroke-width')).toBe('2.5');
  });

  test('words are marked by a rule as long as they are, in the colour of what attests them', async () => {
    const rule = ({ rules }: Awaited<ReturnType<typeof drawn>>) => rules.find((one) => one.width === 6)!;
    const [short, long, outside] = await Promise.all([
      drawn(),
      drawn({ words: { ...words, text: sentence } }),
      drawn({ mark: { glyph: 'circle', attested: false } }),
    ]);
    expect(rule(long).height).toBeGreaterThan(rule(short).height);
    expect([rule(short).fill, rule(outside).fill]).toEqual([inks.accent, inks.edge]);
    expect(rule(short).x).toBe(64);
    // The words, and below them whose they are.
    const beside = short.lines.filter(({ x, y }) => x === 92 && y > rule(short).y);
    expect(beside.map(({ fill }) => fill)).toEqual([inks.ink, inks['ink-2']]);
    const [first, whose] = beside;
    expect(first!.y).toBeLessThanOrEqual(rule(short).y + rule(short).height);
    expect(whose!.y).toBeGreaterThan(rule(short).y + rule(short).height);
  });

  test('words are set smaller before they are cut, and where they are cut, that is said', async () => {
    const sizeOf = async (text: string) => {
      const { lines, rules } = await drawn({ words: { ...words, text } });
      const from = rules.find((one) => one.width === 6)!.y;
      return lines.filter(({ y, fill }) => y > from && fill === inks.ink)[0]!.scale;
    };
    const [short, long] = [await sizeOf(sentence), await sizeOf(sentence.repeat(4))];
    expect(long).toBeLessThan(short);
    const cut = await drawn({ words: { ...words, text: sentence.repeat(20) } });
    expect(await sizeOf(sentence.repeat(20))).toBe(short);
    const fitting = await drawn();
    const signs = ({ lines }: typeof cut) =>
      lines.filter(({ x, fill, y }) => x === 92 && fill === inks['ink-2'] && y < 520).map((one) => one.signs);
    // “A ministry.” and behind it “Cut here.”
    expect(signs(cut)[0]).toBeGreaterThan(signs(fitting)[0]!);
  });

  test('a line from right to left ends at the right margin', async () => {
    const { lines } = await drawn({ title: 'الطريق' });
    const title = lines.filter(({ fill }) => fill === inks.ink)[0]!;
    expect(title.x).toBeGreaterThan(width / 2);
  });

  test('what the archive tells is cut with a note of it, where it has no room', async () => {
    const told = (text: string) => drawn({ words: undefined, told: text, cutNote: 'Cut here.' });
    const [short, long] = [await told('They met.'), await told(sentence.repeat(30))];
    expect(heights(long).length).toBeGreaterThan(heights(short).length + 2);
    const without = await drawn({ words: undefined, told: sentence.repeat(30), cutNote: undefined });
    const sans = ({ lines }: typeof long) =>
      lines.filter(({ x, y, fill }) => x === 64 && y < 520 && y > 200 && fill === inks['ink-2']);
    // The note is the last line above the foot, and set smaller.
    expect(sans(long).at(-1)!.scale).toBeLessThan(sans(long).at(-2)!.scale);
    expect(sans(without).at(-1)!.scale).toBe(sans(without).at(-2)!.scale);
    expect(long.rules.filter((one) => one.width === 6)).toEqual([]);
  });

  test('the foot stands beside the seal, its address whole and smaller where it is long', async () => {
    const foot = ({ lines }: Awaited<ReturnType<typeof drawn>>) => lines.filter(({ y }) => y > 520);
    const [sealed, bare] = await Promise.all([drawn(), drawn({ seal: undefined })]);
    expect(new Set(foot(sealed).map(({ x }) => x))).toEqual(new Set([160]));
    expect(new Set(foot(bare).map(({ x }) => x))).toEqual(new Set([64]));
    expect(foot(sealed).map(({ y }) => y)).toEqual([556, 584]);
    const address = `https://archive.example/events/${'meeting-'.repeat(16)}/`;
    const long = foot(await drawn({ foot: ['Sealed', address] }));
    expect(long.at(-1)!.scale).toBeLessThan(foot(sealed).at(-1)!.scale);
    expect(long.slice(1).reduce((sum, { signs }) => sum + signs, 0)).toBe(address.length);
    const circles = [...sealed.svg.querySelectorAll('circle')];
    expect(circles.length).toBeGreaterThan(2);
    expect(sealed.svg.querySelector('circle')!.closest('g')!.getAttribute('transform')).toBe(
      'translate(64 532) scale(0.59375)',
    );
    for (const circle of circles.slice(1)) {
      const dashes = circle.getAttribute('stroke-dasharray')!.split(' ').map(Number);
      const round = 2 * Math.PI * Number(circle.getAttribute('r'));
      expect(dashes.reduce((sum, one) => sum + one, 0)).toBeCloseTo(round, 0);
    }
  });

  test('a note stands above the foot and takes its room from the words', async () => {
    const note = 'A name that one side rejects.';
    const { lines } = await drawn({ note });
    const last = lines.filter(({ y }) => y < 520).at(-1)!;
    expect([last.x, last.y > 500, last.fill]).toEqual([64, true, inks['ink-2']]);
  });

  test('who cannot see it has all that it says, in its order', async () => {
    const { svg, desc } = await drawn({ note: 'A note.' });
    expect(svg.querySelector('title')?.textContent).toBe('A meeting');
    expect(desc?.split('\n')).toEqual([
      ...['1 March 1995', 'Attested by a document', words.text, words.whose, 'A note.'],
      ...['Original sealed', 'https://archive.example/events/meeting/'],
    ]);
    const bare = await drawn({}, plain);
    expect(bare.desc?.split('\n')).toEqual(plain.foot);
  });

  test('an outline stands in it once, however often its letter does', async () => {
    const { svg } = await drawn();
    const ids = [...svg.querySelectorAll('defs path')].map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
    const used = [...svg.querySelectorAll('use')].map((use) => use.getAttribute('href')?.slice(1));
    expect(new Set(used)).toEqual(new Set(ids));
    expect(used.length).toBeGreaterThan(ids.length);
    for (const path of svg.querySelectorAll('defs path'))
      expect(path.getAttribute('d')).not.toMatch(/\d\.\d/);
  });
});
