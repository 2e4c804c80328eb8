import { z } from 'zod';
import { archiveSettingsSchema, type ArchiveSettings } from '../model/archive-settings.ts';
import { documentSchema, type Document } from '../model/document.ts';
import { essaySchema, type Essay } from '../model/essay.ts';
import { contextEventSchema, type ContextEvent } from '../model/event.ts';
import { gazetteerSchema, type Gazetteer } from '../model/gazetteer.ts';
import { pageSchema, type Page } from '../model/page.ts';
import { receiptSchema, type Receipt } from '../model/receipt.ts';
import { redirectSchema, type Redirect } from '../model/redirect.ts';
import { outletSchema, type Outlet } from '../model/outlet.ts';
import { personSchema, type Person } from '../model/person.ts';
import { withheldSchema, type Withheld } from '../model/withheld.ts';
import { textFileOf, textFolder } from '../model/text-record.ts';
import { isHidden } from '../text/file-names.ts';
import { isLitter } from '../text/litter.ts';
import type { Line } from '../text/lines.ts';
import { actorSchema, kindSchema, placeSchema } from '../model/vocabulary.ts';
import type { Actor, Kind, Place as ArchivePlace } from '../model/vocabulary.ts';
import type { Disk } from './disk.ts';
import { misnamedFiles } from './misnamed-files.ts';
import { finding, startOf, type Finding } from './finding.ts';
import {
  readLinesFile,
  readMdx,
  readMdxFile,
  readYamlFile,
  type ContentFile,
  type MdxFile,
  type Read,
} from './content-file.ts';
import { emptyMemory, type Memory } from './memory.ts';
import { stringsWithPaths } from './yaml-file.ts';
import { readBytes } from './read-bytes.ts';
import { isExtracted } from './read/formats.ts';
import { readExtracted, readSeed, seedFolder, type ReadSeed, type Seed } from './steps/read-seed.ts';

/** Every file of an archive as it was read; what cannot be read is told in `findings` and left out. */
export interface ArchiveFiles {
  /** By file name. */
  readonly seeds: ReadonlyMap<string, Seed>;
  readonly receipts: readonly ContentFile<Receipt>[];
  readonly documents: readonly MdxFile<Document>[];
  readonly events: readonly MdxFile<ContextEvent>[];
  readonly essays: readonly MdxFile<Essay>[];
  readonly pages: readonly MdxFile<Page>[];
  /** What `content/archive.yaml` says; absent where it could not be read. */
  readonly settings?: ContentFile<ArchiveSettings>;
  readonly kinds: readonly ContentFile<readonly Kind[]>[];
  readonly actors: readonly ContentFile<readonly Actor[]>[];
  readonly places: readonly ContentFile<readonly ArchivePlace[]>[];
  readonly persons: readonly ContentFile<readonly Person[]>[];
  readonly outlets: readonly ContentFile<readonly Outlet[]>[];
  readonly gazetteers: readonly ContentFile<readonly Gazetteer[]>[];
  /** What the archive leaves out. */
  readonly withheld: readonly ContentFile<readonly Withheld[]>[];
  /** Where addresses lead that have moved. */
  readonly redirects: readonly ContentFile<readonly Redirect[]>[];
  /** The addresses that were published so far; absent where no such list is kept, or it could not be read. */
  readonly published?: readonly Line[];
  /** Files in `seeds/` that systems and programs have left there, which are no seeds. */
  readonly passedOver: readonly string[];
  /**
   * Ids and names of seeds that stand in files that were left out, and of seeds that cannot be read: what refers to them
   * is not to blame, and no document is made anew for such a seed.
   */
  readonly unread: ReadonlySet<string>;
  /** Whether every document and every event could be read: what is said of the whole record needs all of it. */
  readonly isComplete: boolean;
  /** Essays, pages and events whose frontmatter is not what it should be, with what stands there as their data. */
  readonly misshapen: Readonly<Record<'essays' | 'pages' | 'events', readonly MdxFile<unknown>[]>>;
  /** Files that the site serves as they are, by their paths below its root. */
  readonly publicFiles: ReadonlySet<string>;
  /** The files of `docs/`, by their paths in it; none where the program that has them is elsewhere. */
  readonly docs: ReadonlySet<string>;
  /** File names by folder. */
  readonly names: ReadonlyMap<string, readonly string[]>;
  readonly findings: readonly Finding[];
}

/** Documents with their seeds and sidecars: what a document is checked against by itself. */
export type DocumentFiles = Pick<ArchiveFiles, 'documents' | 'seeds' | 'receipts'>;

export const documentFolder = 'content/documents';
/** Drafts as ingest wrote them, by their seeds: see `redraft.ts`. */
export const draftFolder = 'content/drafts';
export const contentFolder = 'content';
export const publishedName = 'published.txt';
/** The list of published addresses. */
export const publishedFile = `${contentFolder}/${publishedName}`;
export const redirectsFile = 'content/redirects.yaml';
const settingsFile = 'content/archive.yaml';
export const eventFolder = 'content/events';
export const essayFolder = 'content/essays';
export const pageFolder = 'content/pages';

/**
 * Reads the whole archive. Hidden seeds, and files of other kinds in `content/`, are no part of it.
 *
 * @param guessed encodings of seeds that have no sidecar, found by their bytes
 */
export function readArchive(
  disk: Disk,
  memory = emptyMemory(),
  guessed: ReadonlyMap<string, string> = new Map(),
): ArchiveFiles {
  const inSeeds = disk.list(seedFolder);
  const seedNames = inSeeds.filter((name) => !isLitter(name));
  const receipts = seedNames
    .filter(isSidecar)
    .map((name) => readYamlFile(disk, `${seedFolder}/${name}`, receiptSchema, memory));
  const [documents, events, essays, pages] = [
    readFolder(disk, documentFolder, documentSchema, memory),
    readFolder(disk, eventFolder, contextEventSchema, memory),
    readFolder(disk, essayFolder, essaySchema, memory),
    readFolder(disk, pageFolder, pageSchema, memory),
  ];
  const encodings = new Map([
    ...guessed,
    ...receipts.flatMap(readable).map(({ data }) => [data.seed, data.encoding] as const),
  ]);
  const seeds = readSeeds(
    disk,
    seedNames.filter((name) => !isSidecar(name)),
    encodings,
    documents.flatMap(readable),
  );
  const [kinds, actors, places, persons, outlets, gazetteers, withheld, redirects] = [
    readVocabulary(disk, 'kinds.yaml', kindSchema),
    readVocabulary(disk, 'actors.yaml', actorSchema),
    readVocabulary(disk, 'places.yaml', placeSchema),
    readVocabulary(disk, 'persons.yaml', personSchema),
    readVocabulary(disk, 'outlets.yaml', outletSchema),
    readVocabulary(disk, 'gazetteers.yaml', gazetteerSchema),
    readVocabulary(disk, 'withheld.yaml', withheldSchema),
    readVocabulary(disk, 'redirects.yaml', redirectSchema),
  ];
  const settings = readSettings(disk);
  const published = readPublished(disk);
  const records = [...receipts, ...documents, ...events, ...essays, ...pages];
  const read = [
    settings,
    ...records,
    ...kinds,
    ...actors,
    ...places,
    ...persons,
    ...outlets,
    ...gazetteers,
    ...withheld,
    ...redirects,
  ];
  return {
    seeds: new Map(seeds.flatMap(({ name, seed }) => (seed === undefined ? [] : [[name, seed] as const]))),
    receipts: receipts.flatMap(readable),
    documents: documents.flatMap(readable),
    events: events.flatMap(readable),
    essays: essays.flatMap(readable),
    pages: pages.flatMap(readable),
    ...(settings.content !== undefined && { settings: settings.content }),
    kinds: kinds.flatMap(readable),
    actors: actors.flatMap(readable),
    places: places.flatMap(readable),
    persons: persons.flatMap(readable),
    outlets: outlets.flatMap(readable),
    gazetteers: gazetteers.flatMap(readable),
    withheld: withheld.flatMap(readable),
    redirects: redirects.flatMap(readable),
    ...(published.content !== undefined && { published: published.content }),
    passedOver: inSeeds.filter((name) => isLitter(name) && !/(?:^|\/)\.git[a-z]+$/.test(name)),
    unread: new Set([
      ...read.flatMap((one) =>
        one.content === undefined
          ? [...stringsWithPaths(one.value).map(({ text }) => text), ...idsIn(one)]
          : [],
      ),
      ...seeds.flatMap(({ name, seed }) => (seed === undefined ? [name] : [])),
      ...documents.flatMap((one) => seedsOfBroken(one, seedNames)),
    ]),
    isComplete: [...documents, ...events].every(({ content }) => content !== undefined),
    misshapen: {
      essays: essays.flatMap(misshapenIn),
      pages: pages.flatMap(misshapenIn),
      events: events.flatMap(misshapenIn),
    },
    publicFiles: new Set(disk.list('public')),
    docs: new Set(disk.list('docs')),
    names: new Map(
      [seedFolder, documentFolder, eventFolder, essayFolder, pageFolder].map((folder) => [
        folder,
        // What hides a document is told; what systems and editors hide is none of the archive.
        disk
          .list(folder)
          .filter((name) =>
            folder === seedFolder ? !isLitter(name) : !isHidden(name) || name.endsWith('.mdx'),
          ),
      ]),
    ),
    findings: [
      ...[...seeds, ...read, published].flatMap(({ findings }) => findings),
      ...[seedFolder, contentFolder].flatMap((folder) =>
        disk
          .strays(folder)
          .map(({ kind, path }) => finding(strayCodes[kind], startOf(`${folder}/${path}`), path)),
      ),
      ...misnamedFiles(disk.list(contentFolder)),
    ],
  };
}

const strayCodes = { link: 'file-link', device: 'file-device', name: 'file-name-bytes' } as const;

/** An archive with further documents, as though they had been read from the disk. */
export function withDocuments(
  archive: ArchiveFiles,
  drafts: readonly { readonly name: string; readonly text: string; readonly seed: Seed }[],
  memory = emptyMemory(),
): ArchiveFiles {
  const read = drafts.map(({ name, text }) =>
    readMdx(`${documentFolder}/${name}`, new TextEncoder().encode(text), documentSchema, memory),
  );
  const names = [...(archive.names.get(documentFolder) ?? []), ...drafts.map(({ name }) => name)];
  return {
    ...archive,
    seeds: new Map([...archive.seeds, ...drafts.map(({ seed }) => [seed.name, seed] as const)]),
    documents: [...archive.documents, ...read.flatMap(readable)],
    isComplete: archive.isComplete && read.every(({ content }) => content !== undefined),
    names: new Map([...archive.names, [documentFolder, names]]),
    findings: [...archive.findings, ...read.flatMap(({ findings }) => findings)],
  };
}

/** Each document by its path, with what of the archive is its own and nothing else. */
export function documentsApart({
  documents,
  seeds,
  receipts,
}: ArchiveFiles): readonly (readonly [file: string, own: DocumentFiles])[] {
  const receiptsOf = Map.groupBy(receipts, ({ data }) => data.seed);
  return documents.map((document) => {
    const { file } = document.data.seed;
    const seed = seeds.get(file);
    const own = new Map(seed === undefined ? [] : [[file, seed]]);
    return [document.file, { documents: [document], seeds: own, receipts: receiptsOf.get(file) ?? [] }];
  });
}

/** The seeds that a document may be made from whose frontmatter cannot be read: those that it names, or all of them. */
function seedsOfBroken({ content, value, raw }: Read<unknown>, names: readonly string[]): readonly string[] {
  if (content !== undefined || value !== undefined) return [];
  return raw === undefined ? names : names.filter((name) => raw.includes(name));
}

/** Ids as they are written in a file that is no YAML: what else is told of them is not known. */
function idsIn({ value, raw = '' }: Read<unknown>): readonly string[] {
  return value === undefined
    ? [...raw.matchAll(/^[\s{-]*id: *["']?(?<id>[\p{L}\p{N}_-]+)/gmu)].flatMap(
        ({ groups }) => groups?.['id'] ?? [],
      )
    : [];
}

/** Each seed with its text of record: its own, or the one that was extracted from it. */
function readSeeds(
  disk: Disk,
  names: readonly string[],
  encodings: ReadonlyMap<string, string | undefined>,
  documents: readonly MdxFile<Document>[],
): readonly (Pick<ReadSeed, 'findings'> & { readonly name: string; readonly seed?: Seed })[] {
  const texts = new Set(disk.list(textFolder).map((name) => `${textFolder}/${name}`));
  // Markdown can also be edited as the plain text that it is.
  const plain = new Set(documents.flatMap(({ data }) => (data.record === undefined ? [data.seed.file] : [])));
  return names.map((name) => {
    const read = readBytes(disk, `${seedFolder}/${name}`);
    if ('refused' in read) return { name, findings: [read.refused] };
    if (!isExtracted(name) || (isMarkdown(name) && plain.has(name))) {
      return { name, ...readSeed(name, read.bytes, encodings.get(name)) };
    }
    const text = textFileOf(name);
    const extracted = texts.has(text) ? readBytes(disk, text) : undefined;
    if (extracted !== undefined && 'refused' in extracted) return { name, findings: [extracted.refused] };
    return { name, ...readExtracted(name, read.bytes, extracted?.bytes) };
  });
}

function isMarkdown(name: string): boolean {
  return /\.(?:md|markdown)$/i.test(name);
}

function readFolder<T>(disk: Disk, folder: string, schema: z.ZodType<T>, memory: Memory) {
  return visibleFiles(disk, folder)
    .filter((name) => name.endsWith('.mdx'))
    .map((name) => readMdxFile(disk, `${folder}/${name}`, schema, memory));
}

function readSettings(disk: Disk): Read<ContentFile<ArchiveSettings>> {
  return disk.list('content').includes('archive.yaml')
    ? readYamlFile(disk, settingsFile, archiveSettingsSchema)
    : { findings: [finding('settings-missing', startOf(settingsFile))] };
}

function readPublished(disk: Disk): Read<readonly Line[]> {
  return disk.list(contentFolder).includes(publishedName)
    ? readLinesFile(disk, publishedFile)
    : { findings: [] };
}

function readVocabulary<T>(disk: Disk, name: string, schema: z.ZodType<T>) {
  return disk.list('content').includes(name)
    ? [readYamlFile<readonly T[]>(disk, `content/${name}`, z.array(schema))]
    : [];
}

function visibleFiles(disk: Disk, folder: string): readonly string[] {
  return disk.list(folder).filter((name) => !isHidden(name));
}

function isSidecar(name: string): boolean {
  return name.endsWith('.yaml');
}

function misshapenIn({ misshapen }: Read<unknown>): readonly MdxFile<unknown>[] {
  return misshapen === undefined ? [] : [misshapen];
}

function readable<File>({ content }: Read<File>): File[] {
  return content === undefined ? [] : [content];
}
