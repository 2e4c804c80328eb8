import { readFileSync } from 'node:fs';
import { parse } from 'yaml';
import { z } from 'zod';
import { inArchive } from '../archive-root.ts';
import { archiveSettingsSchema, type ArchiveSettings } from '../model/archive-settings.ts';

/** The archive's own words, relative to the root of the project. */
export const archiveFile = inArchive('content/archive.yaml');

/** What `content/archive.yaml` says. `npm run check` tells what is wrong with it by line. */
export const archiveSettings = readArchiveSettings();

/** @throws Error naming the file, where it is missing or not as its schema has it. */
function readArchiveSettings(): ArchiveSettings {
  const parsed = archiveSettingsSchema.safeParse(parse(readFileSync(archiveFile, 'utf8')));
  if (!parsed.success) throw new Error(`${archiveFile}: ${z.prettifyError(parsed.error)}`);
  return parsed.data;
}
