import { families } from '../../site/faces.ts';

/**
 * Fonts of devices that stand in until the site's own are there, or for good. Their letters are set as large as those of
 * the face on average and their lines as high, so that nothing moves when it comes. Per cent: measured with the texts of
 * an archive, in the face at the size of reading.
 */
interface Fallback {
  readonly family: keyof typeof families;
  /** As `local()` of style sheets names it; its name, and those of its files. */
  readonly names: readonly string[];
  readonly size: number;
  readonly ascent: number;
  readonly descent: number;
}

const fallbacks: readonly Fallback[] = [
  { family: 'serif', names: ['Georgia'], size: 107.67, ascent: 109.31, descent: 28.61 },
  { family: 'serif', names: ['Noto Serif', 'NotoSerif'], size: 99.7, ascent: 118.05, descent: 30.89 },
  {
    family: 'serif',
    names: ['Times New Roman', 'TimesNewRomanPSMT', 'Liberation Serif'],
    size: 116.86,
    ascent: 100.72,
    descent: 26.36,
  },
  { family: 'serif', names: ['DejaVu Serif'], size: 92.13, ascent: 127.76, descent: 33.43 },
  {
    family: 'sans',
    names: ['Arial', 'ArialMT', 'Liberation Sans'],
    size: 92.88,
    ascent: 110.26,
    descent: 43.07,
  },
  { family: 'sans', names: ['Roboto', 'Roboto-Regular'], size: 93.17, ascent: 109.91, descent: 42.93 },
  { family: 'sans', names: ['DejaVu Sans'], size: 81.84, ascent: 125.12, descent: 48.88 },
];

/** Rules of style sheets for the fallbacks, and the names of all families as variables. */
export function fallbackRules(): readonly string[] {
  const named = fallbacks.map((one) => ({ ...one, name: `${families[one.family]} ${one.names[0] ?? ''}` }));
  const rules = named.map(
    ({ name, names, size, ascent, descent }) =>
      `@font-face{font-family:'${name}';src:${names.map((one) => `local('${one}')`).join(',')};size-adjust:${size}%;ascent-override:${ascent}%;descent-override:${descent}%;line-gap-override:0%}`,
  );
  const stacks = (withOwn: boolean) =>
    Object.entries(families).map(([key, family]) => {
      const others = named.filter((one) => one.family === key).map(({ name }) => name);
      return `--${key}-faces:${[...(withOwn ? [family] : []), ...others].map((one) => `'${one}'`).join(',')}`;
    });
  return [
    ...rules,
    `:root{${stacks(true).join(';')}}`,
    // What the reader waits for comes before fonts.
    `@media (scripting:enabled){:root[data-awaits]{${stacks(false).join(';')}}}`,
  ];
}
