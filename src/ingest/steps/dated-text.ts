import type { RoleFields } from '../../model/passage-role.ts';
import type { NumeralOrder } from '../../time/written/numeral.ts';
import type { LanguageTable } from '../../time/written/table.ts';

/** A passage to look for dates in. */
export interface DraftPassage {
  readonly id: string;
  readonly text: string;
  /** What it is in its document, where that is known. */
  readonly as?: RoleFields['as'];
  /** Its lines, where their ends are shown. */
  readonly lines?: readonly string[];
}

/** How the dates of a text are read. */
export interface DateStyle {
  readonly table: LanguageTable;
  readonly numeralOrder?: NumeralOrder | undefined;
}
