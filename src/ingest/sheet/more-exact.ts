import { parseEdtf } from '../../time/edtf/parse.ts';
import { sayingOf } from '../../time/written/says.ts';
import { shown } from '../shown.ts';
import type { SheetChange } from './sheet-changes.ts';

/** What to tell of a change by which a date becomes more exact than the record has it, or loses its `~` or `?`. */
export function moreExactWarning(change: SheetChange): string | undefined {
  if (change.kind !== 'set' || typeof change.value !== 'string') return undefined;
  // `date` is that of a source.
  if (!['edtf', 'date'].includes(String(change.path.at(-1)))) return undefined;
  const [before, after] = [parseEdtf(change.before), parseEdtf(change.value)];
  if (!before.ok || !after.ok || sayingOf(before.value, after.value) !== 'less') return undefined;
  return `warning: row ${change.row}, column ${change.column}: ${shown(change.before)} is made more exact, ${shown(change.value)}: does a source give it so?`;
}
