import { cpSync, existsSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { differingFiles } from '../../testing/differing-files.ts';
import { writeMadeArchive } from '../../testing/made-archive.ts';
import { copyProject, type ProjectCopy } from '../../testing/project-copy.ts';
import { randomEdits, type Edit } from '../../testing/random-edits.ts';

// The ordinary run makes one edit alone and some others together, of an example's archive, and then compares;
// ATTESTED_EDITS tries so many of every kind, each alone, of the committed one, and ATTESTED_SEED others.
const asked = process.env['ATTESTED_EDITS'];
const count = Number(asked ?? 3);
const repository = join(import.meta.dirname, '../../..');
const archive = asked === undefined ? 'examples/cable-ferry' : '.';
const seed = Number(process.env['ATTESTED_SEED'] ?? 1);

const [kept, clean] = [archiveCopy(), archiveCopy()];
afterAll(() => {
  kept.dispose();
  clean.dispose();
});

test('after any edit a build that keeps pages equals a clean one', { timeout: 7_200_000 }, () => {
  const { pages: all, failure } = built(kept);
  expect(all, failure).toBeGreaterThan(0);
  for (const { name, change, isComparedLater } of steps()) {
    const undo = change.map(({ path }) => ({ path, contents: contentsOf(join(kept.root, path)) }));
    for (const copy of [kept, clean]) apply(copy, change);
    if (isComparedLater) {
      const { pages, failure: none } = built(kept);
      expect(none, name).toBeUndefined();
      expect(pages, name).toBeLessThan(all / 3);
      continue;
    }
    for (const made of ['node_modules/.astro', 'dist', '.astro'])
      rmSync(join(clean.root, made), { recursive: true, force: true });
    const [cleanly, again] = [built(clean), built(kept)];
    expect(again.failure === undefined, `${name}: ${again.failure}`).toBe(cleanly.failure === undefined);
    if (cleanly.failure === undefined)
      expect(differingFiles(join(kept.root, 'dist'), join(clean.root, 'dist')), name).toEqual([]);
    // What cannot be built is taken back.
    else for (const copy of [kept, clean]) apply(copy, undo);
    if (name.startsWith('text')) expect(again.pages, name).toBeLessThan(all / 3);
    console.log(
      `${name}: ${cleanly.failure === undefined ? `${again.pages} of ${all} pages made` : 'not built'}`,
    );
  }
});

/** An archive that has something of everything, and made documents besides. */
function archiveCopy(): ProjectCopy {
  const copy = copyProject();
  for (const folder of ['content', 'seeds'])
    cpSync(join(repository, archive, folder), join(copy.root, folder), { recursive: true });
  const write = (path: string, contents: string) => {
    const own = contentsOf(join(copy.root, path));
    if (own === undefined) copy.write(path, contents);
    else if (contents.startsWith('- ')) copy.write(path, `${own}\n${contents}`);
  };
  writeMadeArchive({ write }, { documents: asked === undefined ? 20 : 60 });
  return copy;
}

interface Step extends Edit {
  /** A page that it leaves wrong is as wrong after the next step, when the sites are compared. */
  readonly isComparedLater: boolean;
}

function steps(): readonly Step[] | Generator<Step> {
  if (asked !== undefined) return each();
  const [first, ...others] = [...edits()];
  if (first?.name.startsWith('text') !== true) throw new Error('There is no edit of a text to try.');
  const together = others.filter(({ name }) => !remakesAll.includes(name));
  return [
    { ...first, isComparedLater: true },
    {
      name: together.map(({ name }) => name).join(' and '),
      change: together.flatMap(({ change }) => change),
      isComparedLater: false,
    },
  ];
}

function* each(): Generator<Step> {
  for (const edit of edits()) yield { ...edit, isComparedLater: false };
}

/** Every page is made anew after these, whatever its key says of the archive. */
const remakesAll: readonly string[] = ['src/layouts/frame.astro', 'src/model/archive.ts'];

/** Of the archive, and of the program. */
function* edits(): Generator<Edit> {
  yield* randomEdits(kept.root, count, seed);
  const code = [
    ['src/site/evidence/mark-words.ts', "given: 'ev'", "given: 'ev given'"],
    ['src/layouts/frame.astro', '<main id="main">', '<main id="main" class="text">'],
    ['src/model/archive.ts', 'claims.some(({ provenance })', 'claims.every(({ provenance })'],
  ] as const;
  for (const [path, from, to] of code.slice(0, count)) {
    const before = readFileSync(join(kept.root, path), 'utf8');
    expect(before, `what is changed in ${path}`).toContain(from);
    yield { name: path, change: [{ path, contents: before.replace(from, to) }] };
  }
}

/** How many pages were made anew, or why none could be. */
function built(copy: ProjectCopy): { readonly pages: number; readonly failure?: string } {
  try {
    const output = copy.run('node_modules/astro/bin/astro.mjs', 'build');
    return { pages: output.match(/[├└]─ \S+index\.html \(\+/g)?.length ?? 0 };
  } catch (error) {
    return { pages: 0, failure: String(error) };
  }
}

function apply(copy: ProjectCopy, change: Edit['change']): void {
  for (const { path, contents } of change) {
    if (contents === undefined) rmSync(join(copy.root, path));
    else copy.write(path, contents);
  }
}

function contentsOf(path: string): string | undefined {
  return existsSync(path) ? readFileSync(path, 'utf8') : undefined;
}
