import type { Change } from '../../model/changes.ts';
import { pageOfAddress } from '../../model/addresses.ts';
import type { ExportSite } from '../export-site.ts';

/** A change as a row of data. */
export interface ChangeData {
  readonly change: Change['kind'];
  /** Address of the page below the root of the site. */
  readonly page: string;
  readonly title: string;
  readonly edtf?: string;
  readonly what?: string;
  readonly why?: string;
  /** Id of the document that a later version replaces. */
  readonly replaces?: string;
  /** Full address. */
  readonly url: string;
}

export function changeData({ root }: ExportSite, change: Change): ChangeData {
  const { kind, address, title, date } = change;
  return {
    change: kind,
    page: pageOfAddress(address),
    title,
    ...(date !== undefined && { edtf: date.text }),
    ...(change.kind === 'correction'
      ? { what: change.what, why: change.why }
      : { replaces: change.older.id }),
    url: root + address,
  };
}
