import type { Archive, EventRecord } from '../../model/archive.ts';
import { countMeetings } from '../../model/meeting-counts.ts';
import { meetingsWords } from '../../words/chapters/meetings.ts';
import { listWords, numberWords, say } from '../../words/say.ts';

/** How many meetings of a group each set of sides had: "North and South: 2 meetings and 1 series". */
export function countsOfMeetings(archive: Archive, meetings: readonly EventRecord[]): readonly string[] {
  const held = meetings.every(({ kind }) => kind.role !== 'meeting-not-held');
  return countMeetings(archive, meetings).map(({ sides, told, reported, series, unsettled }) => {
    const all = listWords([
      ...(told === 0 ? [] : [held ? say(meetingsWords.told, { count: told }) : numberWords(told)]),
      ...(reported === 0 ? [] : [say(meetingsWords.reported, { count: reported })]),
      ...(series === 0 ? [] : [say(meetingsWords.seriesCount, { count: series })]),
    ]);
    return say(meetingsWords.countOfSides, {
      sides:
        sides.length === 0
          ? meetingsWords.sidesNotNamed
          : listWords(sides.map(({ name, short }) => short ?? name)),
      counts: unsettled === 0 ? all : say(meetingsWords.unsettled, { counts: all, count: unsettled }),
    });
  });
}
