import { existsSync, readFileSync } from 'node:fs';
import { parse } from 'yaml';
import { z } from 'zod';
import { inArchive } from '../archive-root.ts';
import { pageOfAddress, sectionOf } from '../model/addresses.ts';
import { movesPage, redirectSchema, type Redirect } from '../model/redirect.ts';

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
  { from: 'embed/', to: 'timeline/#embed' },
  { from: 'embed/quotations/', to: 'documents/' },
  { from: 'cards/', to: 'events/' },
];

/**
 * The paths that a file or a page had when what it is about had other ids: those that the page itself leads from.
 *
 * @param path below the root of the site: "events/a/cite.bib", "kinds/b"
 */
export function formerPaths(path: string): readonly string[] {
  return renamed().flatMap(({ from, to }) =>
    path === to || path.startsWith(`${to}/`) ? [from + path.slice(to.length)] : [],
  );
}

/**
 * The ids that a card had when its event, or the document that it quotes, had another.
 *
 * @param id "events/a", "quotations/a/b-p1"
 */
export function formerCards(id: string): readonly string[] {
  const ids = renamed().reduce<readonly string[]>(
    (all, { from, to }) => {
      const [section = '', old = ''] = from.split('/');
      const now = to.slice(section.length + 1);
      return [
        ...all,
        ...all
          .flatMap((one) => {
            const [kind, event = '', quoted] = one.split('/');
            if (section === 'events' && event === now)
              return [[kind, old, quoted].filter((part) => part !== undefined)];
            return section === 'documents' && quoted?.startsWith(`${now}-p`) === true
              ? [[kind, event, old + quoted.slice(now.length)]]
              : [];
          })
          .map((parts) => parts.join('/')),
      ];
    },
    [id],
  );
  return ids.slice(1);
}

/** Pages that have moved to another of their sort, without the slash at the end. */
function renamed(): readonly Redirect[] {
  return readRedirects()
    .filter((redirect) => movesPage(redirect))
    .map(({ from, to }) => ({ from: from.slice(0, -1), to: pageOfAddress(to).slice(0, -1) }))
    .filter(({ from, to }) => to.includes('/') && sectionOf(from) === sectionOf(to));
}

let known: readonly Redirect[] | undefined;

function read(): readonly Redirect[] {
  if (!existsSync(redirectsFile)) return [];
  const parsed = z.array(redirectSchema).safeParse(parse(readFileSync(redirectsFile, 'utf8')));
  if (!parsed.success) throw new Error(`${redirectsFile}: ${z.prettifyError(parsed.error)}`);
  return parsed.data;
}
