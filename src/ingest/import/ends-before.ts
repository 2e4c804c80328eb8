import { dayOf, extentOf } from '../../time/bounds/bounds.ts';
import { parseEdtf } from '../../time/edtf/parse.ts';

/** Whether an end lies wholly before a start; not where one of them is asked about. */
export function endsBefore(end = '', start = ''): boolean {
  const [last, first] = [parseEdtf(end), parseEdtf(start)];
  if (!last.ok || !first.ok) return false;
  const [latest, earliest] = [dayOf(extentOf(last.value).latest), dayOf(extentOf(first.value).earliest)];
  return latest !== undefined && earliest !== undefined && latest < earliest;
}
