import { idsIn, type ComponentUse, type ContentComponent } from '../../mdx/components.ts';
import type { WordsOfComponent } from '../../mdx/body.ts';
import type { ArchiveSettings } from '../../model/archive-settings.ts';
import type { Archive } from '../../model/archive.ts';
import { ledgerOf } from '../../model/ledger.ts';
import { eventOf } from '../../model/queries.ts';
import { cutOfWords, messageOfCut } from '../../model/quoted-message.ts';
import { essayWords } from '../../words/chapters/essay.ts';
import { sharedWords } from '../../words/chapters/shared.ts';
import { numberWords, say } from '../../words/say.ts';
import {
  dayNamed,
  documentNamed,
  ledgerRows,
  nounOf,
  toldCount,
  toldDay,
  toldDayOn,
  toldDays,
  toldSource,
  toldSourceLine,
  toldWhen,
  placeOfQuote,
} from './told.ts';

/**
 * What the components of a body show, as plain words: for search, feeds and data.
 *
 * @param asOf the day for which the body speaks, EDTF
 */
export function componentWords(
  archive: Archive,
  lead: ArchiveSettings['leadSpan'],
  asOf: string | undefined,
): WordsOfComponent {
  return (use) => wordsIn[use.name](archive, lead, asOf, use);
}

type WordsIn = (
  archive: Archive,
  lead: ArchiveSettings['leadSpan'],
  asOf: string | undefined,
  use: ComponentUse,
) => string;

const ofEvent: WordsIn = (archive, _lead, _asOf, { props, words }) =>
  words === '' ? eventOf(archive, props['id'] ?? '').title : words;
const ofDocument: WordsIn = (archive, _lead, _asOf, { props, words }) =>
  words === '' ? documentNamed(archive, props['id'] ?? '').title : words;
const sourcesOf: WordsIn = (archive, _lead, _asOf, { props, words }) => {
  const event = eventOf(archive, props['of'] ?? '');
  const sources = idsIn(props['sources'] ?? props['source'] ?? '');
  const told = sources.map((source) => toldSourceLine(toldSource(archive, event, source)));
  return [...told, ...(words === '' ? [] : [words])].join(' ');
};

const wordsIn: Readonly<Record<ContentComponent, WordsIn>> = {
  Event: ofEvent,
  Document: ofDocument,
  Doc: ofDocument,
  Quote: (archive, _lead, _asOf, { props, words }) => {
    const [document, passages] = [documentNamed(archive, props['of'] ?? ''), props['passage'] ?? ''];
    const { issuer, place } = placeOfQuote(document, passages);
    return say(essayWords.quotedInLine, {
      words: say(messageOfCut(cutOfWords(document, idsIn(passages), words)), { words }),
      // Away from its page nothing else tells who says so.
      place: say(sharedWords.nextDetailOf, { name: issuer, detail: place }),
    });
  },
  When: (archive, _lead, _asOf, { props }) =>
    toldWhen(eventOf(archive, props['of'] ?? ''), props['part']).words,
  Days: (archive, _lead, asOf, { props }) =>
    toldDays(eventOf(archive, props['of'] ?? ''), dayNamed(props['asOf'] ?? asOf), props['as']).words,
  Day: (archive, lead, asOf, { props }) => {
    const span = eventOf(archive, props['of'] ?? '');
    const noun = nounOf(span, lead);
    const on = props['on'];
    return on === undefined
      ? toldDay(span, noun, dayNamed(props['asOf'] ?? asOf)).words
      : toldDayOn(span, noun, eventOf(archive, on)).words;
  },
  Claim: sourcesOf,
  Claims: sourcesOf,
  Count: (archive, _lead, _asOf, { props }) =>
    toldCount(archive, props['kind'] ?? '', {
      actors: idsIn(props['actors'] ?? ''),
      from: props['from'],
      to: props['to'],
    }).words,
  // What is drawn says nothing in words but its caption.
  Timeline: (_archive, _lead, _asOf, { words }) => words,
  Map: (_archive, _lead, _asOf, { words }) => words,
  Span: (archive, _lead, _asOf, { props, words }) => {
    const span = eventOf(archive, props['id'] ?? '');
    const told = say(sharedWords.named, { name: span.title, words: toldWhen(span).words });
    return words === '' ? told : `${told} ${words}`;
  },
  Ledger: (archive, _lead, _asOf, { props }) =>
    ledgerRows(ledgerOf(archive), props['of'])
      .map(({ name, count }) => say(sharedWords.named, { name, words: numberWords(count) }))
      .join('; '),
};
