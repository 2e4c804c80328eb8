import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { z } from 'zod';
import type { AnnotatedText, Marked } from './annotated.ts';

const home = fileURLToPath(new URL('.', import.meta.url));
const installed = `${home}node_modules/chrono-node`;

/** A reader of whole texts. */
export interface Rival {
  readonly name: string;
  readonly read: (text: AnnotatedText) => readonly Marked[];
}

const packageSchema = z.object({
  version: z.string(),
  exports: z.object({ '.': z.object({ import: z.string() }) }),
});
type Parse = (text: string, reference: Date) => readonly unknown[];
const moduleSchema = z.object({ parse: z.custom<Parse>((value) => typeof value === 'function') });
const pointSchema = z.custom<{ isCertain: (part: string) => boolean; get: (part: string) => number | null }>(
  (value) => typeof value === 'object' && value !== null && 'isCertain' in value,
);
const resultSchema = z.object({
  index: z.number(),
  text: z.string(),
  start: pointSchema,
  end: pointSchema.nullish(),
});

/**
 * chrono-node, as it comes: each result is one expression, a range two, and what the words leave open of a date
 * ("isCertain") is left out of its value. Installed into the bench's own folder.
 */
export async function chrono(): Promise<Rival> {
  if (!existsSync(installed)) {
    console.error('Installing chrono-node into bench/dates/node_modules.');
    execFileSync('npm', ['ci', '--ignore-scripts'], {
      cwd: home,
      stdio: 'inherit',
      shell: process.platform === 'win32',
    });
  }
  const { version, exports } = packageSchema.parse(
    JSON.parse(readFileSync(`${installed}/package.json`, 'utf8')),
  );
  const entry = pathToFileURL(`${installed}/${exports['.'].import}`).href;
  const { parse } = moduleSchema.parse({ ...(await import(entry)) });
  return {
    name: `chrono-node ${version}`,
    read: ({ text, date }) =>
      parse(text, new Date(`${date ?? '2000-01-01'}T12:00:00Z`)).flatMap((one) =>
        marksOf(resultSchema.parse(one)),
      ),
  };
}

function marksOf({ index, text, start, end }: z.infer<typeof resultSchema>): readonly Marked[] {
  const whole = { start: index, end: index + text.length };
  const joint = end == null ? null : /\s*(?:-|–|—|\bto\b|\bthrough\b|\buntil\b|\band\b)\s*/.exec(text);
  if (end == null || joint === null) return [{ ...whole, value: valueOf(start) }];
  return [
    { start: index, end: index + joint.index, value: valueOf(start) },
    { start: index + joint.index + joint[0].length, end: whole.end, value: valueOf(end) },
  ];
}

function valueOf(point: z.infer<typeof pointSchema>): string {
  const [year, month, day] = ['year', 'month', 'day'].map((part) =>
    String(point.get(part) ?? '').padStart(2, '0'),
  );
  if (point.isCertain('day') || point.isCertain('weekday')) return `${year}-${month}-${day}`;
  return point.isCertain('month') ? `${year}-${month}` : (year ?? '');
}
