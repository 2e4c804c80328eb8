import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** An edit as an archivist makes one: files by their paths with what they hold now; undefined for one that is removed. */
export interface Edit {
  readonly name: string;
  readonly change: readonly { readonly path: string; readonly contents: string | undefined }[];
}

/**
 * Random edits of the archive in a folder, one of each kind in turn, each made from what the folder holds when it is asked
 * for. They are the same for a seed.
 */
export function* randomEdits(root: string, count: number, seed: number): Generator<Edit> {
  let state = seed * 7919 + 1;
  const random = (below: number) => {
    state = (state * 48_271) % 2_147_483_647;
    return state % below;
  };
  const kinds = Object.entries(editors);
  for (let made = 0, tried = 0; made < count && tried < count * 20; tried += 1) {
    const [kind, edit] = kinds[made % kinds.length] ?? [];
    const change = edit?.({ root, random });
    if (kind === undefined || change === undefined) continue;
    made += 1;
    yield { name: `${kind} in ${change.map(({ path }) => path).join(', ')}`, change };
  }
}

interface Scene {
  readonly root: string;
  readonly random: (below: number) => number;
}

type Editor = (scene: Scene) => Edit['change'] | undefined;

const editors: Readonly<Record<string, Editor>> = {
  // A word of the text, with its seed and its seal.
  text: (scene) => {
    const path = anyOf(scene, 'content/documents', '.mdx');
    const document = read(scene, path);
    const file = /seed:\s*\{?\s*file: "([^"]+)"/.exec(document)?.[1];
    if (file === undefined) return undefined;
    const original = read(scene, `seeds/${file}`);
    const words = [...new Set(document.slice(document.indexOf('\n---\n')).match(/(?<= )\p{Ll}{5,}(?= )/gu))];
    const word = words[scene.random(Math.max(1, words.length))];
    if (word === undefined || !original.includes(` ${word} `)) return undefined;
    const changed = original.replace(` ${word} `, ` ${word}ly `);
    return [
      { path: `seeds/${file}`, contents: changed },
      {
        path,
        contents: document
          .replaceAll(` ${word} `, ` ${word}ly `)
          .replace(/bytes: \d+/, `bytes: ${Buffer.byteLength(changed)}`)
          .replace(/sha256: "\w+"/, `sha256: "${createHash('sha256').update(changed).digest('hex')}"`),
      },
    ];
  },
  'a title of a document': (scene) =>
    replaced(
      scene,
      anyOf(scene, 'content/documents', '.mdx'),
      /\ntitle: "[^"]+(?=")/g,
      (title) => `${title} again`,
    ),
  'a title of an event': (scene) =>
    replaced(
      scene,
      anyOf(scene, 'content/events', '.mdx'),
      /\ntitle: "[^"]+(?=")/g,
      (title) => `${title} again`,
    ),
  'a date': (scene) =>
    replaced(
      scene,
      anyOf(scene, scene.random(2) === 0 ? 'content/documents' : 'content/events', '.mdx'),
      /edtf: "\d{4}-\d\d-\d\d(?=")/g,
      (date) => `${date.slice(0, -2)}${String(1 + scene.random(28)).padStart(2, '0')}`,
    ),
  'an actor of an event': (scene) => {
    const actors = [...read(scene, 'content/actors.yaml').matchAll(/\bid: "?([\w-]+)/g)].map(([, id]) => id);
    return replaced(
      scene,
      anyOf(scene, 'content/events', '.mdx'),
      /\nactors: \[[^\]]*(?=\])/g,
      () => `\nactors: ["${actors[scene.random(actors.length)] ?? ''}"`,
    );
  },
  'a vocabulary': (scene) => {
    const names = ['actors', 'places', 'kinds', 'persons', 'outlets'];
    const path = `content/${names[scene.random(names.length)] ?? ''}.yaml`;
    return replaced(
      scene,
      path,
      /\b(?:name|plural|short|scope|office): "[^"]+(?=")/g,
      (name) => `${name} again`,
    );
  },
  'the words of an event': (scene) =>
    replaced(scene, anyOf(scene, 'content/events', '.mdx'), /(?<=\n)\p{L}[^\n]{20,}(?=\n)/gu, (line) =>
      line.includes('": ') || line.includes(': ') ? line : `${line} So it is told.`,
    ),
  'a source': (scene) =>
    replaced(
      scene,
      anyOf(
        scene,
        scene.random(2) === 0 ? 'content/events' : 'seeds',
        scene.random(2) === 0 ? '.mdx' : '.yaml',
      ),
      /\b(?:publisher|title|note|says): "[^"]+(?=")/g,
      (text) => `${text} again`,
    ),
  'what a page or an essay is called': (scene) =>
    replaced(
      scene,
      anyOf(scene, scene.random(2) === 0 ? 'content/pages' : 'content/essays', '.mdx'),
      /\n(?:title|summary|description): "?[^"\n]+/g,
      (text) => `${text} again`,
    ),
  'the order of pages': (scene) =>
    replaced(
      scene,
      anyOf(scene, 'content/pages', '.mdx'),
      /\norder: \d+/g,
      () => `\norder: ${scene.random(90)}`,
    ),
  'what the archive is called': (scene) =>
    replaced(
      scene,
      'content/archive.yaml',
      /\b(?:name|subject|description|noun): "?[^"\n{}]+/g,
      (text) => `${text} again`,
    ),
  'an event more': (scene) => {
    const path = anyOf(scene, 'content/events', '.mdx');
    const contents = read(scene, path).replace(/\nid: "?([\w-]+)"?/, (_, id: string) => `\nid: "${id}-twin"`);
    return [{ path: path.replace('.mdx', '-twin.mdx'), contents }];
  },
  'an event less': (scene) => [{ path: anyOf(scene, 'content/events', '.mdx'), contents: undefined }],
  'a document less': (scene) => [{ path: anyOf(scene, 'content/documents', '.mdx'), contents: undefined }],
  'a review': (scene) =>
    replaced(scene, anyOf(scene, 'content/documents', '.mdx'), /reviewed: true/g, () => 'reviewed: false'),
};

function replaced(
  scene: Scene,
  path: string,
  pattern: RegExp,
  change: (found: string) => string,
): Edit['change'] | undefined {
  if (path === '') return undefined;
  const text = read(scene, path);
  const places = [...text.matchAll(pattern)];
  const place = places[scene.random(Math.max(1, places.length))];
  if (place === undefined) return undefined;
  const [found] = place;
  const contents = `${text.slice(0, place.index)}${change(found)}${text.slice(place.index + found.length)}`;
  return contents === text ? undefined : [{ path, contents }];
}

function anyOf({ root, random }: Scene, folder: string, ending: string): string {
  const names = readdirSync(join(root, folder))
    .filter((name) => name.endsWith(ending))
    .sort();
  return names.length === 0 ? '' : `${folder}/${names[random(names.length)] ?? ''}`;
}

function read({ root }: Scene, path: string): string {
  try {
    return readFileSync(join(root, path), 'utf8');
  } catch {
    return '';
  }
}
