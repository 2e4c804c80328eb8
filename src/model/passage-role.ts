import { z } from 'zod';

/**
 * What a passage is in the document it was taken from, where that says so; a plain paragraph has no role.
 * `lines` is text whose line ends are shown; `row` and `header-row` are rows of a table, their cells parted by tabs; rows that follow each other are one table.
 */
const passageRoles = [
  'heading',
  'item',
  'quotation',
  'row',
  'header-row',
  'caption',
  'footnote',
  'lines',
] as const;

/** The fields that say what a passage is. They change how it is shown, and none of its characters. */
export const roleFields = {
  as: z.enum(passageRoles).optional(),
  /** Of a heading, an item or a quotation: how deep it stands, from 1. */
  level: z.int().min(1).max(9).optional(),
  /** Of an item or a footnote: its number or mark, which is no part of its text. */
  mark: z.string().min(1).max(20).optional(),
};
export type RoleFields = z.infer<z.ZodObject<typeof roleFields>>;

/** Whether a passage is a row of a table. */
export function isRow({ as }: Pick<RoleFields, 'as'>): boolean {
  return as === 'row' || as === 'header-row';
}
