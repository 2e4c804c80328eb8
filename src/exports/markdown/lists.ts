import type { Archive, EventRecord } from '../../model/archive.ts';
import type { Change } from '../../model/changes.ts';
import { citedSources } from '../../model/cited-sources.ts';
import type { Correction } from '../../model/correction.ts';
import { foundations, ledgerOf, type Tally } from '../../model/ledger.ts';
import { sourceName, sourceRemarks } from '../../model/source-words.ts';
import { toldClaim } from '../../model/told.ts';
import { requireEdtf } from '../../time/edtf/parse.ts';
import { changesWords } from '../../words/chapters/changes.ts';
import { exportsWords } from '../../words/chapters/exports.ts';
import { ledgerWords } from '../../words/chapters/ledger.ts';
import { sharedWords } from '../../words/chapters/shared.ts';
import { sourcesWords } from '../../words/chapters/sources.ts';
import { dates as language } from '../../words/current.ts';
import { wordsOf } from '../../words/dates.ts';
import { capitalized, listWords, numberWords, say } from '../../words/say.ts';
import type { ExportSite } from '../export-site.ts';
import { blocks, heading, link, listOf, plain, section } from '../../text/markdown.ts';

/** Every outside source once, with its outlet and where it is cited. */
export function sourcesPage(site: ExportSite, archive: Archive): string {
  const lines = citedSources(archive).map(({ source, outlet, citing }) => {
    const name = sourceName(source);
    const whose = outlet === undefined ? undefined : sourcesWords.whose[outlet.whose];
    const cites = citing.flatMap((one) => (one.kind === 'event' ? [eventLink(site, one.event)] : []));
    return [
      (source.url === null ? plain(name) : link(name, source.url)) + plain(sourceRemarks(source)),
      whose && `(${plain(whose)})`,
      cites.join(', '),
    ]
      .filter((part) => part !== undefined && part !== '')
      .join(' ');
  });
  return blocks(heading(1, sourcesWords.title), plain(sourcesWords.description), listOf(lines));
}

/** What the dates rest on, and each date with what it rests on. */
export function ledgerPage(site: ExportSite, archive: Archive): string {
  const { all, dates, byYear, byKind, bySide } = ledgerOf(archive);
  const { actors, kinds } = archive;
  const tallies = [
    [
      ledgerWords.byYear,
      byYear.map(([year, tally]) => ({
        name: year === undefined ? ledgerWords.noYear : language.year(year),
        tally,
      })),
      undefined,
    ],
    [
      ledgerWords.byKind,
      byKind.map(([kind, tally]) => ({ name: kinds.get(kind)?.name ?? kind, tally })),
      undefined,
    ],
    [
      ledgerWords.bySide,
      bySide.map(([side, tally]) => ({
        name: side === undefined ? ledgerWords.noSide : (actors.get(side)?.name ?? side),
        tally,
      })),
      ledgerWords.sideNote,
    ],
  ] as const;
  return blocks(
    heading(1, ledgerWords.title),
    plain(ledgerWords.lead),
    listOf(
      foundations.map((foundation) =>
        plain(
          say(sharedWords.named, {
            name: capitalized(ledgerWords.rests[foundation]),
            words: numberWords(all[foundation]),
          }),
        ),
      ),
    ),
    ...tallies.flatMap(([name, rows, note]) => {
      const [title, list] = section(name, listOf(rows.map(tallyLine)));
      return [title, note === undefined || list === undefined ? undefined : plain(note), list];
    }),
    ...section(
      ledgerWords.inAll,
      listOf(
        dates.map(({ event, claim, restsOn }) =>
          say(sharedWords.named, {
            name: eventLink(site, event),
            words: plain(
              say(sharedWords.nextDetailOf, {
                name: say(sharedWords.named, { name: exportsWords.of[claim.of], words: toldClaim(claim) }),
                detail: ledgerWords.rests[restsOn],
              }),
            ),
          }),
        ),
      ),
    ),
    ...section(
      ledgerWords.notKnown,
      listOf(
        archive.events.flatMap((event) =>
          (event.context?.notKnown ?? []).map((what) =>
            say(sharedWords.named, { name: eventLink(site, event), words: plain(what) }),
          ),
        ),
      ),
    ),
  );
}

function tallyLine({ name, tally }: { readonly name: string; readonly tally: Tally }): string {
  const parts = foundations
    .filter((foundation) => tally[foundation] > 0)
    .map((foundation) =>
      say(ledgerWords.linePart, { count: tally[foundation], rests: ledgerWords.rests[foundation] }),
    );
  return plain(say(sharedWords.named, { name, words: listWords(parts) }));
}

/** What changed after it had been published, newest first. */
export function changesPage({ root }: ExportSite, changes: readonly Change[]): string {
  const of = (kind: Change['kind']) =>
    listOf(
      changes
        .filter((change) => change.kind === kind)
        .map((change) => {
          const when = change.date === undefined ? changesWords.dateNotKnown : wordsOf(change.date);
          const told =
            change.kind === 'correction'
              ? correctionWords(change)
              : say(changesWords.versionOf, { older: change.older.title });
          return [link(change.title, root + change.address), plain(`(${when})`), plain(told)].join(' ');
        }),
    );
  const corrections = of('correction');
  return blocks(
    heading(1, changesWords.title),
    plain(changesWords.lead),
    heading(2, changesWords.corrections),
    corrections === '' ? plain(changesWords.noCorrections) : corrections,
    ...section(changesWords.versions, of('version')),
  );
}

/** What was corrected on a page, under a heading of its own; nothing where nothing was. */
export function correctedLines(corrected: readonly Correction[] = []): readonly string[] {
  const lines = corrected.map((one) =>
    plain(say(sharedWords.named, { name: wordsOf(requireEdtf(one.date)), words: correctionWords(one) })),
  );
  return section(changesWords.onPage, listOf(lines));
}

function correctionWords({ what, why }: Pick<Correction, 'what' | 'why'>): string {
  return [what, say(changesWords.because, { why })].join(' ');
}

function eventLink({ root }: ExportSite, { id, title }: EventRecord): string {
  return link(title, `${root}events/${id}/`);
}
