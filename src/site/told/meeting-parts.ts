import type { MeetingPart } from '../../model/meeting.ts';

/** The message of the event's chapter that names each part in a meeting. */
export const partWords = {
  between: 'met',
  present: 'present',
  mediated: 'mediated',
  hosted: 'hosted',
} as const satisfies Readonly<Record<MeetingPart, string>>;
