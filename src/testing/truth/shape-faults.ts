import { isScalar, visit } from 'yaml';
import { findFrontmatter, parseYaml } from '../../text/frontmatter.ts';
import { hostileSamples } from '../hostile-samples.ts';
import type { ArchiveTexts, Fault } from './faults.ts';

/**
 * Single faults of shape in every YAML of an archive, whatever it means: a key or an entry that is lost, a value that is
 * empty, of another type, or text that parsers and templates stumble over.
 */
export function shapeFaults(files: ArchiveTexts): readonly Fault[] {
  return Object.entries(files).flatMap(([file, text]) => {
    if (file.endsWith('.yaml')) return faultsIn(file, text, 0, text.length);
    const found = file.endsWith('.mdx') ? findFrontmatter(text) : undefined;
    return found === undefined ? [] : faultsIn(file, text, found.start, found.end);
  });
}

const texts = Object.values(hostileSamples)
  .flat()
  .filter((text) => text.length < 100 && text.isWellFormed());

function faultsIn(file: string, text: string, start: number, end: number): readonly Fault[] {
  const faults: Fault[] = [];
  const add = (kind: string, range: readonly number[], to: string) => {
    const [from = 0, until = 0] = range;
    const changed = text.slice(0, start + from) + to + text.slice(start + until);
    faults.push({ kind, path: '', file, from: text.slice(start + from, start + until), to, text: changed });
  };
  visit(parseYaml(text.slice(start, end)), {
    Pair(_, { key, value }) {
      // In a list on one line the comma stays, which YAML allows.
      if (!isScalar(key) || key.range == null || !isScalar(value) || value.range == null) return;
      add('a key is lost', [key.range[0], value.range[1]], '');
    },
    Scalar(key, { value, range }) {
      if (key === 'key' || range == null) return;
      for (const [kind, to] of [
        ['an empty text', '""'],
        ['nothing', 'null'],
        ['a number', '7'],
        ['a list', '["a", "b"]'],
        ['a long text', JSON.stringify('long '.repeat(500))],
      ] as const)
        add(kind, range, to);
      if (typeof value !== 'string') return;
      const hostile = texts[(range[0] * 7 + file.length) % texts.length] ?? '';
      add('a text that parsers stumble over', range, JSON.stringify(hostile));
      add('a text that goes on so', range, JSON.stringify(`${value} ${hostile}`));
    },
  });
  return faults;
}
