import { existsSync } from 'node:fs';
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { parse } from 'parse5';
import { headPicture } from '../site/pictures/head-picture.ts';
import type { Painter } from '../site/pictures/paint.ts';
import type { Picture } from '../site/pictures/picture.ts';
import { write } from './write-index.ts';

/**
 * Draws the pictures that pages name in their heads and that are not there yet. What they show is what those heads say,
 * so that a page and its picture cannot differ, whichever build made the page; of several pages that share one, it is the
 * page of the shortest address.
 *
 * @param site folder of the built site
 */
export async function writePagePictures(site: string, painter: Painter): Promise<void> {
  const pages = (await readdir(site, { recursive: true })).filter((file) => file.endsWith('.html'));
  const heads = await Promise.all(
    pages.map(async (file) => headOf(await readFile(join(site, file), 'utf8'))),
  );
  const named = new Map<string, Picture>();
  for (const head of heads.sort(byAddress)) {
    const path = head['og:image']?.split('/cards/')[1];
    if (path === undefined || named.has(path) || existsSync(join(site, 'cards', path))) continue;
    named.set(path, headPicture(head));
  }
  const drawn = [...named].map(([path, picture]) => [path, painter.paint(picture)] as const);
  for (const [path, painting] of drawn) {
    const picture = await painting;
    write(join(site, 'cards', path), (await picture()).png);
  }
}

type Head = Readonly<Record<string, string>>;

function byAddress(one: Head, other: Head): number {
  const [a = '', b = ''] = [one['og:url'], other['og:url']];
  return a.length - b.length || (a < b ? -1 : 1);
}

/** The properties of the Open Graph protocol that a page tells. */
function headOf(html: string): Head {
  const end = html.indexOf('</head>');
  const document = parse(html.slice(0, end));
  const head = document.childNodes
    .flatMap((node) => ('childNodes' in node ? node.childNodes : []))
    .find(({ nodeName }) => nodeName === 'head');
  const tags = head !== undefined && 'childNodes' in head ? head.childNodes : [];
  return Object.fromEntries(
    tags.flatMap((tag) => {
      if (!('attrs' in tag)) return [];
      const attribute = (name: string) => tag.attrs.find((one) => one.name === name)?.value;
      const [property, content] = [attribute('property'), attribute('content')];
      return property === undefined || content === undefined ? [] : [[property, content] as const];
    }),
  );
}
