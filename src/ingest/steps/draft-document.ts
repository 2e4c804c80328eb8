import type { Attestation, Document } from '../../model/document.ts';
import { textAt } from '../../model/locator.ts';
import type { Receipt } from '../../model/receipt.ts';
import type { Suggestion } from '../../model/text-record.ts';
import { shortSlugOf } from '../../text/slug.ts';
import { unwrapLines } from '../../text/wrapped.ts';
import { documentWords } from '../../words/chapters/document.ts';
import { say } from '../../words/say.ts';
import { requireEdtf } from '../../time/edtf/parse.ts';
import { wrongWeekday } from '../checks/weekday-words.ts';
import { contextOfText } from '../checks/words-context.ts';
import type { Extraction } from '../read/extraction.ts';
import { romanized } from '../romanized.ts';
import { carryOver, isJudged, keepPassages, type CarriedQuotation, type OlderVersion } from './carry-over.ts';
import { dateStyleOf } from './date-style.ts';
import type { DraftPassage } from './dated-text.ts';
import { draftPassagesOf } from './draft-passages.ts';
import { freeId } from './free-id.ts';
import { isBorneOut, passageTextsOf, proposalsOf } from './proposals.ts';
import type { TimeOfText } from './propose-counted.ts';
import { proposeDate, type OwnDate } from './propose-date.ts';
import type { Seed } from './read-seed.ts';

/** Ids of the kinds that a draft is given. */
export interface DraftKinds {
  /** Of a document whose sidecar names none. */
  readonly publication: string;
  /** Of an event of which only the date is known. */
  readonly mention: string;
}

/** A seed, with what its extractor made of it where its text had to be extracted. */
export interface DraftedSeed extends Seed {
  readonly extraction?: Extraction;
}

/** A draft, and what its text tells of times that are counted from others. */
export interface Draft {
  readonly document: Document;
  /** Those that became events. */
  readonly counted: readonly TimeOfText[];
  /** Those that did not, and those that cannot be resolved. */
  readonly open: readonly TimeOfText[];
  /** The language whose dates no table reads; absent where one does. */
  readonly unread?: string;
  /** What became of the older version's passages and quotations; absent where it replaces none. */
  readonly version?: VersionReport;
}

/** How a draft stands to the version that it replaces. */
export interface VersionReport {
  /** Id of the older document. */
  readonly older: string;
  readonly quotations: readonly CarriedQuotation[];
  /** Ids of passages that only the newer version has, and that only the older one had. */
  readonly added: readonly string[];
  readonly gone: readonly string[];
  /** Ids of events whose claims nothing that is left gives. */
  readonly dropped: readonly string[];
}

/** What else a draft is made from. */
export interface DraftOptions {
  /** The version that the seed replaces. */
  readonly older?: OlderVersion | undefined;
  /**
   * The draft that a former run made of the seed: its id stays, and where its text was extracted, that text with its
   * passages, which is sealed.
   */
  readonly again?: Document;
}

/**
 * A document made from a seed and what its sidecar knows, for an archivist to review. Every paragraph is a
 * passage; dates that the text states, and times that it counts back from known days, become proposed events.
 * `isTaken` tells ids that are in use. Of a version that replaces `older`, passages keep their ids, and what the older
 * one attests is looked for anew.
 */
export function draftDocument(
  seed: DraftedSeed,
  receipt: Receipt | undefined,
  kinds: DraftKinds,
  isTaken: (id: string) => boolean,
  { older, again }: DraftOptions = {},
): Draft {
  const { extraction } = seed;
  const drafted = again?.record === undefined ? draftPassagesOf(seed, receipt?.passages) : again;
  const textOf = (passage: Document['passages'][number]) => unwrapLines(textAt(seed.lines, passage) ?? '');
  const isKept = older === undefined || drafted === again;
  const { passages, omitted } = isKept ? drafted : keepPassages(drafted, textOf, older);
  const draftPassages = passageTextsOf(passages, seed.lines);
  const suggested = extraction?.suggestions ?? again?.suggested ?? [];
  const title =
    receipt?.title ?? headingOf(passages, draftPassages) ?? older?.data.title ?? suggestedTitle(suggested);
  const id = again?.id ?? freeId(idOf(seed, receipt), isTaken);
  const language = receipt?.language ?? older?.data.language;
  const numeralOrder = receipt?.numeralOrder ?? older?.data.numeralOrder;
  const issuer = receipt?.issuer?.value ?? older?.data.issuer;
  const style = dateStyleOf(draftPassages, language, numeralOrder);
  const proposed = style && proposeDate(draftPassages, style);
  const own =
    proposed && isWeekdayRight(proposed, draftPassages, language, numeralOrder) ? proposed : undefined;
  const document: Document = {
    id,
    title: title ?? incipit(draftPassages[0]?.text ?? ''),
    titleBasis: 'draft',
    kind: receipt?.kind ?? older?.data.kind ?? kinds.publication,
    ...(issuer !== undefined && { issuer }),
    // "und": nobody has said which.
    language: language ?? 'und',
    ...(numeralOrder !== undefined && { numeralOrder }),
    ...documentDate(receipt, own),
    seed: { file: seed.name, bytes: seed.bytes, sha256: seed.sha256 },
    ...(extraction !== undefined && {
      record: {
        sha256: seed.textSha256 ?? '',
        extractor: extraction.extractor,
        ...(extraction.encoding !== undefined && { encoding: extraction.encoding }),
      },
    }),
    ...(again?.record !== undefined && { record: again.record }),
    ...(suggested.length > 0 && { suggested: [...suggested] }),
    passages: [...passages],
    omitted: [...omitted],
    lacking:
      extraction === undefined && again !== undefined
        ? again.lacking
        : (extraction?.lacking ?? []).map((name) => ({
            what: say(documentWords.drafted.lacking, { name }),
          })),
    events: [],
    undated: [],
    reviewed: false,
  };
  const carried = older && carryOver(older, draftPassages, document.date?.edtf);
  const kept = (carried?.events ?? []).filter((event) => isBorneOut(event, document, seed));
  const { proposed: events, open } = proposalsOf(
    document,
    seed,
    style,
    receipt,
    kinds.mention,
    isTaken,
    (event) => older !== undefined && isJudged(event, older, kept),
  );
  return {
    document: {
      ...document,
      events: [...kept, ...events.map(({ event }) => event)],
      undated: [...(carried?.undated ?? [])],
    },
    counted: events.flatMap(({ time }) => time ?? []),
    open,
    ...(style === undefined && language !== undefined && { unread: language }),
    ...(older !== undefined &&
      carried !== undefined && { version: versionReport(older, carried.quotations, passages, kept) }),
  };
}

/** A head that names the weekday of another day does not say which of the two is meant. */
function isWeekdayRight(
  { edtf, written }: OwnDate,
  passages: readonly DraftPassage[],
  language = 'und',
  numeralOrder?: Document['numeralOrder'],
): boolean {
  const contexts = passages
    .filter(({ text }) => text.includes(written))
    .map(({ text }) => contextOfText(text));
  const words = {
    written,
    contexts,
    language,
    numeralOrder,
    of: 'whole',
    claimed: requireEdtf(edtf),
  } as const;
  return wrongWeekday(words, edtf) === undefined;
}

function versionReport(
  { data }: OlderVersion,
  quotations: readonly CarriedQuotation[],
  passages: Document['passages'],
  kept: readonly Attestation[],
): VersionReport {
  const idsOf = (entries: readonly { readonly id: string }[]) => entries.map(({ id }) => id);
  const [before, now, events] = [idsOf(data.passages), idsOf(passages), idsOf(kept)];
  return {
    older: data.id,
    quotations,
    added: now.filter((id) => !before.includes(id)),
    gone: before.filter((id) => !now.includes(id)),
    dropped: idsOf(data.events).filter((id) => !events.includes(id)),
  };
}

/** The sidecar's date of publication; where the text bears the same one, and no source is named, in its words. */
function documentDate(
  receipt: Receipt | undefined,
  own: ReturnType<typeof proposeDate>,
): Pick<Document, 'date'> {
  const { edtf, source } = receipt?.published ?? {};
  if (own !== undefined && source === undefined && (edtf ?? own.edtf) === own.edtf)
    return { date: { ...own, basis: 'stated' } };
  if (edtf === undefined) return {};
  return { date: { edtf, basis: 'outside', ...(source !== undefined && { source }) } };
}

function headingOf(
  [first]: Document['passages'],
  [text]: readonly { readonly text: string }[],
): string | undefined {
  return first?.as === 'heading' ? text?.text : undefined;
}

function suggestedTitle(suggested: readonly Suggestion[]): string | undefined {
  return suggested.find(({ of }) => of === 'title')?.value;
}

function idOf(seed: Seed, receipt: Receipt | undefined): string {
  if (receipt?.issuer !== undefined && receipt.published !== undefined) {
    return shortSlugOf(`${receipt.issuer.value} ${receipt.published.edtf}`, longestId);
  }
  const stem = seed.name.replace(/\.[^.]*$/, '');
  return (
    shortSlugOf(romanized(receipt?.title ?? ''), longestId) ||
    shortSlugOf(romanized(stem), longestId) ||
    `document-${seed.sha256.slice(0, 8)}`
  );
}

// Folders and addresses have it, and the ids of what it attests begin with it.
const longestId = 80;

// A document without a title is called by its first words, as archives do.
function incipit(line: string): string {
  const words = line.split(/\s+/u).filter((word) => word !== '');
  const opening = [...words.slice(0, 8).join(' ')].slice(0, 80).join('');
  return words.length > 8 || opening.length < words.join(' ').length ? `${opening} ...` : opening;
}
