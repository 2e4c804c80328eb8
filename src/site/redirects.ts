import { existsSync, readFileSync } from 'node:fs';
import { parse } from 'yaml';
import { z } from 'zod';
import { inArchive } from '../archive-root.ts';
import { redirectSchema, type Redirect } from '../model/redirect.ts';

const redirectsFile = inArchive('content/redirects.yaml');

/**
 * Where addresses lead that have moved: none where there is no such file. `npm run check` tells what is wrong with it by
 * line. It is read once for a build, and each time in `dev`, which follows it.
 *
 * @throws Error naming the file, where it is not as its schema has it
 */
export function readRedirects(): readonly Redirect[] {
  if (import.meta.env.DEV) return read();
  known ??= read();
  return known;
}

/** Folders of pages that have no page of their own, with where what lies in them is listed. */
export const folderAddresses: readonly Redirect[] = [
  { from: 'docs/guides/', to: 'docs/' },
  { from: 'docs/findings/', to: 'docs/' },
  { from: 'embed/', to: 'timeline/' },
  { from: 'embed/quotations/', to: 'documents/' },
  { from: 'cards/', to: 'events/' },
];

let known: readonly Redirect[] | undefined;

function read(): readonly Redirect[] {
  if (!existsSync(redirectsFile)) return [];
  const parsed = z.array(redirectSchema).safeParse(parse(readFileSync(redirectsFile, 'utf8')));
  if (!parsed.success) throw new Error(`${redirectsFile}: ${z.prettifyError(parsed.error)}`);
  return parsed.data;
}
