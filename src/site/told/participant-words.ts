import type { Archive } from '../../model/archive.ts';
import type { Participant } from '../../model/meeting.ts';
import type { Actor } from '../../model/vocabulary.ts';
import { eventWords } from '../../words/chapters/event.ts';
import { sharedWords } from '../../words/chapters/shared.ts';
import { say } from '../../words/say.ts';

/** Who took part, as text: "Northland: Ann Arden, a working group (by the account of Northland alone)". */
export function participantWords(archive: Archive, participant: Participant): string {
  const { side, persons, who } = participant;
  const names = persons.map((id) => archive.persons.get(id)?.name ?? id);
  const words = [...names, ...(who === undefined ? [] : [who])]
    .map((item, index) => (index === 0 ? item : say(sharedWords.nextDetail, { item })))
    .join('');
  const actor = side === undefined ? undefined : archive.actors.get(side);
  const sideName = actor?.short ?? actor?.name;
  const told =
    sideName === undefined
      ? words
      : words === ''
        ? sideName
        : say(eventWords.ofOneSide, { side: sideName, words });
  return told + participantRemarks(archive, participant);
}

/** That one alone tells of an event. */
export function toldAloneWords({ name, short }: Actor): string {
  return say(eventWords.byAccountOf, { side: short ?? name });
}

/** By whose account it is, and whether another account says otherwise: " (by the account of Northland alone)". */
export function participantRemarks({ actors }: Archive, { by, disputed }: Participant): string {
  const actor = by === undefined ? undefined : actors.get(by);
  const remarks = [
    ...(actor === undefined ? [] : [toldAloneWords(actor)]),
    ...(disputed === true ? [eventWords.disputed] : []),
  ];
  if (remarks.length === 0) return '';
  const words = remarks
    .map((item, index) => (index === 0 ? item : say(sharedWords.nextItem, { item })))
    .join('');
  return say(eventWords.remarks, { remarks: words });
}
