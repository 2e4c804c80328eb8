import { z } from 'zod';
import type { ProseBlock } from '../../mdx/prose.ts';
import { settledSchema } from '../../model/settled.ts';
import type { MdxFile } from '../content-file.ts';
import type { Path } from '../yaml-file.ts';
import { dateOf } from './dates.ts';

/** The fields of an essay or a page that readers meet as sentences. */
export interface Printed {
  readonly title?: string | undefined;
  readonly summary?: string | undefined;
  readonly description?: string | undefined;
  readonly corrected?: readonly { readonly what: string; readonly why: string }[] | undefined;
}

const frontmatterSchema = z.object({
  id: z.string().optional().catch(undefined),
  title: z.string().optional().catch(undefined),
  summary: z.string().optional().catch(undefined),
  description: z.string().optional().catch(undefined),
  asOf: z.string().optional().catch(undefined),
  language: z.string().optional().catch(undefined),
  settled: settledSchema.catch([]),
});

/** A file whose frontmatter is not what it should be, with those of its fields that are: its prose is checked by them. */
export function withReadFields(file: MdxFile<unknown>): MdxFile<z.infer<typeof frontmatterSchema>> {
  const data = frontmatterSchema.safeParse(file.data).data ?? { settled: [] };
  return { ...file, data: { ...data, asOf: dateOf(data.asOf) === undefined ? undefined : data.asOf } };
}

/** What the frontmatter of an essay or a page says in words, as blocks of its prose. */
export function printedBlocks(file: MdxFile<Printed>): readonly ProseBlock[] {
  const { title, summary, description, corrected = [] } = file.data;
  const fields: readonly (readonly [Path, string | undefined])[] = [
    [['title'], title],
    [['summary'], summary],
    [['description'], description],
    ...corrected.flatMap(({ what, why }, index) => [
      [['corrected', index, 'what'], what] as const,
      [['corrected', index, 'why'], why] as const,
    ]),
  ];
  return fields.flatMap(([path, text]) => (text === undefined ? [] : [blockOf(file, path, text)]));
}

function blockOf({ text: source, yaml }: MdxFile<unknown>, path: Path, text: string): ProseBlock {
  return {
    text: text.replace(/\s/g, ' '),
    links: [],
    apart: [],
    placeAt: (offset) => {
      const { line, column } = yaml.placeOf(path);
      const written = (source.split('\n')[line - 1] ?? '').slice(column - 1);
      const quote = /^["']/.exec(written)?.[0].length ?? 0;
      // A value that is folded or has escapes is told where it begins.
      return { line, column: written.slice(quote).startsWith(text) ? column + quote + offset : column };
    },
  };
}
