import { dateInAddress } from '../../model/address-parts.ts';
import { outletOf } from '../../model/outlet.ts';
import { daysOf } from '../../prose/compare-dates.ts';
import { hasName } from '../../text/whole-name.ts';
import type { ArchiveFiles } from '../archive-files.ts';
import { shown } from '../shown.ts';
import type { Hint } from './addresses.ts';
import { datesTold, isGiven } from './given-days.ts';

/** Who uses an actor's name, where that is an outlet on a day ("the Courier on 3 May 1995"): a source of it is of that day. */
export function usageDayHints({ actors, events, outlets, settings }: ArchiveFiles): readonly Hint[] {
  const all = outlets.flatMap(({ data }) => data);
  const language = settings?.data.language ?? 'en';
  const sources = events.flatMap(({ data }) => Object.values(data.sources));
  return actors.flatMap(({ yaml, data }) =>
    data.flatMap(({ names }, index) =>
      names.flatMap(({ by }, at) =>
        datesTold(by, language).flatMap((date) => {
          const before = by.slice(0, date.start).replace(/ on $/, '');
          const outlet = all.find(({ name }) => before.endsWith(name) && hasName(before, name));
          if (outlet === undefined) return [];
          const days = sources
            .filter((source) => outletOf(all, source) === outlet)
            .flatMap((source) => [source.date, dateInAddress(source.url ?? '')])
            .flatMap((edtf) => (edtf === undefined ? [] : [daysOf(edtf)]))
            .filter((one) => one !== undefined);
          return isGiven(date, days)
            ? []
            : [
                {
                  ...yaml.placeOf([index, 'names', at, 'by']),
                  found: `${shown(`${outlet.name} on ${by.slice(date.start, date.end)}`)} is told, and no source of it is of that day: correct it, or give the source's date`,
                },
              ];
        }),
      ),
    ),
  );
}
