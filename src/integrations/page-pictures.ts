import { closeSync, existsSync, openSync, readFileSync, readSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'parse5';
import { headPicture } from '../site/pictures/head-picture.ts';
import type { Painter } from '../site/pictures/paint.ts';
import { filesIn } from './site-manifest.ts';
import { writeFile } from './write-file.ts';

/**
 * Draws the pictures that pages name in their heads and that are not there yet. What they show is what those heads say,
 * so that a page and its picture cannot differ, whichever build made the page; of several pages that share one, it is the
 * page of the shortest address.
 *
 * @param site folder of the built site
 */
export async function writePagePictures(site: string, painter: Painter): Promise<void> {
  const drawn = [...(await headsByPicture(site))].map(
    ([path, head]) => [path, painter.paint(headPicture(propertiesOf(head)))] as const,
  );
  for (const [path, painting] of drawn) {
    const picture = await painting;
    writeFile(site, `cards/${path}`, (await picture()).png);
  }
}

/** The head that tells what a picture shows, by the path of the picture below `cards/`. */
async function headsByPicture(site: string): Promise<ReadonlyMap<string, string>> {
  const named = new Map<string, { readonly url: string; readonly head: string }>();
  const drawn = new Map<string, boolean>();
  const pages = (await filesIn(site)).filter((file) => file.endsWith('.html'));
  // One page after the other: thousands of them are not held at once.
  for (const page of pages.sort()) {
    const head = headOf(join(site, page));
    const path = written(head, 'og:image', page)?.split('/cards/')[1];
    if (path === undefined) continue;
    if (!drawn.has(path)) drawn.set(path, existsSync(join(site, 'cards', path)));
    if (drawn.get(path) === true) continue;
    const url = written(head, 'og:url', page) ?? '';
    const known = named.get(path);
    if (known === undefined || isBefore(url, known.url)) named.set(path, { url, head });
  }
  return new Map([...named].map(([path, { head }]) => [path, head]));
}

/** What stands before the end of a page's head. Of thousands of pages the rest is not read. */
function headOf(page: string): string {
  const file = openSync(page, 'r');
  try {
    const read = readSync(file, beginning);
    const end = beginning.subarray(0, read).indexOf(headEnd);
    if (end !== -1) return beginning.toString('utf8', 0, end);
  } finally {
    closeSync(file);
  }
  const html = readFileSync(page, 'utf8');
  return html.slice(0, html.indexOf(headEnd));
}

const headEnd = '</head>';
const beginning = Buffer.allocUnsafe(2 ** 14);

function isBefore(url: string, other: string): boolean {
  return url.length < other.length || (url.length === other.length && url < other);
}

/**
 * A property of the Open Graph protocol as it is written, found without parsing the page: thousands of pages share some
 * dozens of pictures.
 */
function written(head: string, property: string, page: string): string | undefined {
  const tag = `property="${property}"`;
  const at = head.indexOf(tag);
  if (at === -1) return undefined;
  const [, value] = /^ content="([^"]*)"/.exec(head.slice(at + tag.length, at + 2000)) ?? [];
  if (value === undefined) throw new Error(`${page} does not tell its ${property} behind its name`);
  return value;
}

/** The properties of the Open Graph protocol that a head tells. */
function propertiesOf(head: string): Readonly<Record<string, string>> {
  const document = parse(head);
  const element = document.childNodes
    .flatMap((node) => ('childNodes' in node ? node.childNodes : []))
    .find(({ nodeName }) => nodeName === 'head');
  const tags = element !== undefined && 'childNodes' in element ? element.childNodes : [];
  return Object.fromEntries(
    tags.flatMap((tag) => {
      if (!('attrs' in tag)) return [];
      const attribute = (name: string) => tag.attrs.find((one) => one.name === name)?.value;
      const [property, content] = [attribute('property'), attribute('content')];
      return property === undefined || content === undefined ? [] : [[property, content] as const];
    }),
  );
}
