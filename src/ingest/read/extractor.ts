import { readFileSync } from 'node:fs';
import type { TextRecord } from '../../model/text-record.ts';

/** The name and the version of the package that extracts a text: versions are pinned, so it is the one installed. */
export function extractorOf(name: string): TextRecord['extractor'] {
  const version = dependencies[name];
  if (version === undefined) throw new Error(`${name} is no dependency`);
  return { name, version };
}

const { dependencies } = JSON.parse(
  readFileSync(new URL('../../../package.json', import.meta.url), 'utf8'),
) as { readonly dependencies: Readonly<Record<string, string>> };
