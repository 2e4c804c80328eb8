/** Every change that StrykerJS makes to files, and a fixed sample of them: nothing of the machine is in it. */
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { pathToFileURL } from 'node:url';
import { z } from 'zod';

const placeSchema = z.object({ line: z.number(), column: z.number() });
export const changeSchema = z.object({
  fileName: z.string(),
  mutatorName: z.string(),
  replacement: z.string(),
  /** Lines from 0, as StrykerJS counts them within. */
  location: z.object({ start: placeSchema, end: placeSchema }),
});
type Change = z.infer<typeof changeSchema>;

const silent = { isDebugEnabled: () => false, debug: ignore, info: ignore, warn: ignore, error: ignore };
interface Instrumenter {
  instrument(files: readonly object[], options: object): Promise<unknown>;
}

/** @param home the folder whose `node_modules` holds StrykerJS. */
export async function changesOf(files: readonly string[], home: string): Promise<readonly Change[]> {
  const code = pathToFileURL(`${home}node_modules/@stryker-mutator/instrumenter/dist/src/index.js`).href;
  const { Instrumenter } = (await import(code)) as { Instrumenter: new (logger: object) => Instrumenter };
  const made = await new Instrumenter(silent).instrument(
    files.map((name) => ({ name, mutate: true, content: readFileSync(name, 'utf8') })),
    { ignorers: [], excludedMutations: [] },
  );
  return z.object({ mutants: z.array(changeSchema) }).parse(made).mutants;
}

/** @param draw the number of the shuffle: another one gives another sample. */
export function drawFrom(changes: readonly Change[], size: number, draw: string): readonly Change[] {
  return changes
    .map((change) => ({
      change,
      place: createHash('sha256')
        .update(`${draw}\n${keyOf(change)}`)
        .digest('hex'),
    }))
    .sort((a, b) => (a.place < b.place ? -1 : 1))
    .slice(0, size)
    .map(({ change }) => change);
}

/** What one change differs in from every other one, in whichever copy of the folder it is made. */
export function keyOf({ fileName, mutatorName, replacement, location: { start, end } }: Change): string {
  const file = fileName.slice(fileName.lastIndexOf('/src/'));
  return [file, start.line, start.column, end.line, end.column, mutatorName, replacement].join('\n');
}

/** The stretch of a file that holds the change, as StrykerJS's option `mutate` writes it. */
export function rangeOf({ fileName, location: { start, end } }: Change): string {
  return `${fileName}:${start.line + 1}:${start.column}-${end.line + 1}:${end.column}`;
}

function ignore(): void {
  // A sample is no news.
}
