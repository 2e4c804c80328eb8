import type { z } from 'zod';
import { archiveSettingsSchema } from '../src/model/archive-settings.ts';
import { documentSchema } from '../src/model/document.ts';
import { essaySchema } from '../src/model/essay.ts';
import { contextEventSchema } from '../src/model/event.ts';
import { gazetteerSchema } from '../src/model/gazetteer.ts';
import { outletSchema } from '../src/model/outlet.ts';
import { pageSchema } from '../src/model/page.ts';
import { personSchema } from '../src/model/person.ts';
import { receiptSchema } from '../src/model/receipt.ts';
import { redirectSchema } from '../src/model/redirect.ts';
import { actorSchema, kindSchema, placeSchema } from '../src/model/vocabulary.ts';
import { withheldSchema } from '../src/model/withheld.ts';

/** The shape of a sort of file that archivists write. */
export interface Shape {
  /** Of its schema's file. */
  readonly name: string;
  readonly schema: z.ZodType;
  /** Where its comments stand: the file below `src/model/`, and the name of the schema in it. */
  readonly source: string;
  readonly constant: string;
  /** Which files it is for. In MDX it is the shape of the frontmatter. */
  readonly files: string;
  readonly isList: boolean;
}

const one = (name: string, schema: z.ZodType, source: string, constant: string, files: string): Shape => ({
  name,
  schema,
  source,
  constant,
  files,
  isList: false,
});
const list = (name: string, schema: z.ZodType, source: string, constant: string): Shape => ({
  ...one(name, schema, source, constant, `content/${name}.yaml`),
  isList: true,
});

export const shapes: readonly Shape[] = [
  one('sidecar', receiptSchema, 'receipt.ts', 'receiptSchema', 'seeds/*.yaml'),
  one(
    'archive',
    archiveSettingsSchema,
    'archive-settings.ts',
    'archiveSettingsSchema',
    'content/archive.yaml',
  ),
  one('document', documentSchema, 'document.ts', 'documentSchema', 'content/documents/*.mdx'),
  one('event', contextEventSchema, 'event.ts', 'contextEventSchema', 'content/events/*.mdx'),
  one('essay', essaySchema, 'essay.ts', 'essaySchema', 'content/essays/*.mdx'),
  one('page', pageSchema, 'page.ts', 'pageSchema', 'content/pages/*.mdx'),
  list('kinds', kindSchema, 'vocabulary.ts', 'kindSchema'),
  list('actors', actorSchema, 'vocabulary.ts', 'actorSchema'),
  list('places', placeSchema, 'vocabulary.ts', 'placeSchema'),
  list('persons', personSchema, 'person.ts', 'personSchema'),
  list('outlets', outletSchema, 'outlet.ts', 'outletSchema'),
  list('gazetteers', gazetteerSchema, 'gazetteer.ts', 'gazetteerSchema'),
  list('withheld', withheldSchema, 'withheld.ts', 'withheldSchema'),
  list('redirects', redirectSchema, 'redirect.ts', 'redirectSchema'),
];
