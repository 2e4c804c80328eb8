import type { Document } from '../../model/document.ts';
import { lineRange, pieceOfLine, textAt, type Locator } from '../../model/locator.ts';
import { unwrapLines } from '../../text/wrapped.ts';
import type { DocumentFiles } from '../archive-files.ts';
import type { MdxFile } from '../content-file.ts';
import { finding, type Finding } from '../finding.ts';
import type { Seed } from '../steps/read-seed.ts';
import type { Path } from '../yaml-file.ts';

/** Every line of a seed that holds text is a passage or is left out by name, whole or in pieces, once, in the seed's order. */
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
  const texts = new Map(lines.map(({ number, text }) => [number, text]));
  const end = lines.at(-1)?.number ?? 0;
  const seen = new Map<number, Stretch[]>();
  const findings = namedOf(data).flatMap(({ locator, path, list, index }) => {
    const numbers = numbersOf(locator, end);
    const unknown = numbers.find((line) => !texts.has(line));
    if (unknown !== undefined) return [finding('line-unknown', yaml.placeOf(path), unknown, end)];
    const pieces = numbers.map((line) => ({
      line,
      piece: pieceOfLine(locator, line, texts.get(line) ?? ''),
    }));
    const fault = pieces.find(({ piece }) => piece.kind !== 'piece');
    if (fault !== undefined && fault.piece.kind !== 'piece') {
      const { kind, of } = fault.piece;
      const code = kind === 'missing' ? 'piece-missing' : 'piece-repeated';
      return [finding(code, yaml.placeOf([list, index, of]), locator[of] ?? '', fault.line)];
    }
    const stretches = pieces.flatMap(({ line, piece }) =>
      piece.kind === 'piece' ? [{ line, ...piece }] : [],
    );
    const twice = stretches.find(
      ({ line, ...own }) => own.start >= own.end || seen.get(line)?.some((other) => overlap(own, other)),
    );
    for (const { line, ...own } of stretches) seen.set(line, [...(seen.get(line) ?? []), own]);
    return twice === undefined ? [] : [finding('line-twice', yaml.placeOf(path), twice.line)];
  });
  const disordered = data.passages.flatMap((passage, index) => {
    const before = data.passages[index - 1];
    return before !== undefined && isBehind(before, passage, texts)
      ? [finding('lines-disordered', yaml.placeOf(pathOf('passages', index, passage)), lineRange(passage)[0])]
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

/** UTF-16 units of a line. */
interface Stretch {
  readonly start: number;
  readonly end: number;
}

function overlap(a: Stretch, b: Stretch): boolean {
  return a.start < b.end && b.start < a.end;
}

/** Whether a passage ends behind where the next one begins. */
function isBehind(before: Locator, next: Locator, texts: ReadonlyMap<number, string>): boolean {
  const [[, last], [first]] = [lineRange(before), lineRange(next)];
  if (last !== first) return first < last;
  const text = texts.get(first) ?? '';
  const [one, other] = [pieceOfLine(before, first, text), pieceOfLine(next, first, text)];
  return one.kind === 'piece' && other.kind === 'piece' && other.end <= one.start;
}

function checkCoverage({ yaml, data }: MdxFile<Document>, { lines }: Seed): Finding[] {
  const end = lines.at(-1)?.number ?? 0;
  const texts = new Map(lines.map(({ number, text }) => [number, text]));
  const covered = new Map<number, Stretch[]>();
  const unsure = new Set<number>();
  for (const { locator } of namedOf(data)) {
    for (const line of numbersOf(locator, end)) {
      const piece = pieceOfLine(locator, line, texts.get(line) ?? '');
      if (piece.kind === 'piece') covered.set(line, [...(covered.get(line) ?? []), piece]);
      else unsure.add(line);
    }
  }
  return lines
    .filter(({ number }) => !unsure.has(number))
    .flatMap(({ number, text }) => {
      const lost = withoutStretches(text, covered.get(number) ?? []);
      return lost === '' ? [] : [finding('line-lost', yaml.placeOf(['passages']), number, lost)];
    });
}

/** What of a line is in none of its stretches, without the spaces between them. */
function withoutStretches(text: string, stretches: readonly Stretch[]): string {
  let at = 0;
  const left: string[] = [];
  for (const { start, end } of stretches.toSorted((a, b) => a.start - b.start)) {
    left.push(text.slice(at, start).trim());
    at = Math.max(at, end);
  }
  return [...left, stretches.length === 0 ? text : text.slice(at).trim()]
    .filter((one) => one !== '')
    .join(' ');
}

function namedOf(data: Document) {
  return (['passages', 'omitted'] as const).flatMap((list) =>
    data[list].map((locator, index) => ({ locator, list, index, path: pathOf(list, index, locator) })),
  );
}

// Of lines behind the last the first is enough to tell.
function numbersOf(locator: Locator, end: number): number[] {
  const [first, last] = lineRange(locator);
  return Array.from({ length: Math.min(last, Math.max(end + 1, first)) - first + 1 }, (_, at) => first + at);
}

function pathOf(list: 'passages' | 'omitted', index: number, { lines }: Locator): Path {
  return [list, index, lines === undefined ? 'line' : 'lines'];
}
