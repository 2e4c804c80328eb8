import type { ArchiveFiles } from '../archive-files.ts';
import { finding, type Finding } from '../finding.ts';

/** A time of day in digits is one that a clock can show. */
export function checkDayTimes({ events }: ArchiveFiles): Finding[] {
  return events.flatMap(({ yaml, data }) =>
    data.claims.flatMap(({ time }, index) =>
      impossibleTimes(time ?? '').map((words) =>
        finding('time-impossible', yaml.placeOf(['claims', index, 'time']), words),
      ),
    ),
  );
}

function impossibleTimes(text: string): readonly string[] {
  return [...text.matchAll(clock)]
    .filter(({ groups: { hour, minute, half } = {} }) => {
      const [hours, minutes] = [Number(hour), Number(minute ?? 0)];
      if (minutes > 59) return true;
      if (half !== undefined) return hours === 0 || hours > 12;
      return hours > 24 || (hours === 24 && minutes > 0);
    })
    .map(([words]) => words.trim());
}

const clock =
  /(?<![\d.,:+-])(?<hour>\d{1,2}):(?<minute>\d\d)(?!\d)(?:\s?(?<half>[ap])\.?m\b)?|(?<![\d.,:+-])(?<hour>\d{1,2})\s?(?<half>[ap])\.?m\b/giu;
