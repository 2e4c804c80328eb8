import type { ContextEvent } from '../../model/event.ts';
import type { ArchiveFiles } from '../archive-files.ts';
import type { MdxFile } from '../content-file.ts';
import type { Place } from '../finding.ts';
import { shown } from '../shown.ts';
import type { Hint } from './addresses.ts';
import { isSettledIn, orSettle, wordsOfEvent } from './event-words.ts';

/**
 * Large figures that are a slip of the pen from another of the event, of its quotations and notes or of an event with the
 * same source: "2,609" where its note has "2,906"; and bounds that none of them keeps, such as "over 3,000" beside 2,906.
 */
export function toldFigureHints({ events }: ArchiveFiles): readonly Hint[] {
  const told = events.map((event) => ({ event, figures: figuresOf(event), addresses: addressesOf(event) }));
  return told.flatMap(({ event: { data }, figures, addresses }, at) => {
    // Of two events the first is told: either may be the one that is wrong.
    const elsewhere = told
      .slice(at + 1)
      .filter((other) => [...addresses].some((url) => other.addresses.has(url)))
      .flatMap((other) => other.figures);
    return figures
      .flatMap((one, index) =>
        [
          ...figures.slice(0, index).filter((other) => other.text !== one.text && isSlip(one, other)),
          ...(figures.some(({ number }) => elsewhere.some((other) => other.number === number))
            ? []
            : elsewhere.filter((other) => isSlip(one, other))
          ).slice(0, 1),
          ...brokenBy(one, figures),
        ]
          .slice(0, 1)
          .map((other) => ({ one, other })),
      )
      .flatMap(({ one, other }) =>
        isSettledIn(data, one.words)
          ? []
          : [
              {
                ...one.place(),
                found: `${shown(one.words)} is told, and ${shown(other.words)} at ${other.place().file}:${other.place().line}; correct one of them, or ${orSettle(one.words)}`,
              },
            ],
      );
  });
}

interface Figure {
  readonly number: number;
  readonly words: string;
  /** "Over" and "nearly" say on which side of it the count is. */
  readonly side: 'above' | 'below' | undefined;
  /** The text that it stands in: figures of one text are told beside each other. */
  readonly text: string;
  readonly place: () => Place;
}

function figuresOf(event: MdxFile<ContextEvent>): readonly Figure[] {
  const { yaml, data } = event;
  const quoted = data.accounts.flatMap(({ quote }, index) =>
    quote === undefined
      ? []
      : [{ text: quote.words, placeAt: () => yaml.placeOf(['accounts', index, 'quote', 'words']) }],
  );
  const noted = Object.entries(data.sources).flatMap(([key, { note }]) =>
    note === undefined ? [] : [{ text: note, placeAt: () => yaml.placeOf(['sources', key, 'note']) }],
  );
  return [...noted, ...quoted, ...wordsOfEvent(event)].flatMap(({ text, placeAt }) =>
    [...text.matchAll(figureForm)].map((match) => ({
      number: Number(match.groups?.['figure']?.replaceAll(/\D/g, '')),
      words: match[0],
      side: sideOf(match.groups?.['bound'] ?? ''),
      text,
      place: () => placeAt(match.index),
    })),
  );
}

// With its marks of thousands, so that it is neither a year nor the number of a page.
const figureForm =
  /(?:\b(?<bound>over|above|more than|at least|under|below|nearly|almost|fewer than|less than|up to) )?(?<![\d.,])(?<figure>\d{1,3}(?:[,\u00a0\u202f]\d{3})+)(?![\d]|[.,]\d)/giu;

function sideOf(bound: string): Figure['side'] {
  if (bound === '') return undefined;
  return /^(?:over|above|more|at)/i.test(bound) ? 'above' : 'below';
}

/** The same digits in another order, or all but one of them. */
function isSlip(one: Figure, other: Figure): boolean {
  const [a, b] = [String(one.number), String(other.number)];
  if (one.number === other.number || a.length !== b.length || one.side !== other.side) return false;
  const differing = [...a].filter((digit, at) => digit !== b[at]).length;
  return differing === 1 || (differing === 2 && [...a].sort().join('') === [...b].sort().join(''));
}

/** The figure nearest to a bound, where all that are near lie on its other side. */
function brokenBy(bound: Figure, figures: readonly Figure[]): readonly Figure[] {
  if (bound.side === undefined) return [];
  const near = figures.filter(
    ({ number, side }) => side === undefined && Math.abs(number - bound.number) < bound.number / 10,
  );
  const isKept = near.some(({ number }) =>
    bound.side === 'above' ? number >= bound.number : number <= bound.number,
  );
  return isKept ? [] : near.slice(0, 1);
}

function addressesOf({ data }: MdxFile<ContextEvent>): ReadonlySet<string> {
  return new Set(Object.values(data.sources).flatMap(({ url }) => url ?? []));
}
