import type { Document } from '../../model/document.ts';
import { lineRange, textAt, type Locator } from '../../model/locator.ts';
import { unwrapLines } from '../../text/wrapped.ts';
import type { DocumentFiles } from '../archive-files.ts';
import type { MdxFile } from '../content-file.ts';
import { finding, type Finding } from '../finding.ts';
import type { Seed } from '../steps/read-seed.ts';
import type { Path } from '../yaml-file.ts';

/** Every line of a seed that holds text is a passage or is left out by name, once, in the seed's order. */
export function checkPassages({ documents, seeds }: DocumentFiles): Finding[] {
  return documents.flatMap((document) => {
    const seed = seedOf(seeds, document.data);
    return seed === undefined ? [] : [...checkNamedLines(document, seed), ...checkCoverage(document, seed)];
  });
}

/** The seed that a document was made from, unless it, or the text that was extracted from it, is missing, changed or unreadable. */
export function seedOf(
  seeds: ReadonlyMap<string, Seed>,
  { seed: sealed, record }: Document,
): Seed | undefined {
  const seed = seeds.get(sealed.file);
  if (seed === undefined || seed.sha256 !== sealed.sha256 || seed.textSha256 !== record?.sha256)
    return undefined;
  return seed.lines.length > 0 ? seed : undefined;
}

function checkNamedLines({ yaml, data }: MdxFile<Document>, { lines }: Seed): Finding[] {
  const named = (['passages', 'omitted'] as const).flatMap((list) =>
    data[list].map((locator, index) => ({ locator, path: pathOf(list, index, locator) })),
  );
  const texts = new Set(lines.map(({ number }) => number));
  const end = lines.at(-1)?.number ?? 0;
  const seen = new Set<number>();
  const findings = named.flatMap(({ locator, path }) => {
    const numbers = numbersOf(locator, end);
    const unknown = numbers.find((line) => !texts.has(line));
    if (unknown !== undefined) return [finding('line-unknown', yaml.placeOf(path), unknown, end)];
    const twice = numbers.find((line) => seen.has(line));
    for (const line of numbers) seen.add(line);
    return twice === undefined ? [] : [finding('line-twice', yaml.placeOf(path), twice)];
  });
  const disordered = data.passages.flatMap((passage, index) => {
    const before = data.passages[index - 1];
    const [first] = lineRange(passage);
    return before !== undefined && first < lineRange(before)[1]
      ? [finding('lines-disordered', yaml.placeOf(pathOf('passages', index, passage)), first)]
      : [];
  });
  const differing = data.omitted.flatMap((omitted, index) => {
    const there = textAt(lines, omitted);
    return there === undefined || unwrapLines(there) === unwrapLines(omitted.text)
      ? []
      : [finding('omitted-differs', yaml.placeOf(['omitted', index, 'text']), lineRange(omitted), there)];
  });
  return [...findings, ...disordered, ...differing];
}

function checkCoverage({ yaml, data }: MdxFile<Document>, { lines }: Seed): Finding[] {
  const end = lines.at(-1)?.number ?? 0;
  const named = new Set([...data.passages, ...data.omitted].flatMap((locator) => numbersOf(locator, end)));
  return lines
    .filter(({ number }) => !named.has(number))
    .map(({ number, text }) => finding('line-lost', yaml.placeOf(['passages']), number, text));
}

// Of lines behind the last the first is enough to tell.
function numbersOf(locator: Locator, end: number): number[] {
  const [first, last] = lineRange(locator);
  return Array.from({ length: Math.min(last, Math.max(end + 1, first)) - first + 1 }, (_, at) => first + at);
}

function pathOf(list: 'passages' | 'omitted', index: number, { lines }: Locator): Path {
  return [list, index, lines === undefined ? 'line' : 'lines'];
}
