import type { Archive, EventRecord } from '../../model/archive.ts';
import { groupMeetings, type MeetingGroups } from '../../model/meetings.ts';
import { settings } from '../settings.ts';
import { leadSpan } from '../told/lead-span.ts';
import { pathTo } from '../urls.ts';
import { meetingsWords } from '../../words/chapters/meetings.ts';
import { sharedWords } from '../../words/chapters/shared.ts';
import { say } from '../../words/say.ts';
import { asked } from '../../model/asked.ts';
import { eventCuts, listOf, type LongList } from './long-list.ts';
import type { Cut } from './parts.ts';

/** A table of meetings: those before, during or after the lead span, or not held. */
export interface MeetingGroup {
  /** Names the table in addresses. */
  readonly id: string;
  readonly heading: string;
  readonly note?: string;
  readonly meetings: readonly EventRecord[];
}

/** The tables in order, without those that have no meeting. */
export const meetingGroups = asked('meeting-groups', (archive: Archive): readonly MeetingGroup[] => {
  const lead = leadSpan(archive);
  const groups = groupMeetings(archive, lead);
  // The short name of a span stands in its title and in counts of its days alone.
  const span = lead === undefined ? '' : say(sharedWords.quoted, { words: lead.title });
  const about: readonly (Omit<MeetingGroup, 'meetings'> & { readonly group: keyof MeetingGroups })[] = [
    {
      group: 'before',
      id: 'before',
      heading: span === '' ? meetingsWords.held : say(meetingsWords.before, { span }),
    },
    { group: 'during', id: 'during', heading: say(meetingsWords.during, { span }) },
    {
      group: 'perhapsDuring',
      id: 'perhaps-during',
      heading: say(meetingsWords.perhapsDuring, { span }),
      note: meetingsWords.noEndAgreed,
    },
    { group: 'after', id: 'after', heading: say(meetingsWords.after, { span }) },
    {
      group: 'notHeld',
      id: 'not-held',
      heading: meetingsWords.notHeld,
      note: meetingsWords.proposedOrPlanned,
    },
  ];
  return about
    .map(({ group, ...rest }) => ({ ...rest, meetings: groups[group] }))
    .filter(({ meetings }) => meetings.length > 0);
});

/** All meetings, where they are too many for one page in parts: the tables, and these by date. */
export const listOfMeetings = asked('list-of-meetings', (archive: Archive): LongList<EventRecord> => {
  const groups = meetingGroups(archive);
  const byGroup: Cut<EventRecord> = () =>
    groups.map(({ id, heading, meetings }) => ({
      name: { kind: 'group', title: heading },
      path: id,
      entries: meetings,
      cuts: eventCuts,
    }));
  const head = { title: meetingsWords.title, address: pathTo.meetings() };
  // A row of the table holds what each side says: it is twice as large as an entry of another list.
  const most = Math.ceil(settings.mostListedOnPage / 2);
  return listOf(
    groups.flatMap(({ meetings }) => meetings),
    [byGroup],
    head,
    most,
  );
});
