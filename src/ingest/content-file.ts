import type { z } from 'zod';
import { findFrontmatter } from '../text/frontmatter.ts';
import { memoizeByObjects } from '../text/memoize.ts';
import type { Disk } from './disk.ts';
import { finding, startOf, type Finding } from './finding.ts';
import { linesOf, type Line } from '../text/lines.ts';
import { decodeText } from './steps/decode-text.ts';
import { readShape, readYaml, type YamlFile } from './yaml-file.ts';

/** A YAML file of the archive as its schema has it. */
export interface ContentFile<T> {
  readonly file: string;
  readonly yaml: YamlFile;
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
  /** The YAML's value, whatever it is; absent where it is no YAML. */
  readonly value?: unknown;
  readonly findings: readonly Finding[];
}

/** Reads a YAML file. */
export function readYamlFile<T>(disk: Disk, file: string, schema: z.ZodType<T>): Read<ContentFile<T>> {
  return readOnce(disk.read(file), schema, file, (bytes) => {
    const { text, findings } = decode(file, bytes);
    return text === undefined ? { findings } : shape(readYaml(file, text), schema, {});
  });
}

/** Reads a file of lines. */
export function readLinesFile(disk: Disk, file: string): Read<readonly Line[]> {
  const { text, findings } = decode(file, disk.read(file));
  return text === undefined ? { findings } : { content: linesOf(text), findings };
}

/** Reads an MDX file. */
export function readMdxFile<T>(disk: Disk, file: string, schema: z.ZodType<T>): Read<MdxFile<T>> {
  return readOnce(disk.read(file), schema, file, (bytes) => {
    const { text, findings } = decode(file, bytes);
    return text === undefined ? { findings } : readMdx(file, text, schema);
  });
}

/** Reads the text of an MDX file. */
export function readMdx<T>(file: string, text: string, schema: z.ZodType<T>): Read<MdxFile<T>> {
  const frontmatter = findFrontmatter(text);
  if (frontmatter === undefined) return { findings: [finding('frontmatter-missing', startOf(file))] };
  return shape(readYaml(file, text, frontmatter.start, frontmatter.end), schema, {
    text,
    bodyStart: frontmatter.bodyStart,
  });
}

/** The very bytes that were read before, as that file and by that schema, are not read again. */
function readOnce<File>(
  bytes: Uint8Array,
  schema: z.ZodType,
  file: string,
  read: (bytes: Uint8Array) => Read<File>,
): Read<File> {
  const readings = readingsOf(bytes, schema);
  const known = readings.get(file) ?? read(bytes);
  readings.set(file, known);
  return known as Read<File>;
}

const readingsOf = memoizeByObjects(
  (_bytes: Uint8Array, _schema: z.ZodType) => new Map<string, Read<unknown>>(),
);

function shape<T, Body extends object>(
  { yaml, findings }: ReturnType<typeof readYaml>,
  schema: z.ZodType<T>,
  body: Body,
): Read<ContentFile<T> & Body> {
  if (yaml.value === undefined) return { findings };
  const shaped = readShape(yaml, schema);
  return {
    ...(shaped.data !== undefined && { content: { file: yaml.file, yaml, data: shaped.data, ...body } }),
    value: yaml.value,
    findings: [...findings, ...shaped.findings],
  };
}

function decode(file: string, bytes: Uint8Array) {
  const decoded = decodeText(bytes, 'utf-8');
  if (decoded.kind === 'text') return { text: decoded.text, findings: [] };
  const offset = decoded.kind === 'bad-byte' ? decoded.offset : 0;
  return { findings: [finding('file-not-utf8', startOf(file), offset)] };
}
