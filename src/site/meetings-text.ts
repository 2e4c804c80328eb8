import type { Archive, AttestationRecord, EventRecord } from '../model/archive.ts';
import { meetingParts } from '../model/meeting.ts';
import { quotedMessage } from '../model/quoted-message.ts';
import { itemWords, namesAmong } from '../model/source-words.ts';
import { voicesOf, type ToldAccount } from '../model/told-accounts.ts';
import { toldAloneBy } from '../model/told-alone.ts';
import { toldDate } from '../model/told.ts';
import { placeName } from '../model/vocabulary.ts';
import { whoMet } from '../model/who-met.ts';
import { byFamilyName } from '../model/order-of-names.ts';
import { blocks, heading, link, listOf, plain } from '../text/markdown.ts';
import { meetingsWords as words } from '../words/chapters/meetings.ts';
import { sharedWords } from '../words/chapters/shared.ts';
import { say } from '../words/say.ts';
import { exportSite } from './export-site.ts';
import { meetingGroups } from './lists/meeting-lists.ts';
import { accountWords, notFoundWords, speakersOf } from './told/account-words.ts';
import { dayOfLeadSpan } from './told/lead-span.ts';
import { countsOfMeetings } from './told/meeting-counts.ts';
import { participantRemarks, participantWords, toldAloneWords } from './told/participant-words.ts';

/** The table of meetings as text: what its page tells of each, and who met whom. */
export function meetingsText(archive: Archive): string {
  const groups = meetingGroups(archive);
  return blocks(
    heading(1, words.title),
    plain(groups.length === 0 ? words.none : words.lead),
    ...(groups.length === 0 ? [] : [plain(words.notComplete)]),
    ...groups.flatMap(({ heading: name, note, meetings }) => [
      heading(2, name),
      ...(note === undefined ? [] : [plain(note)]),
      listOf(countsOfMeetings(archive, meetings).map(plain)),
      ...meetings.map((event) => meetingLines(archive, event)),
    ]),
    ...whoMetLines(archive),
  );
}

function meetingLines(archive: Archive, event: EventRecord): string {
  const day = dayOfLeadSpan(archive, event);
  const places = [
    ...event.places.map(placeName),
    ...(event.placeNote === undefined ? [] : [event.placeNote]),
  ];
  const subject = event.context?.meeting?.subject;
  const told = [
    itemWords([
      toldDate(event),
      ...(day === undefined ? [] : [day]),
      places.length === 0 ? words.placeNotGiven : itemWords(places),
    ]),
    ...(subject === undefined ? [] : [subject]),
    ...partLines(archive, event),
    ...accountLines(archive, event),
    ...sourceLines(event),
  ];
  return [`- ${eventLink(event)}`, ...told.map((line) => `  - ${plain(line)}`)].join('\n');
}

function partLines(archive: Archive, event: EventRecord): readonly string[] {
  const { meeting } = event.context ?? {};
  const took = event.kind.role === 'meeting-not-held' ? words.planned : words;
  const messages = { present: took.presentOf, mediated: took.mediatedBy, hosted: took.hostedBy };
  const lines = meetingParts.flatMap((part) =>
    (meeting?.[part] ?? []).map((one) => {
      const told = participantWords(archive, one);
      return part === 'between' ? told : say(messages[part], { words: told });
    }),
  );
  const named = event.actors.map(({ name, short }) => short ?? name);
  const between = meeting?.between ?? [];
  const alone = toldAloneBy(event);
  return [
    ...(between.length > 0 ? [] : named.length > 0 ? named : [words.participantsNotNamed]),
    ...lines,
    ...(alone === undefined ? [] : [toldAloneWords(alone)]),
    ...(meeting?.reported === true ? [words.reportedOnly] : []),
  ];
}

function accountLines(archive: Archive, event: EventRecord): readonly string[] {
  const lines = voicesOf(archive, event).flatMap(({ account, attestation }) =>
    account === undefined ? quotedLines(attestation) : [accountLine(account)],
  );
  return lines.length === 0 ? [words.noAccount] : lines;
}

/** The first words of a document, where many would make the table long. */
function quotedLines({ document, data }: AttestationRecord): readonly string[] {
  return data.quotes.slice(0, 1).map((quote) =>
    say(sharedWords.named, {
      name: document.issuer?.short ?? document.issuer?.name ?? document.title,
      words: say(quotedMessage(document, quote), { words: quote.exact }),
    }),
  );
}

function accountLine(account: ToldAccount): string {
  return say(sharedWords.named, {
    name: speakersOf(account, 'short'),
    words: account.says === null ? notFoundWords(account) : accountWords(account),
  });
}

function sourceLines({ context }: EventRecord): readonly string[] {
  if (context === undefined) return [];
  return [say(words.sources, { sources: itemWords(namesAmong(Object.values(context.sources))) })];
}

function whoMetLines(archive: Archive): readonly string[] {
  const rows = [...whoMet(archive)].sort((a, b) => byFamilyName(a.person, b.person));
  if (rows.length === 0) return [];
  const otherParts = { present: words.asPresent, mediated: words.asMediator, hosted: words.asHost };
  const lines = rows.map(({ person, encounters }) => {
    const of = archive.actors.get(person.of);
    const met = encounters.map(({ event, part, participant, met: others }) => {
      const whom =
        part !== 'between'
          ? otherParts[part]
          : others.length === 0
            ? words.noneNamed
            : say(words.withWhom, {
                persons: others
                  .map(({ name }, index) =>
                    index === 0 ? name : say(sharedWords.nextDetail, { item: name }),
                  )
                  .join(''),
              });
      const told = say(sharedWords.named, {
        name: toldDate(event),
        words: whom + participantRemarks(archive, participant),
      });
      return `  - ${plain(told)}`;
    });
    const name = link(person.name, `${exportSite.root}persons/${person.id}/`);
    const side = plain(say(sharedWords.nextDetail, { item: of?.short ?? of?.name ?? person.of }));
    return [`- ${name}${side}`, ...met].join('\n');
  });
  return [heading(2, words.whoMetWhom), plain(words.byPerson), lines.join('\n')];
}

function eventLink({ id, title }: EventRecord): string {
  return link(title, `${exportSite.root}events/${id}/`);
}
