import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { parse } from 'yaml';
import { z } from 'zod';
import { documentSchema } from '../model/document.ts';
import { contextEventSchema, type ContextEvent } from '../model/event.ts';
import { essaySchema } from '../model/essay.ts';
import { gazetteerSchema } from '../model/gazetteer.ts';
import { outletSchema } from '../model/outlet.ts';
import { pageSchema } from '../model/page.ts';
import { personSchema } from '../model/person.ts';
import { receiptSchema } from '../model/receipt.ts';
import { readFrontmatter } from '../text/frontmatter.ts';
import { actorSchema, kindSchema, placeSchema } from '../model/vocabulary.ts';

const content = new URL('../../content/', import.meta.url);

export interface EventFile {
  /** File name without its ending. */
  readonly name: string;
  readonly event: ContextEvent;
  /** The neutral summary: the MDX behind the frontmatter. */
  readonly body: string;
}

/** Every context event, by file name. @throws Error naming the file, when it is not one. */
export function readEvents(): readonly EventFile[] {
  return readMdx('events/', contextEventSchema).map(({ name, data, body }) => ({ name, event: data, body }));
}

/** Every essay, and every page of the archive's own words, with its body. @throws Error naming the file, when it is not one. */
export const readEssays = () => readMdx('essays/', essaySchema);
export const readPages = () => readMdx('pages/', pageSchema);

/** Every document's frontmatter. @throws Error naming the file, when it is not one. */
export const readDocuments = () => readMdx('documents/', documentSchema).map(({ data }) => data);

export const readKinds = () => readList('kinds.yaml', kindSchema);
export const readActors = () => readList('actors.yaml', actorSchema);
export const readPlaces = () => readList('places.yaml', placeSchema);
export const readGazetteers = () => readList('gazetteers.yaml', gazetteerSchema);
export const readPersons = () => readList('persons.yaml', personSchema);
export const readOutlets = () => readList('outlets.yaml', outletSchema);

/** The sidecar of every seed. */
export const readReceipts = () =>
  namesIn('../seeds/')
    .filter((file) => file.endsWith('.yaml'))
    .map((file) => readYaml(`../seeds/${file}`, receiptSchema));

/** A file of `content/` as its schema has it. */
export function readYaml<T>(file: string, schema: z.ZodType<T>): T {
  return schema.parse(parse(readFileSync(new URL(file, content), 'utf8')));
}

/** A vocabulary; an archive need not have each. */
function readList<T>(file: string, schema: z.ZodType<T>): readonly T[] {
  return existsSync(new URL(file, content)) ? readYaml(file, z.array(schema)) : [];
}

/** Everything of an event that a page may print, addresses aside. */
export function wordsOf({ event, body }: EventFile): string {
  const { sources, ...rest } = event;
  const told = Object.values(sources).map(({ url: _url, archived: _archived, ...source }) => source);
  return [...stringsIn(rest), ...stringsIn(told), body].join('\n');
}

/** None where there is no such folder: Git keeps no empty one. */
function namesIn(folder: string): readonly string[] {
  const path = new URL(folder, content);
  return existsSync(path) ? readdirSync(path) : [];
}

interface MdxFile<T> {
  readonly name: string;
  readonly data: T;
  readonly body: string;
}

function readMdx<T>(folder: string, schema: z.ZodType<T>): readonly MdxFile<T>[] {
  return namesIn(folder)
    .filter((file) => file.endsWith('.mdx'))
    .toSorted()
    .map((file) => {
      const text = readFileSync(new URL(folder + file, content), 'utf8');
      const { data, body } = readFrontmatter(text);
      const parsed = schema.safeParse(data);
      if (!parsed.success) throw new Error(`${file}: ${z.prettifyError(parsed.error)}`);
      return { name: file.replace(/\.mdx$/, ''), data: parsed.data, body };
    });
}

function stringsIn(value: unknown): string[] {
  if (typeof value === 'string') return [value];
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(stringsIn) : [];
}
