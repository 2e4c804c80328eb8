import { createHash } from 'node:crypto';
import {
  copyFileSync,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import subsetFont from 'subset-font';
import { faces, families, type Face, type Source } from '../../site/faces.ts';
import { fallbackRules } from './fallbacks.ts';
import { lettersIn, onAnyPage, rangeOf, withNeighbours, type Letters } from './letters.ts';

const require = createRequire(import.meta.url);

/** A file of a face: the letters that it declares, those that it holds, and what it needs to set them. */
interface Part {
  readonly file: string;
  readonly range: string;
  readonly letters: Letters;
  readonly features: readonly string[];
  readonly script: string;
  readonly source: Source;
}

/** Where fonts are put, and where those of earlier builds are kept, of this site or another. */
export interface FontFolders {
  readonly fonts: string;
  readonly cache: string;
}

/**
 * Writes the fonts of a site: for each face and script a small file with the letters that the archive prints, a file with
 * all others (which a browser loads when it meets one), and `fonts.css`, which declares them. The same letters give the
 * same bytes.
 */
export async function writeFonts(folders: FontFolders, letters: Letters): Promise<void> {
  for (const folder of [folders.fonts, folders.cache]) mkdirSync(folder, { recursive: true });
  const parts = faces.flatMap((face) => partsOf(face, letters).map((part) => ({ face, part })));
  for (const { part } of parts) {
    const made = await cachedPart(folders.cache, part);
    copyFileSync(made, join(folders.fonts, part.file));
  }
  const rules = [...parts.map(({ face, part }) => ruleOf(face, part)), ...fallbackRules()];
  replace(join(folders.fonts, 'fonts.css'), rules.join('\n'));
  const kept = new Set(['fonts.css', ...parts.map(({ part }) => part.file)]);
  for (const name of readdirSync(folders.fonts)) if (!kept.has(name)) rmSync(join(folders.fonts, name));
}

/** Of rules that declare one letter the last counts: what the archive prints comes after all else. */
function partsOf(face: Face, letters: Letters): readonly Part[] {
  const printed: Part[] = [];
  const whole: Part[] = [];
  const taken = new Set<number>();
  for (const source of face.sources) {
    for (const script of [...source.scripts, ...source.rare]) {
      const all = lettersIn(rangesOf(source)[script] ?? '').filter(isOfText);
      const declared = new Set(all);
      const here = letters.filter((code) => declared.has(code) && !taken.has(code));
      for (const code of here) taken.add(code);
      const of = { script, source };
      const filled = withNeighbours(here).filter((code) => declared.has(code));
      const sets = face.whole
        ? {
            '': filled.filter((code) => onAnyPage.has(code)),
            '-more': filled.filter((code) => !onAnyPage.has(code)),
          }
        : { '': filled };
      for (const [name, some] of Object.entries(sets))
        if (some.length > 0)
          printed.push({
            ...of,
            file: `${face.name}-${script}${name}.woff2`,
            range: rangeOf(some),
            letters: some,
            features: face.whole && name === '' && script === 'latin' ? featuresOfPlain : features,
          });
      // Of a letter that no face has, its neighbours' file is asked in vain: that is rare, and the ranges are short.
      if (face.whole && source.scripts.includes(script))
        whole.unshift({
          ...of,
          file: `${face.name}-${script}-all.woff2`,
          range: rangeOf(withNeighbours(all)),
          letters: all,
          features,
        });
    }
  }
  return [...whole, ...printed];
}

// What a face needs to be set: spacing, joined and placed marks, the letters of a language, figures of one width.
const featuresOfPlain = ['kern', 'liga', 'tnum', 'lnum'];
const features = [
  ...featuresOfPlain,
  ...['ccmp', 'locl', 'mark', 'mkmk', 'calt', 'rlig'],
  ...['init', 'medi', 'fina', 'isol'],
];

// Measures of lines that are set from top to bottom, names of axes, and widths of letters by axes, which their outlines
// tell too.
const dropped = ['VVAR', 'vhea', 'vmtx', 'STAT', 'HVAR'];

/** Where the file is that was made of the same font, letters and settings: made now, where there is none. */
async function cachedPart(cache: string, { letters, features, script, source }: Part): Promise<string> {
  const original = readFileSync(
    join(packageOf(source), 'files', `${source.package}-${script}-${source.file}.woff2`),
  );
  const key = createHash('sha256')
    .update(original)
    .update(JSON.stringify([letters, source.axes, features, dropped, madeBy]))
    .digest('hex');
  const path = join(cache, `${key}.woff2`);
  if (existsSync(path)) return path;
  const font = await subsetFont(original, letters.map((letter) => String.fromCodePoint(letter)).join(''), {
    targetFormat: 'woff2',
    variationAxes: { ...source.axes },
    keepFeatures: features,
    noHinting: true,
    // Copyright and licence stay in the file: numbers of OpenType's name table.
    preserveNameIds: [0, 13, 14],
    dropTables: dropped,
  });
  replace(path, font);
  return path;
}

function ruleOf(face: Face, { file, range }: Part): string {
  return `@font-face{font-family:'${families[face.family]}';font-style:${face.style};font-weight:${face.weights};font-display:swap;src:url('./${file}?no-inline') format('woff2');unicode-range:${range}}`;
}

/** What lies beyond the first plane is signs of mathematics and of script forms, in lists as long as all the rest. */
function isOfText(letter: number): boolean {
  return letter < 0x1_00_00;
}

function rangesOf(source: Source): Readonly<Record<string, string>> {
  return JSON.parse(readFileSync(join(packageOf(source), 'unicode.json'), 'utf8')) as Record<string, string>;
}

function packageOf(source: Source): string {
  return dirname(require.resolve(`@fontsource-variable/${source.package}/package.json`));
}

const madeBy = (require('subset-font/package.json') as { readonly version: string }).version;

/** Two builds may run at once: a file is there whole or not at all. */
function replace(path: string, contents: string | Uint8Array): void {
  writeFileSync(`${path}.${process.pid}`, contents);
  renameSync(`${path}.${process.pid}`, path);
}
