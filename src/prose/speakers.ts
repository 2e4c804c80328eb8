import type { ProseRecord, Stretch, Subject } from './types.ts';

/** An actor to whom a sentence gives a quotation, as it names it. */
export interface Speaker {
  /** Its id, or that of what it is a part of. */
  readonly root: string;
  readonly name: string;
}

/**
 * To whom a sentence gives what it quotes: "said A", "A's ministry wrote", "in the words of A". None where it names no
 * actor so, or is not in English.
 *
 * @param text of the sentence, without quotations
 */
export function speakersIn({ actors }: ProseRecord, text: string): readonly Speaker[] {
  return actors.flatMap(({ id, of, names }) =>
    names
      .filter((name) => name.length > 3 && says(text, name))
      .slice(0, 1)
      .map((name) => ({ root: of ?? id, name })),
  );
}

/**
 * The words of a sentence that can say whose a quotation is: those before it, since the quotation or the semicolon before;
 * where they name nobody, those right behind it.
 *
 * @param text of the sentence, with blanks in the place of the quotations
 */
export function attributionsOf(
  text: string,
  quotations: readonly Stretch[],
  { start, end }: Stretch,
): readonly string[] {
  const since = quotations.findLast((one) => one.end <= start)?.end ?? 0;
  const next = quotations.find((one) => one.start >= end)?.start ?? text.length;
  const before = text.slice(since, start).split(';').at(-1) ?? '';
  const behind =
    /^\s*,?\s*(?!(?:and|but|while|whereas|though)\b)([^,;]*)/.exec(text.slice(end, next))?.[1] ?? '';
  return [before, behind];
}

/**
 * Whose the words of a text are: a document's issuer, or who speaks in an event's account; undefined where the record
 * does not say.
 */
export function speakerOf(
  { actors }: ProseRecord,
  subject: Subject,
  by: string | undefined,
): Speaker | undefined {
  const id = by ?? (subject.shape === 'document' ? subject.actors[0] : undefined);
  const actor = actors.find((one) => one.id === id);
  return actor && { root: actor.of ?? actor.id, name: actor.names[0] ?? actor.id };
}

function says(text: string, name: string): boolean {
  const own = name.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
  return new RegExp(
    `(?<![\\p{L}\\p{N}])(?:${own}(?:['\\u2019]s?(?: \\p{L}+){1,4})?(?: (?:has|had|later|then|also|itself))* (?:${verbs.source})` +
      `|(?:${verbsBefore.source}) (?:the )?(?:(?:\\p{L}+ ){1,4}of (?:the )?)?${own})(?![\\p{L}\\p{N}])`,
    'iu',
  ).test(text);
}

const verbs =
  /said|says|wrote|writes|called|calls|stated|states|declared|declares|announced|announces|claimed|claims|described|describes|spoke of|speaks of|named|names|argued|insisted|warned|replied|answered|demanded|termed|added|asked for|asks for/;
const verbsBefore =
  /said|says|wrote|writes|stated|declared|announced|claimed|argued|insisted|warned|replied|answered|added|in the words of|according to|words by|statement by/;
