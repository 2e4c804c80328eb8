import { existsSync, readFileSync } from 'node:fs';
import { parse } from 'yaml';
import { z } from 'zod';
import { inArchive } from '../archive-root.ts';
import { withheldSchema, type Withheld } from '../model/withheld.ts';

const withheldFile = inArchive('content/withheld.yaml');

/**
 * What the archive leaves out: nothing where there is no such file.
 *
 * @throws Error naming the file, where it is not as its schema has it
 */
export function readWithheld(): readonly Withheld[] {
  if (!existsSync(withheldFile)) return [];
  const parsed = z.array(withheldSchema).safeParse(parse(readFileSync(withheldFile, 'utf8')));
  if (!parsed.success) throw new Error(`${withheldFile}: ${z.prettifyError(parsed.error)}`);
  return parsed.data;
}
