import type { EventRecord } from '../../model/archive.ts';
import type { MeetingPart } from '../../model/meeting.ts';
import { eventWords } from '../../words/chapters/event.ts';

const names = {
  between: 'met',
  present: 'present',
  mediated: 'mediated',
  hosted: 'hosted',
} as const satisfies Readonly<Record<MeetingPart, string>>;

/** What a part in a meeting is called. Of one that was not held nobody met: they were to. */
export function partLabel({ kind }: Pick<EventRecord, 'kind'>, part: MeetingPart): string {
  const words = kind.role === 'meeting-not-held' ? eventWords.planned : eventWords;
  return words[names[part]];
}
