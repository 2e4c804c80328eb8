import { expect, test } from 'vitest';
import { diskAt } from '../src/ingest/disk.ts';
import { readArchive, type ArchiveFiles } from '../src/ingest/archive-files.ts';
import { checkBodies } from '../src/ingest/checks/bodies.ts';
import { checkProse, proseHints } from '../src/ingest/checks/prose.ts';

// Every date, number and quotation of the essays, altered once: each alteration is told. Each third in the ordinary run;
// ATTESTED_TRUTH=all tries all of them.
const step = process.env['ATTESTED_TRUTH'] === 'all' ? 1 : 3;

const archive = readArchive(diskAt('.'));
const months = 'January February March April May June July August September October November December'.split(' ');
const weekdays = 'Monday Tuesday Wednesday Thursday Friday Saturday Sunday'.split(' ');
const numbers = 'two three four five six seven eight nine ten'.split(' ');

/** An altered body, and what was altered. */
interface Mutant {
  readonly text: string;
  readonly what: string;
}

function mutantsOf(text: string, bodyStart: number): readonly Mutant[] {
  const body = text.slice(bodyStart);
  // What stands in tags, addresses and code is no prose.
  const prose = body.replace(/<[^<>]*>|\]\([^()]*\)|`[^`]*`/g, (found) => ' '.repeat(found.length));
  const alter = (at: number, old: string, made: string): Mutant => ({
    text: text.slice(0, bodyStart + at) + made + text.slice(bodyStart + at + old.length),
    what: `${old} → ${made}: ${body.slice(Math.max(0, at - 50), at + 50).replaceAll('\n', ' ')}`,
  });
  const each = (pattern: RegExp, made: (old: string) => string) =>
    [...prose.matchAll(pattern)].map((match) => alter(match.index, match[0], made(match[0])));
  const next = (list: readonly string[]) => (old: string) => list[(list.indexOf(old) + 1) % list.length]!;
  return [
    ...each(/\b\d+\b/g, (old) => String(Number(old) + (old.length === 4 ? 2 : 5))),
    ...each(new RegExp(`\\b(?:${months.join('|')})\\b`, 'g'), next(months)),
    ...each(new RegExp(`\\b(?:${weekdays.join('|')})\\b`, 'g'), next(weekdays)),
    ...each(new RegExp(`\\b(?:${numbers.join('|')})\\b`, 'gi'), (old) => next(numbers)(old.toLowerCase())),
    ...[...prose.matchAll(/["“][^"“”]{3,}["”]/g), ...body.matchAll(/(?<=<Quote [^>]*>)[^<]+(?=<)/g)].map((match) =>
      alter(match.index, match[0], match[0].replace(/\p{L}+(?=\P{L}*$)/u, 'otherwise')),
    ),
  ];
}

function told(changed: ArchiveFiles): number {
  return checkProse(changed).length + proseHints(changed).length + checkBodies(changed).length;
}

test.each(archive.essays.map((essay) => [essay.data.id, essay] as const))('%s', (_id, essay) => {
  const only = { ...archive, pages: [], events: archive.events };
  const before = told({ ...only, essays: [essay] });
  const mutants = mutantsOf(essay.text, essay.bodyStart);
  expect(mutants.length).toBeGreaterThan(30);
  const tried = mutants.filter((_, index) => index % step === 0);
  const unnoticed = tried.filter(
    ({ text }) => told({ ...only, essays: [{ ...essay, text }] }) <= before,
  );
  expect(unnoticed.map(({ what }) => what)).toEqual([]);
});
