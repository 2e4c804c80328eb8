import { parseEdtf } from '../time/edtf/parse.ts';
import type { Edtf } from '../time/edtf/types.ts';
import { dateInAddress } from './address-parts.ts';
import type { Source } from './source.ts';

/** When a source was published, and whether somebody recorded that, or its address alone says it. */
export interface SourceDate {
  readonly date: Edtf;
  readonly basis: 'recorded' | 'address';
}

/** When a source was published: as recorded, else as its address has it. Undefined where neither tells. */
export function sourceDate({ date, url }: Pick<Source, 'date' | 'url'>): SourceDate | undefined {
  const basis = date === undefined ? 'address' : 'recorded';
  const text = date ?? dateInAddress(url ?? '');
  const parsed = text === undefined ? undefined : parseEdtf(text);
  return parsed?.ok === true ? { date: parsed.value, basis } : undefined;
}
