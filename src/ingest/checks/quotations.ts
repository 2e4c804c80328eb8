import type { Document, Quotation } from '../../model/document.ts';
import { textAt } from '../../model/locator.ts';
import { wordCutAt } from '../../text/cut-word.ts';
import { locateQuote } from '../../text/locate-quote.ts';
import { unwrapLines } from '../../text/wrapped.ts';
import { nearestQuote } from '../../text/nearest-quote.ts';
import type { DocumentFiles } from '../archive-files.ts';
import { finding, type Finding } from '../finding.ts';
import type { Path, YamlPlaces } from '../yaml-file.ts';
import { seedOf } from './passages.ts';

/** Every quotation stands in its passage of the seed, character for character, in one place. */
export function checkQuotations({ documents, seeds }: DocumentFiles): Finding[] {
  return documents.flatMap(({ yaml, data }) => {
    const seed = seedOf(seeds, data);
    if (seed === undefined) return [];
    const passages = new Map(data.passages.map((passage) => [passage.id, textAt(seed.lines, passage) ?? '']));
    return quotationsOf(data).flatMap(({ quote, path }) => checkQuotation(yaml, passages, quote, path));
  });
}

function quotationsOf({ events, undated }: Document): { quote: Quotation; path: Path }[] {
  return [
    ...events.flatMap(({ quotes }, event) =>
      quotes.map((quote, index) => ({ quote, path: ['events', event, 'quotes', index] })),
    ),
    ...undated.map(({ quote }, index) => ({ quote, path: ['undated', index, 'quote'] })),
  ];
}

function checkQuotation(
  yaml: YamlPlaces,
  passages: ReadonlyMap<string, string>,
  quote: Quotation,
  path: Path,
): Finding[] {
  const text = passages.get(quote.passage);
  if (text === undefined)
    return [
      finding('passage-unknown', yaml.placeOf([...path, 'passage']), quote.passage, [...passages.keys()]),
    ];
  const located = locateQuote(text, quote);
  const place = () => yaml.placeOf([...path, 'exact']);
  switch (located.kind) {
    case 'found': {
      const cut = wordCutAt(text, located.start) ?? wordCutAt(text, located.end);
      return cut === undefined ? [] : [finding('quotation-cut', place(), quote.exact, cut)];
    }
    case 'ambiguous': {
      const start = located.starts[0] ?? 0;
      const prefix = text.slice(Math.max(0, start - 20), start);
      return [
        finding('quotation-ambiguous', place(), quote.exact, quote.passage, located.starts.length, prefix),
      ];
    }
    case 'missing': {
      const elsewhere = [...passages].find(([, other]) => locateQuote(other, quote).kind === 'found');
      if (elsewhere !== undefined) {
        return [finding('quotation-elsewhere', place(), quote.exact, quote.passage, elsewhere[0])];
      }
      return [finding('quotation-missing', place(), quote.exact, quote.passage, differencesOf(text, quote))];
    }
  }
}

function differencesOf(text: string, { exact, prefix = '', suffix = '' }: Quotation): string | undefined {
  const differences = nearestQuote(unwrapLines(text), unwrapLines(prefix + exact + suffix))?.differences;
  if (differences === undefined || differences.length === 0) return undefined;
  const more = differences.length > 3 ? `, and ${differences.length - 3} more` : '';
  return differences.slice(0, 3).join('; ') + more;
}
