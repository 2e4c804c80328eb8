import type { Archive } from '../../model/archive.ts';
import type { Office } from '../../model/person.ts';
import { requireEdtf } from '../../time/edtf/parse.ts';
import { personWords } from '../../words/chapters/person.ts';
import { wordsOf } from '../../words/dates.ts';
import { capitalized, listWords, say } from '../../words/say.ts';

/** An office and whose: "secretary, Council of Northland". */
export function officeWords({ actors }: Pick<Archive, 'actors'>, { office, of }: Office): string {
  return say(personWords.officeOf, { office: capitalized(office), actor: actors.get(of)?.name ?? of });
}

/** When an office was held, or on which day it is attested: "attested 1 March 1995". */
export function officeDates({ held, attested }: Office): string {
  if (held !== undefined) return say(personWords.held, { when: wordsOf(requireEdtf(held)) });
  return say(personWords.attested, { when: listWords(attested.map((day) => wordsOf(requireEdtf(day)))) });
}
