import { createHash } from 'node:crypto';
import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import type { Disk } from '../ingest/disk.ts';

/** Files by path, as text or bytes: an archive to test with. */
export type TestFiles = Readonly<Record<string, string | Uint8Array>>;

const vocabularies = {
  'content/archive.yaml': 'name: "Archive"\nsubject: "Tests"\ndescription: "An archive to test with."\n',
  'content/pages/about.mdx': '---\nid: "about"\ntitle: "About"\n---\n\nAbout.\n',
  'content/kinds.yaml': [
    ['document', ', role: "publication"'],
    ['dated-mention', ', role: "mention"'],
    ['meeting', ', role: "meeting"'],
    ['agreement'],
    ['stoppage'],
    ['statement'],
  ]
    .map(
      ([id, role = '']) =>
        `- { id: "${id}", name: "A", plural: "As", glyph: "circle", scope: "All."${role} }\n`,
    )
    .join(''),
  'content/actors.yaml': '- { id: "ministry", name: "Ministry" }\n',
  'content/places.yaml': '- { id: "corridor", names: [{ name: "Corridor", by: "all" }] }\n',
};

/** An archive's files: vocabularies and what is given. */
export function testFiles(files: TestFiles): Record<string, string | Uint8Array> {
  return { ...vocabularies, ...files };
}

/** The frontmatter and body of a document, whose `seed` and `passages` are made from the seed's text. */
export function testDocument(seedName: string, seed: string, keys = '', body = seed): string {
  const lines = seed.split('\n').filter((line) => line !== '');
  const sha256 = createHash('sha256').update(seed).digest('hex');
  const bytes = new TextEncoder().encode(seed).length;
  return `---
id: "doc"
title: "A document"
titleBasis: "supplied"
reviewed: true
kind: "statement"
language: "en"
seed: { file: "${seedName}", bytes: ${bytes}, sha256: "${sha256}" }
passages: [${lines.map((_, index) => `{ id: "p${index + 1}", line: ${index + 1} }`).join(', ')}]
${keys}---

${body
  .split('\n')
  .filter((line) => line !== '')
  .join('\n\n')}
`;
}

/** A disk in memory. */
export function memoryDisk(files: TestFiles): Disk & { readonly files: Map<string, Uint8Array> } {
  const held = new Map(Object.entries(files).map(([path, content]) => [path, bytesOf(content)]));
  const take = (path: string): Uint8Array => {
    const bytes = held.get(path);
    if (bytes === undefined) throw new Error(`ENOENT: ${path}`);
    return bytes;
  };
  return {
    files: held,
    list: (folder) =>
      [...held.keys()]
        .filter((path) => path.startsWith(`${folder}/`))
        .map((path) => path.slice(folder.length + 1))
        .sort(),
    strays: () => [],
    read: take,
    write: (path, bytes) => {
      held.set(path, bytes);
    },
    rename: (from, to) => {
      held.set(to, take(from));
      held.delete(from);
    },
    link: (from, to) => {
      if (held.has(to)) return false;
      held.set(to, take(from));
      return true;
    },
    remove: (path) => {
      take(path);
      held.delete(path);
    },
    syncFolder: () => undefined,
  };
}

/** Writes files into a new temporary folder, and returns it. */
export function writeTemporary(files: TestFiles): string {
  const root = mkdtempSync(join(tmpdir(), 'attested-'));
  for (const folder of ['seeds', 'content/documents']) mkdirSync(join(root, folder), { recursive: true });
  for (const [path, content] of Object.entries(files)) {
    mkdirSync(dirname(join(root, path)), { recursive: true });
    writeFileSync(join(root, path), content);
  }
  return root;
}

/** A file's bytes. */
export function bytesOf(content: string | Uint8Array): Uint8Array {
  return typeof content === 'string' ? new TextEncoder().encode(content) : content;
}
