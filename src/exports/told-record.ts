import type { Archive, DocumentRecord, EventRecord } from '../model/archive.ts';
import { quotedMessage } from '../model/quoted-message.ts';
import type { Source } from '../model/source.ts';
import { namesAmong } from '../model/source-words.ts';
import { exportsWords } from '../words/chapters/exports.ts';
import { sharedWords } from '../words/chapters/shared.ts';
import { say } from '../words/say.ts';

/** What someone says of an event, with who says so. */
export interface Said {
  /** An actor's id. */
  readonly by: string;
  /** Id of the person of that side who said it, where one did. */
  readonly person?: string;
  /** The actor's name, with the person's before it. */
  readonly speaker: string;
  readonly words: string;
  /** Their own words, as one of the event's sources has them. */
  readonly quote?: { readonly words: string; readonly source: Source };
  readonly sources: readonly Source[];
}

/** How each side puts an event; those of whom no sourced account was found are left out. */
export function accountsOf({ actors, persons }: Archive, { context }: EventRecord): readonly Said[] {
  return (context?.accounts ?? []).flatMap(({ by, says, person, quote, sources }) =>
    says === null
      ? []
      : [
          {
            by,
            ...(person !== undefined && { person }),
            speaker: speakerName(
              actors.get(by)?.name ?? by,
              person === undefined ? undefined : persons.get(person)?.name,
            ),
            words: says,
            ...quoteOf(context, quote),
            sources: sources.flatMap((key) => context?.sources[key] ?? []),
          },
        ],
  );
}

/** An account in the archive's words, and the speaker's own behind them where a source has them. */
export function accountWords({
  words,
  quote,
}: Pick<Said, 'words'> & { readonly quote?: { readonly words: string } }): string {
  return quote === undefined ? words : say(exportsWords.saysAndQuote, { says: words, words: quote.words });
}

function quoteOf(
  context: EventRecord['context'],
  quote: { readonly words: string; readonly source: string } | undefined,
): Pick<Said, 'quote'> {
  const source = quote === undefined ? undefined : context?.sources[quote.source];
  return quote === undefined || source === undefined ? {} : { quote: { words: quote.words, source } };
}

/** The outside sources of an event, as they are called beside each other. */
export function citedFor({
  context,
}: EventRecord): readonly { readonly name: string; readonly url: string | null }[] {
  const cited = Object.values(context?.sources ?? {});
  const names = namesAmong(cited);
  return cited.map(({ publisher, url }, index) => ({ name: names[index] ?? publisher, url }));
}

/** A side, with the person before it who speaks for it. */
export function speakerName(side: string, person: string | undefined): string {
  return person === undefined ? side : person + say(sharedWords.nextDetail, { item: side });
}

/** Words of a document that give an event's date. The words are their issuer's. */
export interface Quoted {
  readonly document: DocumentRecord;
  /** A passage's id. */
  readonly passage: string;
  readonly exact: string;
  /** The same in quotation marks, with an ellipsis where its sentence begins earlier or goes on. */
  readonly shown: string;
}

export function quotationsOf({ attestations }: EventRecord): readonly Quoted[] {
  return attestations.flatMap(({ document, data }) =>
    data.quotes.map((quote) => ({
      document,
      passage: quote.passage,
      exact: quote.exact,
      shown: say(quotedMessage(document, quote), { words: quote.exact }),
    })),
  );
}

/** The documents' words on an event, each with its speaker, and then what each side says: for a text that has no links. */
export function spokenLines(archive: Archive, event: EventRecord): readonly string[] {
  const line = (name: string, words: string) => say(sharedWords.named, { name, words });
  return [
    ...quotationsOf(event).map(({ document, shown }) =>
      line(document.issuer?.name ?? sharedWords.issuerNotKnown, shown),
    ),
    ...accountsOf(archive, event).map((said) => line(said.speaker, accountWords(said))),
  ];
}

/** The outside sources of an event, by their keys. */
export function sourcesOf({ context }: EventRecord): Readonly<Record<string, Source>> {
  return context?.sources ?? {};
}
