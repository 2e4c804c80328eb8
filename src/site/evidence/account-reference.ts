import type { EventRecord } from '../../model/archive.ts';
import type { ToldAccount } from '../../model/told-accounts.ts';
import { copyWords } from '../../words/chapters/copy.ts';
import { listWords, say } from '../../words/say.ts';
import { archiveSettings } from '../archive-settings.ts';

/** Whose an account is that somebody copies, and who puts it so. */
export function toldReference(account: ToldAccount, event: EventRecord): string {
  return say(copyWords.ofAccount, {
    speaker: speakerOf(account),
    archive: archiveSettings.name,
    event: event.title,
  });
}

/** Whose the words are that a source quotes, and where the archive has them from. */
export function quoteReference(account: ToldAccount, event: EventRecord): string {
  const reference = say(copyWords.ofAccountQuote, {
    speaker: speakerOf(account),
    source: account.quote?.source.publisher ?? '',
    event: event.title,
  });
  return say(copyWords.inArchive, { reference, archive: archiveSettings.name });
}

function speakerOf({ actors, person }: ToldAccount): string {
  const sides = listWords(actors.map(({ name }) => name));
  return person === undefined ? sides : say(copyWords.personOf, { person: person.name, sides });
}
