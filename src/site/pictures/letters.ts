import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { convert } from 'fontverter';
import { Blob, Face, Font, Variation } from 'harfbuzzjs';
import { faces, type Axis, type Source } from '../faces.ts';

/** A face of the archive's own fonts at a weight. */
export interface Style {
  readonly family: 'serif' | 'sans';
  readonly weight: number;
}

/** A font with its units to the em, and a name that tells its outlines from those of others. */
export interface Letters {
  readonly name: string;
  readonly font: Font;
  readonly unitsPerEm: number;
}

/**
 * Loads the fonts in which some texts can be set: the archive's own, those that its pages are set in, and of them only
 * the files of the scripts that the texts have.
 */
export async function loadLetters(
  style: Style,
  texts: readonly string[],
): Promise<(code: number) => Letters | undefined> {
  const codes = new Set(texts.flatMap((text) => Array.from(text, (letter) => letter.codePointAt(0) ?? 0)));
  const found: Letters[] = [];
  for (const { path, range, source } of filesOf(style.family)) {
    if (![...codes].some((code) => range(code))) continue;
    found.push(await loaded(path, source, style));
  }
  const known = new Map<number, Letters | undefined>();
  return (code) => {
    if (!known.has(code))
      known.set(
        code,
        found.find(({ font }) => font.nominalGlyph(code) !== undefined),
      );
    return known.get(code);
  };
}

interface FontFile {
  readonly path: string;
  readonly range: (code: number) => boolean;
  readonly source: Source;
}

const require = createRequire(import.meta.url);

// Of several faces of a family that are upright, the first is the one that texts are set in.
function filesOf(family: Style['family']): readonly FontFile[] {
  const face = faces.find((one) => one.family === family && one.style === 'normal');
  return (face?.sources ?? []).flatMap((source) => {
    const folder = dirname(require.resolve(`@fontsource-variable/${source.package}/package.json`));
    const ranges = JSON.parse(readFileSync(join(folder, 'unicode.json'), 'utf8')) as Readonly<
      Record<string, string>
    >;
    return [...source.scripts, ...source.rare].map((script) => ({
      path: join(folder, 'files', `${source.package}-${script}-${source.file}.woff2`),
      range: inRange(ranges[script] ?? ''),
      source,
    }));
  });
}

const fonts = new Map<string, Promise<Letters>>();

function loaded(path: string, source: Source, { weight }: Style): Promise<Letters> {
  const name = `${path} ${weight}`;
  const known = fonts.get(name) ?? load();
  fonts.set(name, known);
  return known;

  async function load(): Promise<Letters> {
    const face = new Face(new Blob(await convert(readFileSync(path), 'sfnt')));
    const font = new Font(face);
    font.setVariations(
      Object.entries(source.axes).map(
        ([axis, kept]) => new Variation(axis, axis === 'wght' ? weight : largest(kept)),
      ),
    );
    return { name, font, unitsPerEm: face.upem };
  }
}

// Pictures are set large.
function largest(axis: Axis): number {
  return typeof axis === 'number' ? axis : axis.max;
}

function inRange(range: string): (code: number) => boolean {
  const spans = range.split(',').map((span) => {
    const [from = '', to = from] = span.trim().slice(2).split('-');
    return [parseInt(from, 16), parseInt(to, 16)] as const;
  });
  return (code) => spans.some(([from, to]) => code >= from && code <= to);
}
