import { idSchema } from '../../model/vocabulary.ts';
import { isDevice } from '../../text/file-names.ts';
import { shortSlugOf, slugOf } from '../../text/slug.ts';
import { romanized } from '../romanized.ts';
import { eventFolder, readArchive, type ArchiveFiles } from '../archive-files.ts';
import { otherDateOf } from '../checks/event-ids.ts';
import { createFile } from '../create-file.ts';
import type { Disk } from '../disk.ts';
import { freshFindings } from '../fresh-findings.ts';
import type { Finding } from '../finding.ts';
import { noMemory, type MemoryStore } from '../memory.ts';
import { removeLeftovers } from '../replace-file.ts';
import { shown } from '../shown.ts';
import type { CellProblem } from '../table/cell-problem.ts';
import { addressFault } from './address-fault.ts';
import { askerOf, type Answers, type Asker, type Question } from './answers.ts';
import { eventFile, type EventMeans } from './event-file.ts';
import type { Imported, ReadFile, Told } from './imported.ts';
import { withMeantIds } from './meant-ids.ts';
import { readGedcomFile } from './read-gedcom-file.ts';
import { readJsonFile } from './read-json-file.ts';
import { readTableFile } from './read-table-file.ts';
import type { ColumnRole } from './table-columns.ts';
import type { DateReader } from './written-date.ts';

/** A file that is brought in. */
export interface ImportedFile {
  /** Its name, without folders: "events.csv". */
  readonly name: string;
  readonly bytes: Uint8Array;
  readonly answers: Answers;
  /** Which column of a table holds what, where its name does not say it. */
  readonly columns: ReadonlyMap<ColumnRole, string>;
}

/** What came of bringing a file in. With problems or questions nothing is to be written. */
export interface ImportResult {
  readonly header: readonly string[];
  readonly problems: readonly CellProblem[];
  readonly questions: readonly Question[];
  /** What its reader should know: dates that were more exact than can be known, ids, what was left out. */
  readonly told: readonly Told[];
  /** New files of `content/events/`, by name. */
  readonly files: ReadonlyMap<string, string>;
  /** Events that are there already, as this file would write them. */
  readonly kept: number;
}

/** Makes event files of a file of another kind. */
export function importFile(disk: Disk, file: ImportedFile, store: MemoryStore = noMemory): ImportResult {
  const archive = readArchive(disk, store.recall());
  const asker = askerOf(file.answers);
  const language = archive.settings?.data.language ?? 'en';
  const read = readBy(file, { asker, language });
  const told = [...read.told];
  const addresses = addressProblems(read);
  const problems = [...read.problems, ...addresses.values()].flat();
  const made = madeEvents(archive, read, { file, asker, told, problems });
  const nothing = { header: read.header, told, files: new Map<string, string>(), kept: 0 };
  const questions = asker.open();
  // What nobody has answered yet is wanting in the files.
  if (questions.length > 0) return { ...nothing, problems, questions };
  const fresh = made.filter(({ isThere }) => !isThere);
  const files = new Map(fresh.map(({ name, event, means }) => [name, eventFile(event, means)]));
  const paths = new Map([...files].map(([name, text]) => [`${eventFolder}/${name}`, text]));
  const found = files.size === 0 ? [] : freshFindings(disk, paths, store);
  const rejected = found.flatMap((one) => {
    const own = fresh.find(({ name }) => one.file === `${eventFolder}/${name}`);
    const isTold = one.code === 'address-unsafe' && own !== undefined && addresses.has(own.event);
    return isTold ? [] : [problemOf(one, own ?? fresh[0])];
  });
  const all = [...problems, ...rejected];
  return all.length > 0
    ? { ...nothing, problems: all, questions }
    : { ...nothing, problems, questions, files, kept: made.length - fresh.length };
}

/** Puts the new files in place, each whole and none over another; the names of those that were not there. */
export function writeImported(disk: Disk, files: ReadonlyMap<string, string>): readonly string[] {
  removeLeftovers(disk, eventFolder);
  return [...files].flatMap(([name, text]) => (createFile(disk, eventFolder, name, text) ? [name] : []));
}

function readBy({ name, bytes, columns }: ImportedFile, reader: DateReader): ReadFile {
  const start = new TextDecoder()
    .decode(bytes.subarray(0, 200))
    .replace(/^\uFEFF/, '')
    .trimStart();
  if (/\.ged(?:com)?$/i.test(name) || start.startsWith('0 HEAD')) return readGedcomFile(bytes, reader);
  if (/\.json$/i.test(name) || start.startsWith('{'))
    return readJsonFile(new TextDecoder().decode(bytes).replace(/^\uFEFF/, ''), reader);
  return readTableFile(bytes, reader, columns);
}

interface Made {
  readonly event: Imported;
  readonly means: EventMeans;
  readonly name: string;
  /** A file that an earlier run wrote from the same. */
  readonly isThere: boolean;
}

interface Making {
  readonly file: ImportedFile;
  readonly asker: Asker;
  readonly told: Told[];
  readonly problems: CellProblem[];
}

function madeEvents(archive: ArchiveFiles, { events, header }: ReadFile, making: Making): readonly Made[] {
  const { file, asker } = making;
  const needsFile = events.some(({ claims }) => claims.some(({ sources }) => sources.length === 0));
  const publisher = needsFile
    ? asker.ask({
        path: ['publisher'],
        about: `Who published ${shown(file.name)}? Each event that names no source of its own is told by it.`,
      })
    : undefined;
  const url = asker.peek(['url']);
  const source = { publisher: publisher ?? '', url: url ?? null, title: file.name };
  const ids = idsFor(events, header.length > 0, making);
  const known = vocabularies(archive);
  const taken = takenIds(archive);
  return events.flatMap((event, index): readonly Made[] => {
    const kind = kindFor(event, known.kinds, asker);
    const [places, actors, persons] = (['places', 'actors', 'persons'] as const).map((sort) =>
      event[sort].flatMap((id) => meantId(sort, id, known[sort], asker)),
    );
    const { more, leftOut, unused } = withMeantIds(
      event.more ?? {},
      (sort, id) => meantId(sort, id, known[sort], asker)[0],
    );
    const { row, column } = event;
    for (const what of leftOut)
      making.told.push({ row, column, said: `${shown(event.title)}: ${what} is left out` });
    const id = ids[index];
    if (id === undefined) return [];
    const isUsed = (key: string) =>
      !unused.has(key) || event.claims.some(({ sources }) => sources.includes(key));
    const means = {
      more,
      sources: Object.fromEntries(Object.entries(event.sources).filter(([key]) => isUsed(key))),
      id,
      kind: kind ?? '',
      places: places ?? [],
      actors: actors ?? [],
      persons: persons ?? [],
      file: source,
      name: file.name,
    };
    const isThere = (own: string) =>
      archive.events.some(
        ({ file: path, text }) =>
          path === `${eventFolder}/${own}.mdx` && text === eventFile(event, { ...means, id: own }),
      );
    const carried = otherDateOf(id, event.claims);
    const other = (why: string) =>
      otherId({ id, event, why, asker, isFree: (given) => !taken.has(given) || isThere(given) });
    const own =
      carried !== undefined
        ? other(`carries ${carried}, which its date does not give, or not so exactly`)
        : taken.has(id) && !isThere(id)
          ? other('is taken')
          : id;
    return own === undefined
      ? []
      : [{ event, means: { ...means, id: own }, name: `${own}.mdx`, isThere: isThere(own) }];
  });
}

interface OtherId {
  readonly id: string;
  readonly event: Imported;
  /** Why it cannot have its own, in words that go on from it. */
  readonly why: string;
  readonly asker: Asker;
  readonly isFree: (id: string) => boolean;
}

/** The id of an event that cannot have its own: another, or none where it is left out. */
function otherId({ id, event: { title, claims }, why, asker, isFree }: OtherId): string | undefined {
  const answer = asker.ask({
    path: ['ids', `event ${id}`],
    about: `${shown(title)} would have the id ${shown(id)}, which ${why}.\nAnother id, or "-" to leave it out`,
    isAnswer: (given) =>
      given === '-' ||
      (idSchema.safeParse(given).success && isFree(given) && otherDateOf(given, claims) === undefined),
  });
  return answer === '-' ? undefined : answer;
}

function vocabularies({ kinds, places, actors, persons }: ArchiveFiles) {
  const ids = (files: readonly { readonly data: readonly { readonly id: string }[] }[]) =>
    new Set(files.flatMap(({ data }) => data).map(({ id }) => id));
  return { kinds: ids(kinds), places: ids(places), actors: ids(actors), persons: ids(persons) };
}

function kindFor({ kind }: Imported, kinds: ReadonlySet<string>, asker: Asker): string | undefined {
  if (kinds.has(kind)) return kind;
  const forAll = asker.peek(['kind']);
  if (forAll !== undefined && kinds.has(forAll)) return forAll;
  const all = [...kinds].join(', ');
  return asker.ask({
    path: ['kinds', kind],
    about: `${kind === '' ? 'What the file gives no kind' : `What the file calls ${shown(kind)}`} is of which kind here?\n${all}`,
    isAnswer: (answer) => kinds.has(answer),
  });
}

function meantId(
  sort: 'places' | 'actors' | 'persons',
  id: string,
  known: ReadonlySet<string>,
  asker: Asker,
): readonly string[] {
  if (known.has(id)) return [id];
  const answer = asker.ask({
    path: ['ids', `${sort} ${id}`],
    about: `${shown(id)} is none of this archive's ${sort}: which is meant? "-" leaves it out`,
    isAnswer: (given) => given === '-' || known.has(given),
  });
  return answer === undefined || answer === '-' ? [] : [answer];
}

/** An id for each event: the file's own, or the title's; where several have one title, with the date. */
function idsFor(
  events: readonly Imported[],
  isTable: boolean,
  { problems }: Making,
): readonly (string | undefined)[] {
  const byTitle = events.map(({ id, title }) => shortSlugOf(id ?? romanized(title), longestId));
  const counted = Map.groupBy(byTitle, (short) => short);
  const used = new Map<string, Imported>();
  return events.map((event, index) => {
    const short = byTitle[index] ?? '';
    const needsDay = short === '' || isDevice(short) || (counted.get(short)?.length ?? 0) > 1;
    const day = slugOf(event.claims[0]?.edtf ?? '');
    const id = needsDay
      ? [short === '' ? 'event' : short, day].filter((part) => part !== '').join('-')
      : short;
    const other = used.get(id);
    used.set(id, other ?? event);
    if (other === undefined) return id;
    problems.push({
      row: event.row,
      column: event.column,
      found: `it would have the id ${shown(id)}, which ${shown(other.title)} of ${isTable ? `row ${other.row}` : `line ${other.row}, column ${other.column},`} has`,
      instead: 'another title, or an id of its own',
    });
    return undefined;
  });
}

const longestId = 60;

function takenIds({ documents, events }: ArchiveFiles): ReadonlySet<string> {
  return new Set([
    ...documents.flatMap(({ data }) => [data.id, ...data.events.map(({ id }) => id)]),
    ...events.map(({ data }) => data.id),
  ]);
}

/** Addresses of sources that lead to no page, each at its own place, by their events. */
function addressProblems({ events, header }: ReadFile): ReadonlyMap<Imported, readonly CellProblem[]> {
  const wrong = events.map((event) => {
    const { row, column, addressAt = () => ({ row, column }) } = event;
    const problems = Object.entries(event.sources).flatMap(([source, { url, archived }]) =>
      (
        [
          ['url', url],
          ['archived', archived],
        ] as const
      ).flatMap(([key, address]) => {
        const fault =
          typeof address === 'string'
            ? addressFault(address, header.length === 0 ? 'file' : 'cell')
            : undefined;
        return fault === undefined ? [] : [{ ...addressAt(source, key), ...fault }];
      }),
    );
    return [event, problems] as const;
  });
  return new Map(wrong.filter(([, problems]) => problems.length > 0));
}

function problemOf({ file, found, instead }: Finding, own: Made | undefined): CellProblem {
  return {
    row: own?.event.row ?? 1,
    column: own?.event.column ?? 1,
    found: `${found} (in ${file} as it would be)`,
    instead,
  };
}
