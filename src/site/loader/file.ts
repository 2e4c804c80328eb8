import { readFile } from 'node:fs/promises';
import { relative } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import type { LoaderContext } from 'astro/loaders';
import { readFrontmatter } from '../../text/frontmatter.ts';
import { PlacedError } from '../../text/positions.ts';
import { bodyInPlace, wayToRender, type Refused } from '../../mdx/way.ts';

/** A folder of files, as one run of the loader knows it. */
export interface Source {
  readonly context: LoaderContext;
  /** Absolute path. */
  readonly folder: string;
  readonly base: string;
  readonly pipeline: string;
  /** Names of the files, relative to the folder, by the id that they hold. */
  readonly fileOf: Map<string, string>;
  /** Ids under which files are stored, by the file's path from the root of the project. */
  readonly storedAs: Map<string, string>;
}

export function readSource({ folder }: Source, name: string): Promise<Uint8Array> {
  return readFile(`${folder}/${name}`);
}

/**
 * Validates one file, renders it where that needs no module, and puts it into the store.
 *
 * @returns the id that it is stored under
 * @throws Error that `messageOf` tells
 */
export async function loadFile(source: Source, name: string, bytes: Uint8Array): Promise<string> {
  const { context, folder, pipeline } = source;
  const { store } = context;
  const path = `${folder}/${name}`;
  const fileURL = pathToFileURL(path);
  const contents = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
  const filePath = relative(fileURLToPath(context.config.root), path).replaceAll('\\', '/');
  const digest = context.generateDigest([pipeline, filePath, contents].join('\n'));
  const stored = store.get(source.storedAs.get(filePath) ?? '');
  if (stored?.digest === digest) {
    const id = claimId(source, name, stored.id);
    if (stored.deferredRender) store.addModuleImport(filePath);
    if (stored.assetImports) (store as StoreOfGlob).addAssetImports(stored.assetImports, filePath);
    return id;
  }
  const { data, body, bodyStart } = readFrontmatter(contents);
  const id = claimId(source, name, data['id']);
  source.storedAs.set(filePath, id);
  const entry = { id, data: await context.parseData({ id, data, filePath: path }), filePath, digest };
  if (isModule(contents, bodyStart)) {
    store.set({ ...entry, body, deferredRender: true });
    return id;
  }
  const { html, metadata } = await context.renderMarkdown(contents, { fileURL });
  const { headings, imagePaths = [], frontmatter } = metadata ?? {};
  const attested: unknown = frontmatter?.['attested'];
  store.set({
    ...entry,
    // The texts of a document are kept by its passages already.
    ...(attested === undefined && { body }),
    assetImports: imagePaths,
    // The rest of the frontmatter is in `data`, validated.
    rendered: {
      html,
      metadata: {
        ...(headings && { headings }),
        imagePaths,
        frontmatter: { attested },
      },
    },
  });
  return id;
}

// Astro hands this to its own glob() as well, but does not document it.
type StoreOfGlob = LoaderContext['store'] & {
  addAssetImports(imports: readonly string[], file: string): void;
};

function claimId({ fileOf, base }: Source, name: string, id: unknown): string {
  if (typeof id !== 'string' || id === '') throw new Error('its frontmatter has no `id`');
  const other = fileOf.get(id);
  if (other !== undefined && other !== name)
    throw new Error(`"${id}" is the id of ${base}/${other} too: an id is used once`);
  fileOf.set(id, name);
  return id;
}

function isModule(contents: string, bodyStart: number): boolean {
  const way = wayToRender(bodyInPlace(contents, bodyStart));
  if (way.kind === 'refused') throw new PlacedError(way, whyRefused(way));
  return way.kind === 'module';
}

function whyRefused(refused: Refused): string {
  switch (refused.why) {
    case 'syntax':
      return `${refused.message}. Write \\< and \\{ for the characters`;
    case 'html':
      return `raw HTML is not shown: write \\<${refused.what}> for the characters`;
    case 'indentation':
      return 'Markdown and MDX read this differently: take the indentation away';
  }
}

/** What is wrong with a file, to stand behind its name: ":12:3: what is wrong" or ": what is wrong". */
export function messageOf(error: unknown): string {
  const { message } = error as Error;
  return error instanceof PlacedError
    ? `:${error.place.line}:${error.place.column}: ${message}`
    : `: ${message}`;
}
