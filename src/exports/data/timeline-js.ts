import type { Archive, EventRecord } from '../../model/archive.ts';
import { itemWords } from '../../model/source-words.ts';
import { reachOfClaims } from '../../model/date-claim.ts';
import { toldDateAndWhose } from '../../model/own-dates.ts';
import { dayOf } from '../../time/bounds/bounds.ts';
import { civilOf } from '../../time/edtf/day.ts';
import type { Range } from '../../time/edtf/types.ts';
import { escapeXml } from '../../text/xml.ts';
import { exportsWords as words } from '../../words/chapters/exports.ts';
import { sharedWords } from '../../words/chapters/shared.ts';
import { say } from '../../words/say.ts';
import { layerWords } from '../../model/layer-words.ts';
import { citedFor, spokenLines } from '../told-record.ts';
import { fullName, type ExportSite } from '../export-site.ts';

/** A date as TimelineJS has it: a year, or with month, or with day as well. */
interface SlideDate {
  readonly year: number;
  readonly month?: number;
  readonly day?: number;
}

interface Slide {
  readonly unique_id: string;
  readonly start_date: SlideDate;
  readonly end_date?: SlideDate;
  /** What is printed in place of the numbers. */
  readonly display_date: string;
  readonly text: { readonly headline: string; readonly text: string };
  readonly group: string;
}

/**
 * The events as TimelineJS draws them (its JSON, version 3). The format has no uncertain dates: of a date its numbers have
 * what all its days share, with the leeway of what is about, and its words stand beside them. An event of which not even a
 * year is certain is left out; `left` says how many, in a sentence.
 */
export function timelineJs(
  site: ExportSite,
  archive: Archive,
): { readonly json: string; readonly count: number; readonly left: string | undefined } {
  const slides = archive.events.flatMap((event) => slideOf(site, archive, event) ?? []);
  const leftOut = archive.events.length - slides.length;
  const left = leftOut === 0 ? undefined : say(words.slidesLeftOut, { count: leftOut });
  const about = [
    escapeXml(site.description),
    ...(left === undefined ? [] : [escapeXml(left)]),
    anchor(site.root, site.name),
  ];
  const title = { text: { headline: escapeXml(fullName(site)), text: paragraphs(about) } };
  return { json: `${JSON.stringify({ title, events: slides }, null, 1)}\n`, count: slides.length, left };
}

function slideOf(site: ExportSite, archive: Archive, event: EventRecord): Slide | undefined {
  const { id, title, shape, claims, summary, kind } = event;
  const bounds = reachOfClaims(claims);
  const start = sharedDate(bounds.start);
  if (start === undefined) return undefined;
  // One without a day would be drawn as the first of its month or year, which may lie before the start.
  const end = shape === 'point' ? undefined : sharedDate(bounds.end);
  const sources = citedFor(event).map(({ name, url }) =>
    url === null ? escapeXml(name) : anchor(url, name),
  );
  return {
    unique_id: id,
    start_date: start,
    ...(end?.day !== undefined && { end_date: end }),
    display_date: toldDateAndWhose(event),
    text: {
      headline: escapeXml(title),
      text: paragraphs([
        ...summary.map(escapeXml),
        ...spokenLines(archive, event).map(escapeXml),
        escapeXml(say(sharedWords.sentence, { words: layerWords(event) })),
        ...(sources.length === 0 ? [] : [itemWords(sources)]),
        anchor(`${site.root}events/${id}/`, site.name),
      ]),
    },
    group: kind.plural,
  };
}

/** What all days of a range share; undefined where it reaches into two years, or has no limit. */
function sharedDate({ earliest, latest }: Range): SlideDate | undefined {
  const [first, last] = [dayOf(earliest), dayOf(latest)];
  if (first === undefined || last === undefined) return undefined;
  const [a, b] = [civilOf(first), civilOf(last)];
  if (a.year !== b.year) return undefined;
  if (a.month !== b.month) return { year: a.year };
  return { year: a.year, month: a.month, ...(first === last && { day: a.dayOfMonth }) };
}

function paragraphs(html: readonly string[]): string {
  return html.map((one) => `<p>${one}</p>`).join('');
}

function anchor(address: string, name: string): string {
  return `<a href="${escapeXml(address)}">${escapeXml(name)}</a>`;
}
