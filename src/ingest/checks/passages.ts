import type { Document } from '../../model/document.ts';
import type { ArchiveFiles } from '../archive-files.ts';
import type { MdxFile } from '../content-file.ts';
import { finding, type Finding } from '../finding.ts';
import type { Seed } from '../steps/read-seed.ts';

/** Every line of a seed that holds text is a passage or is left out by name, once, in the seed's order. */
export function checkPassages({ documents, seeds }: ArchiveFiles): Finding[] {
  return documents.flatMap((document) => {
    const seed = seedOf(seeds, document.data);
    return seed === undefined ? [] : [...checkNamedLines(document, seed), ...checkCoverage(document, seed)];
  });
}

/** The seed that a document was made from, unless it is missing, changed or unreadable. */
export function seedOf(seeds: ReadonlyMap<string, Seed>, { seed: sealed }: Document): Seed | undefined {
  const seed = seeds.get(sealed.file);
  return seed?.sha256 === sealed.sha256 && seed.lines.length > 0 ? seed : undefined;
}

/** The text of each line, by its number. */
export function textByLine(lines: Seed['lines']): ReadonlyMap<number, string> {
  return new Map(lines.map(({ number, text }) => [number, text]));
}

function checkNamedLines({ yaml, data }: MdxFile<Document>, { lines }: Seed): Finding[] {
  const named = [
    ...data.passages.map(({ line }, index) => ({ line, path: ['passages', index, 'line'] })),
    ...data.omitted.map(({ line }, index) => ({ line, path: ['omitted', index, 'line'] })),
  ];
  const texts = textByLine(lines);
  const seen = new Set<number>();
  const findings = named.flatMap(({ line, path }) => {
    if (!texts.has(line)) {
      return [finding('line-unknown', yaml.placeOf(path), line, lines.at(-1)?.number ?? 0)];
    }
    if (seen.has(line)) return [finding('line-twice', yaml.placeOf(path), line)];
    seen.add(line);
    return [];
  });
  const disordered = data.passages.flatMap(({ line }, index) =>
    line < (data.passages[index - 1]?.line ?? 0)
      ? [finding('lines-disordered', yaml.placeOf(['passages', index, 'line']), line)]
      : [],
  );
  const differing = data.omitted.flatMap(({ line, text }, index) => {
    const there = texts.get(line);
    return there === undefined || there === text
      ? []
      : [finding('omitted-differs', yaml.placeOf(['omitted', index, 'text']), line, there)];
  });
  return [...findings, ...disordered, ...differing];
}

function checkCoverage({ yaml, data }: MdxFile<Document>, { lines }: Seed): Finding[] {
  const named = new Set([...data.passages, ...data.omitted].map(({ line }) => line));
  return lines
    .filter(({ number }) => !named.has(number))
    .map(({ number, text }) => finding('line-lost', yaml.placeOf(['passages']), number, text));
}
