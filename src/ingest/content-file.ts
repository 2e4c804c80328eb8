import type { z } from 'zod';
import { findFrontmatter } from '../text/frontmatter.ts';
import type { Disk } from './disk.ts';
import { finding, startOf, type Finding } from './finding.ts';
import { digestOf, emptyMemory, type Memory } from './memory.ts';
import { linesOf, type Line } from '../text/lines.ts';
import { positionsIn } from '../text/positions.ts';
import { readBytes } from './read-bytes.ts';
import { decodeText } from './steps/decode-text.ts';
import { readShape, readYaml, yamlPlaces, type YamlPlaces } from './yaml-file.ts';

/** A YAML file of the archive as its schema has it. */
export interface ContentFile<T> {
  readonly file: string;
  /** SHA-256 of the bytes. */
  readonly digest: string;
  readonly yaml: YamlPlaces;
  readonly data: T;
}

/** An MDX file of the archive: its frontmatter, and its whole text. */
export interface MdxFile<T> extends ContentFile<T> {
  readonly text: string;
  /** Offset of the first character behind the frontmatter. */
  readonly bodyStart: number;
}

/** What came of reading a file. */
export interface Read<File> {
  /** Absent where the file is not what its schema says. */
  readonly content?: File;
  /** The YAML's value where it is not what its schema says; absent where it is no YAML. */
  readonly value?: unknown;
  /** An MDX file whose frontmatter is YAML, and not what its schema says: its body can be looked at all the same. */
  readonly misshapen?: MdxFile<unknown>;
  /** The text of a file whose YAML cannot be read, as far as it is text; absent where nothing was given. */
  readonly raw?: string;
  readonly findings: readonly Finding[];
}

/** Reads a YAML file. */
export function readYamlFile<T>(
  disk: Disk,
  file: string,
  schema: z.ZodType<T>,
  memory = emptyMemory(),
): Read<ContentFile<T>> {
  const read = readBytes(disk, file);
  if ('refused' in read) return { findings: [read.refused] };
  const { text, findings } = decode(file, read.bytes);
  if (text === undefined) return { findings };
  const shaped = remembered(memory, read.bytes, schema, yamlPlaces(file, text), {});
  return shaped.content === undefined && shaped.value === undefined ? { ...shaped, raw: text } : shaped;
}

/** Reads a file of lines. */
export function readLinesFile(disk: Disk, file: string): Read<readonly Line[]> {
  const read = readBytes(disk, file);
  if ('refused' in read) return { findings: [read.refused] };
  const { text, findings } = decode(file, read.bytes);
  return text === undefined ? { findings } : { content: linesOf(text), findings };
}

/** Reads an MDX file. */
export function readMdxFile<T>(
  disk: Disk,
  file: string,
  schema: z.ZodType<T>,
  memory = emptyMemory(),
): Read<MdxFile<T>> {
  const read = readBytes(disk, file);
  return 'refused' in read ? { findings: [read.refused] } : readMdx(file, read.bytes, schema, memory);
}

/** Reads the bytes of an MDX file. */
export function readMdx<T>(
  file: string,
  bytes: Uint8Array,
  schema: z.ZodType<T>,
  memory = emptyMemory(),
): Read<MdxFile<T>> {
  const { text, findings } = decode(file, bytes);
  if (text === undefined) return { findings, raw: new TextDecoder().decode(bytes) };
  const frontmatter = findFrontmatter(text);
  if (frontmatter === undefined) return { findings: [withoutFrontmatter(file, text)], raw: text };
  const { start, end, bodyStart } = frontmatter;
  const places = yamlPlaces(file, text, start, end);
  const read = remembered(memory, bytes, schema, places, { text, bodyStart });
  if (read.content !== undefined) return read;
  if (read.value === undefined) return { ...read, raw: text };
  const misshapen = { file, digest: digestOf(bytes), yaml: places, data: read.value, text, bodyStart };
  return { ...read, misshapen };
}

/** Frontmatter that is not there, or that does not end: at the first blank line, behind which the text begins. */
function withoutFrontmatter(file: string, text: string): Finding {
  if (!/^\uFEFF?---\r?\n/.test(text)) return finding('frontmatter-missing', startOf(file), 'begins');
  const blank = text.search(/(?<=\n)\r?\n/);
  const end = blank === -1 ? text.length : blank;
  return finding('frontmatter-missing', { file, ...positionsIn(text)(end) }, 'ends');
}

/** A file that is as it was when nothing was wrong with it is not parsed again, unless a place in it is asked for. */
function remembered<T, Body extends object>(
  memory: Memory,
  bytes: Uint8Array,
  schema: z.ZodType<T>,
  places: YamlPlaces,
  body: Body,
): Read<ContentFile<T> & Body> {
  const { file } = places;
  const digest = digestOf(bytes);
  const known = memory.data.get(file);
  const read = known?.digest === digest ? { data: known.data as T, findings: [] } : shape(places, schema);
  if (read.data === undefined) return read;
  const { data, findings } = read;
  if (findings.length === 0) memory.data.set(file, { digest, data });
  else memory.data.delete(file);
  return { content: { file, digest, yaml: places, data, ...body }, findings };
}

function shape<T>(places: YamlPlaces, schema: z.ZodType<T>) {
  const { yaml, findings } = readYaml(places);
  if (yaml.value === undefined) return { findings };
  const shaped = readShape(yaml, schema);
  return { data: shaped.data, value: yaml.value, findings: [...findings, ...shaped.findings] };
}

function decode(file: string, bytes: Uint8Array) {
  const decoded = decodeText(bytes, 'utf-8');
  if (decoded.kind === 'text') return { text: decoded.text, findings: [] };
  const offset = decoded.kind === 'bad-byte' ? decoded.offset : 0;
  return { findings: [finding('file-not-utf8', startOf(file), offset)] };
}
