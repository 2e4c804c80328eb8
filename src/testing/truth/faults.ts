import { isMap, isScalar, isSeq, visit, type Document, type Scalar } from 'yaml';
import { findFrontmatter, parseYaml } from '../../text/frontmatter.ts';
import { dateFaults } from './date-faults.ts';
import { textFaults } from './text-faults.ts';

/** An archive with one thing wrong in it. */
export interface Fault {
  readonly kind: string;
  /** Where it is, as `events.0.claims.0.edtf`. */
  readonly path: string;
  readonly file: string;
  readonly from: string;
  readonly to: string;
  /** The file's text with the fault. */
  readonly text: string;
}

export type ArchiveTexts = Readonly<Record<string, string>>;

/** Every single fault of every kind in the documents, events, sidecars and seeds of an archive. */
export function faultsOf(files: ArchiveTexts): readonly Fault[] {
  const known = knownOf(files);
  return Object.entries(files).flatMap(([file, text]) => {
    if (/^content\/(?:documents|events)\/.*\.mdx$/.test(file)) return inFrontmatter(file, text, known);
    if (/^seeds\/.*\.yaml$/.test(file)) return inYaml(file, text, 0, text.length, known);
    if (/^seeds\/.*\.txt$/.test(file))
      return textFaults(text, 30).map((fault) => ({
        kind: 'a letter or a word of a seed',
        path: '',
        file,
        from: '',
        to: '',
        text: fault.text,
      }));
    return [];
  });
}

/** Ids and keys that an archive has, by the kind of fault in which another takes their place. */
type Known = Readonly<Record<'actor' | 'kind' | 'place' | 'event', readonly string[]>>;

function knownOf(files: ArchiveTexts): Known {
  const vocabulary = (name: string) =>
    [...(files[`content/${name}.yaml`] ?? '').matchAll(/(?:^|[{,\s])id: "?([a-z0-9-]+)/g)].map(
      ([, id = '']) => id,
    );
  const events = Object.keys(files).flatMap((file) => /^content\/events\/(.*)\.mdx$/.exec(file)?.[1] ?? []);
  return {
    actor: vocabulary('actors'),
    kind: vocabulary('kinds'),
    place: vocabulary('places'),
    event: events,
  };
}

function inFrontmatter(file: string, text: string, known: Known): readonly Fault[] {
  const found = findFrontmatter(text);
  if (found === undefined) return [];
  const body = text.slice(found.bodyStart);
  const inBody = file.startsWith('content/documents/')
    ? textFaults(body, 20).map((fault) => ({
        kind: 'a letter or a word of the text',
        path: 'body',
        file,
        from: '',
        to: '',
        text: text.slice(0, found.bodyStart) + fault.text,
      }))
    : [];
  return [...inYaml(file, text, found.start, found.end, known), ...inBody];
}

function inYaml(file: string, text: string, start: number, end: number, known: Known): readonly Fault[] {
  const yaml = parseYaml(text.slice(start, end));
  const faults: Fault[] = [];
  const seen = new Set<string>();
  const add = (kind: string, path: string, from: number, to: number, by: string) => {
    const changed = text.slice(0, start + from) + by + text.slice(start + to);
    if (changed === text || seen.has(changed)) return;
    seen.add(changed);
    const fault = { kind, path, file, from: text.slice(start + from, start + to), to: by, text: changed };
    if (!staysTrue(fault)) faults.push(fault);
  };
  visit(yaml, {
    Scalar(key, node, parents) {
      if (key === 'key' || node.range == null) return;
      const path = pathOf(node, parents);
      for (const [kind, value] of scalarFaults(path, node, known))
        add(kind, path, node.range[0], node.range[1], JSON.stringify(value));
    },
    Pair(_, pair, parents) {
      const path = pathOf(pair, parents);
      if (!isScalar(pair.key) || !/^sources\.[^.]+$/.test(path) || pair.key.range == null) return;
      add(
        'a source',
        path,
        pair.key.range[0],
        pair.key.range[1],
        JSON.stringify(`${String(pair.key.value)}-x`),
      );
    },
  });
  for (const [kind, path, from, to] of lostEntries(yaml)) add(kind, path, from, to, '');
  for (const [path, from, to, by] of endsBeforeBegins(yaml))
    add('an end before its begin', path, from, to, by);
  return faults;
}

/**
 * A change that leaves a record true is no fault: a source that was published on a day was published in its month, and
 * about that day. A claim is another thing: it says what its words say, and no less.
 */
function staysTrue({ kind, path }: Pick<Fault, 'kind' | 'path'>): boolean {
  return sourceDay.test(path) && (kind === 'precision removed' || kind === 'a mark added');
}

const sourceDay = /(?:^|\.)sources\.[^.]+\.date$/;

type Values = readonly (readonly [kind: string, value: string | number | boolean])[];

/** What a slip makes of one value, by where it stands. */
function scalarFaults(path: string, node: Scalar, known: Known): Values {
  const { value } = node;
  if (typeof value === 'number') return numberFaults(path, value);
  if (typeof value !== 'string') return [];
  const others = (kind: string, ids: readonly string[]): Values => [
    [kind, `${value}x`],
    ...ids
      .filter((id) => id !== value)
      .slice(0, 4)
      .map((id) => [`${kind} for another`, id] as const),
  ];
  const last = path.split('.').at(-1) ?? '';
  if (/(?:^|\.)(?:edtf|from|asOf)$/.test(path) || path.endsWith('.date')) {
    const day = last === 'from' || last === 'asOf' ? `${last}: ` : '';
    return dateFaults(value).map(({ kind, edtf }) => [day + kind, edtf]);
  }
  if (/(?:exact|written)$/.test(path)) return textFaults(value).map(({ kind, text }) => [kind, text]);
  if (/^omitted\.\d+\.text$/.test(path))
    return textFaults(value, 3).map(({ text }) => ['a withheld text', text]);
  if (/\.passage$|^lacking\.\d+\.after$/.test(path))
    return ['p1', 'p2', 'p99', 'q1'].filter((id) => id !== value).map((id) => ['a passage', id]);
  if (/^passages\.\d+\.id$/.test(path)) return ['p1', 'p98'].map((id) => ['a passage', id]);
  if (last === 'basis')
    return ['stated', 'counted-back', 'bound', 'document-date', 'address', 'outside', 'guessed']
      .filter((basis) => basis !== value)
      .map((basis) => ['a basis', basis]);
  if (last === 'of' && /claims/.test(path))
    return ['whole', 'start', 'end'].filter((of) => of !== value).map((of) => ['what a claim dates', of]);
  if (last === 'shape')
    return ['point', 'span', 'series'].filter((shape) => shape !== value).map((shape) => ['a shape', shape]);
  if (/(?:^|\.)actors\.\d+$|\.by$|^issuer$|^issuer\.value$/.test(path))
    return others('an actor', known.actor);
  if (last === 'kind') return others('a kind', known.kind);
  if (/(?:^|\.)places\.\d+$/.test(path)) return others('a place', known.place);
  if (/^(?:events\.\d+\.)?id$/.test(path)) return others('an id', known.event);
  if (last === 'memberOf' || last === 'see') return others('an event', known.event);
  if (/\.sources\.\d+$|^date\.source$|^published\.source$/.test(path)) return [['a source', `${value}x`]];
  if (last === 'sha256') return [['a seal', value.replace(/^./, (digit) => (digit === '0' ? '1' : '0'))]];
  if (path === 'seed.file' || path === 'seed') return [['a seal', `x${value}`]];
  return [];
}

function numberFaults(path: string, value: number): Values {
  if (path === 'seed.bytes') return [1, -1].map((step) => ['a seal', value + step]);
  if (/^(?:passages|omitted)\.\d+\.line/.test(path))
    return [1, -1, 1000].map((step) => ['a passage', value + step]);
  return [];
}

/** Passages and withheld lines that are lost, as offsets. */
function lostEntries(yaml: Document.Parsed): readonly (readonly [string, string, number, number])[] {
  const kinds = { passages: 'a passage', omitted: 'a withheld text' };
  return Object.entries(kinds).flatMap(([key, kind]) => {
    const list = yaml.get(key, true);
    const items = isSeq(list) ? list.items : [];
    return items.flatMap((item, index) =>
      isMap(item) && item.flow === true && item.range != null
        ? [[kind, `${key}.${index}`, item.range[0], item.range[1]] as const]
        : [],
    );
  });
}

/** Ends of events that are put a year before all of the event's dates; intervals turned round. */
function endsBeforeBegins(yaml: Document.Parsed): readonly (readonly [string, number, number, string])[] {
  const places: [string, number, number, string][] = [];
  visit(yaml, {
    Map(_, map, parents) {
      const [edtf, of] = [map.get('edtf', true), map.get('of')];
      if (!isScalar(edtf) || edtf.range == null || typeof edtf.value !== 'string') return;
      const { value } = edtf;
      const path = pathOf(map, parents);
      const interval = /^(\d{4}(?:-\d\d)*)\/(\d{4}(?:-\d\d)*)$/.exec(value);
      if (interval !== null && interval[1] !== interval[2])
        places.push([path, edtf.range[0], edtf.range[1], JSON.stringify(`${interval[2]}/${interval[1]}`)]);
      if (of === 'end') places.push([path, edtf.range[0], edtf.range[1], '"1200-01-01"']);
    },
  });
  return places;
}

function pathOf(node: unknown, parents: readonly unknown[]): string {
  const way = [...parents, node];
  return way
    .flatMap((parent, index) => {
      const child = way[index + 1];
      if (isSeq(parent)) return [String(parent.items.indexOf(child))];
      if (isMap(parent)) {
        const pair = parent.items.find((one) => one === child);
        return isScalar(pair?.key) ? [String(pair.key.value)] : [];
      }
      return [];
    })
    .join('.');
}
