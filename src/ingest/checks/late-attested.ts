import { coursesOf } from '../../model/located.ts';
import { mostOf } from '../../text/extremes.ts';
import type { ArchiveFiles } from '../archive-files.ts';
import { stringsWithPaths } from '../yaml-file.ts';
import type { Hint } from './addresses.ts';
import { dateOf } from './dates.ts';
import { singleDate } from './worded.ts';

/** Courses of lines that are told to have run on a day behind all others of the archive, on which nobody had read anything. */
export function lateAttestedHints(archive: ArchiveFiles): readonly Hint[] {
  const { documents, events, essays, receipts, actors, persons, outlets, places } = archive;
  const days = [...documents, ...events, ...essays, ...receipts, ...actors, ...persons, ...outlets].flatMap(
    ({ data }) =>
      stringsWithPaths(data).flatMap(({ text, path }) =>
        dayKeys.has(String(path.at(-1))) ? (singleDate(dateOf(text.slice(0, 10)))?.lastDay ?? []) : [],
      ),
  );
  const last = mostOf(days);
  if (!Number.isFinite(last)) return [];
  return places.flatMap(({ yaml, data }) =>
    data.flatMap((place, index) =>
      coursesOf(place).flatMap((course) => {
        const told = singleDate(dateOf(course.lastAttested?.edtf));
        return told === undefined || told.firstDay <= last
          ? []
          : [
              {
                ...yaml.placeOf([
                  index,
                  'positions',
                  (place.positions ?? []).indexOf(course),
                  'lastAttested',
                  'edtf',
                ]),
                found: `"${place.id}" is told to have run so on ${told.text}, which is behind every day of the archive, those of reading among them: correct it`,
              },
            ];
      }),
    ),
  );
}

const dayKeys: ReadonlySet<string> = new Set(['edtf', 'date', 'accessed', 'lookedFor', 'received', 'asOf']);
