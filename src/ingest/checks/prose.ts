import { readBody } from '../../mdx/body.ts';
import { proseBlocks, type ProseBlock } from '../../mdx/prose.ts';
import type { ContextEvent } from '../../model/event.ts';
import type { Settled } from '../../model/settled.ts';
import { knownDay } from '../../model/queries.ts';
import { proseChecker, type CheckProse } from '../../prose/check-prose.ts';
import { introduced } from '../../prose/introduced.ts';
import { proseRecord } from '../../prose/record.ts';
import type { Verdict } from '../../prose/types.ts';
import { valueWords } from '../../prose/value-words.ts';
import { tableOf } from '../../time/written/tables.ts';
import { memoizeByObject } from '../../text/memoize.ts';
import type { ArchiveFiles } from '../archive-files.ts';
import type { MdxFile } from '../content-file.ts';
import { finding, type Finding, type Place } from '../finding.ts';
import { shown } from '../shown.ts';
import type { Hint } from './addresses.ts';
import { dateOf } from './dates.ts';
import { notCompared, orSettle } from './event-words.ts';
import { printedBlocks, withReadFields, type Printed } from './printed-fields.ts';
import { wholeArchive } from './whole-archive.ts';

/** What prose says of dates, counts and quotations is what the record has. */
export function checkProse(archive: ArchiveFiles): Finding[] {
  return [...proseOf(archive)].flatMap(({ file, verdicts, unused }) => [
    ...verdicts.flatMap(({ place, verdict }) => findingsOf(place, verdict, file.isProse)),
    ...unused.map(({ index, words }) =>
      finding('settled-not-there', file.yaml.placeOf(['settled', index, 'words']), words),
    ),
  ]);
}

/** What of the prose nobody can tell from the record, and nobody has settled. */
export function proseHints(archive: ArchiveFiles): readonly Hint[] {
  return [...proseOf(archive)].flatMap(({ verdicts, file }) => [
    ...(file.isProse && file.data.language !== undefined && tableOf(file.data.language) === undefined
      ? [
          {
            ...file.yaml.placeOf(['language']),
            found: `dates in ${shown(file.data.language)} are not read: only the quotations of this text are compared with the record`,
          },
        ]
      : []),
    ...verdicts
      .filter(({ verdict }) => verdict.verdict === 'unknown' && verdict.fact !== 'quotation' && file.isProse)
      .map(({ place, verdict }) => ({
        ...place,
        found:
          verdict.why === 'calendar'
            ? `${notCompared(verdict.words)}, or ${orSettle(verdict.words)}`
            : `the record cannot tell whether ${shown(verdict.words)} is so; link to what it is about, or settle it: \`settled: [{ words: ${JSON.stringify(verdict.words)}, why: "..." }]\``,
      })),
  ]);
}

/** What the record says of prose of a file that need not be the archive's. */
export interface PlacedVerdict {
  readonly place: Place;
  readonly verdict: Verdict;
}

/** The checker for the archive; undefined where the archive cannot be built. */
export const checkerOf = memoizeByObject((archive: ArchiveFiles): CheckProse | undefined => {
  const whole = wholeArchive(archive);
  const lead = archive.settings?.data.leadSpan;
  return whole === undefined ? undefined : proseChecker(proseRecord(whole, lead));
});

/** Verdicts on the blocks of a file, in order. */
export function verdictsOn(
  check: CheckProse,
  file: string,
  blocks: readonly ProseBlock[],
  {
    about,
    asOf,
    language,
    isDraft,
  }: {
    readonly about?: string;
    readonly asOf?: string | undefined;
    readonly language: string;
    readonly isDraft?: boolean;
  },
): readonly PlacedVerdict[] {
  const day = knownDay(dateOf(asOf));
  return introduced(blocks, language).flatMap((block) =>
    check(
      { ...block, ...(about !== undefined && { about }) },
      { language, asOf: day, ...(isDraft !== undefined && { isDraft }) },
    ).map((verdict) => ({
      place: { file, ...block.placeAt(verdict.start) },
      verdict,
    })),
  );
}

interface Checked {
  readonly file: MdxFile<{ readonly language?: string | undefined }> & { readonly isProse: boolean };
  readonly verdicts: readonly PlacedVerdict[];
  readonly unused: readonly { readonly index: number; readonly words: string }[];
}

const proseOf = memoizeByObject((archive: ArchiveFiles): readonly Checked[] => {
  const check = checkerOf(archive);
  if (check === undefined) return [];
  const own = archive.settings?.data.language ?? 'en';
  return [
    ...[
      ...archive.essays,
      ...archive.pages,
      ...[...archive.misshapen.essays, ...archive.misshapen.pages].map(withReadFields),
    ].map((file) => checkFile(check, file, { own, isProse: true })),
    ...archive.events.map((file) =>
      checkFile(
        check,
        { ...file, data: { settled: file.data.settled, title: file.data.title } },
        { own, isProse: false, about: `events/${file.data.id}/`, alsoTold: toldIn(file.data) },
      ),
    ),
  ];
});

type ProseFile = MdxFile<
  Printed & {
    readonly settled: Settled;
    readonly asOf?: string | undefined;
    readonly language?: string | undefined;
  }
>;

/** What an event tells in its frontmatter, besides its title: words there can be settled too. */
function toldIn({ accounts, disagreements }: ContextEvent): readonly string[] {
  const versions = disagreements.flatMap((one) => one.versions);
  return [...accounts, ...versions].flatMap(({ says }) => says ?? []);
}

/**
 * What is to be said of the prose of a file.
 *
 * @param own language of the archive
 * @param alsoTold texts beside the prose, in which words may be settled for other checks
 */
function checkFile(
  check: CheckProse,
  file: ProseFile,
  {
    own,
    isProse,
    about,
    alsoTold = [],
  }: {
    readonly own: string;
    readonly isProse: boolean;
    readonly about?: string;
    readonly alsoTold?: readonly string[];
  },
): Checked {
  const { asOf, language = own, settled } = file.data;
  const printed = printedBlocks(file).map((block) => ({ ...block, tells: 'title' as const }));
  const [lead, ...others] = proseBlocks(file.text, file.bodyStart);
  const blocks = [
    ...printed,
    ...(lead === undefined ? [] : [{ ...lead, tells: 'lead' as const }]),
    ...others,
  ];
  const all = verdictsOn(check, file.file, blocks, {
    asOf,
    language,
    ...(about !== undefined && { about }),
  });
  // Of a line that cannot be read the marks of its components would be taken for those of quotations.
  const unreadable = new Set(
    all.some(({ verdict }) => verdict.fact === 'quotation' && verdict.verdict !== 'agreed')
      ? readBody(file.text, file.bodyStart).refused.map(({ line }) => line)
      : [],
  );
  return {
    file: { ...file, isProse },
    verdicts: all.filter(
      ({ verdict, place }) =>
        !isSettled(verdict, settled) && !(verdict.fact === 'quotation' && unreadable.has(place.line)),
    ),
    unused: settled.flatMap(({ words }, index) =>
      [...blocks.map(({ text }) => text), ...alsoTold].some((text) => text.includes(words))
        ? []
        : [{ index, words }],
    ),
  };
}

// Words are settled where the entry has them, or more around them.
function isSettled({ words, verdict }: Verdict, settled: Settled): boolean {
  return (
    verdict !== 'agreed' &&
    settled.some((one) =>
      one.words.includes(words.replace(/^["'\u2018\u201c\u201e]|["'\u2019\u201c\u201d]$/g, '')),
    )
  );
}

function findingsOf(place: Place, verdict: Verdict, isProse: boolean): Finding[] {
  const { fact, words, said, record, of } = verdict;
  const titles = of.map(({ title }) => shown(title)).join(' and ');
  if (fact === 'quotation') {
    // Those of events are told by another check.
    if (!isProse || verdict.verdict === 'agreed') return [];
    if (verdict.verdict === 'unknown') return [finding('prose-quotation-unknown', place, words)];
    return [
      finding(
        'prose-quotation-differs',
        place,
        words,
        valueWords(record),
        titles === '' ? 'the record' : titles,
      ),
    ];
  }
  if (verdict.verdict !== 'contradicted') return [];
  return [
    finding(
      'prose-contradicted',
      place,
      words,
      valueWords(said),
      valueWords(record),
      titles === '' ? 'the archive' : titles,
    ),
  ];
}
