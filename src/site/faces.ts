/**
 * The two families that pages are set in. Their names are the site's own, since the licence of one font reserves its name
 * for files that nobody has changed.
 */
export const families = { serif: 'Sheet Serif', sans: 'Sheet Sans' } as const;

/** The span of an axis that is kept, or the one place of it. */
export type Axis = number | { readonly min: number; readonly max: number };

/** One face as style sheets declare it, made of files that each have the letters of one script. */
export interface Face {
  /** Names its files. */
  readonly name: string;
  readonly family: keyof typeof families;
  readonly style: 'normal' | 'italic';
  /** Weights that it is asked for: one, or from one to another. */
  readonly weights: string;
  readonly sources: readonly Source[];
  /**
   * Whether letters that the archive does not print have files too; without, they are set in a font of the device, and
   * those of few pages stand with the others.
   */
  readonly whole: boolean;
}

/** A package of fonts, and the files of it that the face is made of. */
export interface Source {
  readonly package: string;
  /** The end of a file's name, behind the script: `opsz-normal`. */
  readonly file: string;
  /** A script of an earlier place is asked first for a letter that two have. */
  readonly scripts: readonly string[];
  /** Scripts of which only the letters that the archive prints have files. */
  readonly rare: readonly string[];
  readonly axes: Readonly<Record<string, Axis>>;
}

const european = {
  scripts: ['latin', 'latin-ext', 'cyrillic', 'greek'],
  rare: ['vietnamese', 'cyrillic-ext', 'greek-ext'],
};

// Of faces that are set seldom.
const fewScripts = { scripts: ['latin', 'latin-ext', 'cyrillic'], rare: [] };

// Type from 16 px, which notes are set in, to 44 px has letters drawn for its size; those of larger headings would differ
// by less than an eye tells. Weight is one: sizes tell headings from text, and a second axis would double the file.
const sizes: Axis = { min: 16, max: 44 };
const apparatus = { wght: { min: 400, max: 600 } };

function literata(file: string, axes: Source['axes']): Source {
  return { package: 'literata', file, ...european, axes };
}

function sourceSans(file: string, axes: Source['axes']): Source {
  return { package: 'source-sans-3', file, ...european, axes };
}

function noto(name: string, script: string, axes: Source['axes']): Source {
  return { package: `noto-${name}-${script}`, file: 'wght-normal', scripts: [script], rare: [], axes };
}

/** Every face; of those with one name and style, weights tell which is meant. */
export const faces: readonly Face[] = [
  {
    name: 'serif',
    family: 'serif',
    style: 'normal',
    weights: '200 590',
    sources: [
      literata('opsz-normal', { opsz: sizes, wght: 400 }),
      noto('serif', 'armenian', { wght: 400 }),
      noto('naskh', 'arabic', { wght: 400 }),
    ],
    whole: true,
  },
  {
    name: 'serif-bold',
    family: 'serif',
    style: 'normal',
    weights: '600 900',
    sources: [{ ...literata('opsz-normal', { opsz: 19, wght: 650 }), ...fewScripts }],
    whole: false,
  },
  {
    name: 'serif-italic',
    family: 'serif',
    style: 'italic',
    weights: '200 900',
    sources: [{ ...literata('opsz-italic', { opsz: 19, wght: 400 }), ...fewScripts }],
    whole: false,
  },
  {
    name: 'sans',
    family: 'sans',
    style: 'normal',
    weights: '400 600',
    sources: [
      sourceSans('wght-normal', apparatus),
      noto('sans', 'armenian', apparatus),
      noto('sans', 'arabic', apparatus),
    ],
    whole: true,
  },
  {
    name: 'sans-italic',
    family: 'sans',
    style: 'italic',
    weights: '400 600',
    sources: [{ ...sourceSans('wght-italic', { wght: 400 }), scripts: ['latin'], rare: [] }],
    whole: false,
  },
];
