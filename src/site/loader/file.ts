import { readFile } from 'node:fs/promises';
import { relative } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import type { LoaderContext } from 'astro/loaders';
import { wayToRender } from './body.ts';

/** A folder of files, as one run of the loader knows it. */
export interface Source {
  readonly context: LoaderContext;
  /** Absolute path. */
  readonly folder: string;
  readonly base: string;
  readonly pipeline: string;
  /** Names of the files, relative to the folder, by the id that they hold. */
  readonly fileOf: Map<string, string>;
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
  const { data, body } = await frontmatterOf(context, { contents, fileUrl: fileURL });
  const id = claimId(source, name, data['id']);

  const filePath = relative(fileURLToPath(context.config.root), path).replaceAll('\\', '/');
  const digest = context.generateDigest([pipeline, filePath, contents].join('\n'));
  const stored = store.get(id);
  if (stored?.digest === digest) {
    if (stored.deferredRender) store.addModuleImport(filePath);
    if (stored.assetImports) (store as StoreOfGlob).addAssetImports(stored.assetImports, filePath);
    return id;
  }
  const entry = { id, data: await context.parseData({ id, data, filePath: path }), body, filePath, digest };
  if (isModule(contents)) {
    store.set({ ...entry, deferredRender: true });
    return id;
  }
  const { html, metadata } = await context.renderMarkdown(contents, { fileURL });
  const { headings, imagePaths = [], frontmatter } = metadata ?? {};
  store.set({
    ...entry,
    assetImports: imagePaths,
    // The rest of the frontmatter is in `data`, validated.
    rendered: {
      html,
      metadata: {
        ...(headings && { headings }),
        imagePaths,
        frontmatter: { attested: frontmatter?.['attested'] as unknown },
      },
    },
  });
  return id;
}

// Astro hands these to its own glob() as well, but does not document them.
type StoreOfGlob = LoaderContext['store'] & {
  addAssetImports(imports: readonly string[], file: string): void;
};
type ContextWithEntryTypes = LoaderContext & {
  readonly entryTypes: ReadonlyMap<string, { getEntryInfo(file: EntryFile): Promise<EntryInfo> }>;
};
interface EntryFile {
  readonly contents: string;
  readonly fileUrl: URL;
}
interface EntryInfo {
  readonly data: Record<string, unknown>;
  readonly body: string;
}

async function frontmatterOf(context: LoaderContext, file: EntryFile): Promise<EntryInfo> {
  const type = (context as ContextWithEntryTypes).entryTypes.get('.mdx');
  if (type === undefined) throw new Error('astro.config.mjs lacks the integration mdx()');
  return type.getEntryInfo(file);
}

function claimId({ fileOf, base }: Source, name: string, id: unknown): string {
  if (typeof id !== 'string' || id === '') throw new Error('its frontmatter has no `id`');
  const other = fileOf.get(id);
  if (other !== undefined && other !== name)
    throw new Error(`"${id}" is the id of ${base}/${other} too: an id is used once`);
  fileOf.set(id, name);
  return id;
}

// Astro ends frontmatter by this rule, whatever YAML or TOML would say.
const frontmatterBlock = /^(?:\uFEFF?|\s*\n)(?:---|\+\+\+)[^]*?\n(?:---|\+\+\+)/;

function isModule(contents: string): boolean {
  const before = frontmatterBlock.exec(contents)?.[0] ?? '';
  const way = wayToRender(contents.slice(before.length));
  if (way.kind === 'refused')
    throw new ProblemAt(way.line + before.split('\n').length - 1, way.column, way.why);
  return way.kind === 'module';
}

class ProblemAt extends Error {
  readonly place: string;
  constructor(line: number, column: number, message: string) {
    super(message);
    this.place = `${line}:${column}`;
  }
}

/** What is wrong with a file, to stand behind its name: ":12:3: what is wrong" or ": what is wrong". */
export function messageOf(error: unknown): string {
  if (error instanceof ProblemAt) return `:${error.place}: ${error.message}`;
  const { message, loc } = error as Error & {
    readonly loc?: { readonly line: number; readonly column: number };
  };
  return loc?.line === undefined ? `: ${message}` : `:${loc.line}:${loc.column + 1}: ${message}`;
}
