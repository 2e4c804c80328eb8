import { readFile } from 'node:fs/promises';
import { join } from 'node:path';

/** A test collection: documents, questions, and which documents answer which question. */
export interface Collection {
  readonly documents: readonly CollectionDocument[];
  readonly questions: readonly Question[];
}

export interface CollectionDocument {
  readonly id: string;
  readonly title: string;
  readonly text: string;
}

export interface Question {
  readonly text: string;
  /** Ids of the documents that were judged to answer it. */
  readonly relevant: ReadonlySet<string>;
}

/** Reads Cranfield as `olivernn/cranfield` has it: `cran.all.1400`, `cran.qry` and `cranqrel` in `data/cran`. */
export async function readCranfield(folder: string): Promise<Collection> {
  const read = (name: string) => readFile(join(folder, 'data/cran', name), 'utf8');
  const documents = entriesOf(await read('cran.all.1400')).map((fields) => ({
    id: `${Number(fields.get('I'))}`,
    title: plain(fields.get('T')),
    text: plain(fields.get('W')),
  }));
  const judged = (await read('cranqrel'))
    .trim()
    .split('\n')
    .map((line) => line.trim().split(/\s+/).map(Number));
  // A judgement names a question by its place in the file. All that are listed were judged to answer it, in degrees
  // which the copies of the collection do not agree on: one for each question bears -1, and is mostly the best answer.
  const questions = entriesOf(await read('cran.qry')).map((fields, place) => ({
    text: plain(fields.get('W')).replace(/\s*[.?]$/, ''),
    relevant: new Set(
      judged.flatMap(([question, document]) => (question === place + 1 ? [`${document}`] : [])),
    ),
  }));
  return { documents, questions };
}

// Fields of each entry: a line of a dot and a capital begins one, `.I` an entry.
function entriesOf(text: string): readonly ReadonlyMap<string, string>[] {
  return text
    .split(/^(?=\.I )/m)
    .filter((entry) => entry.startsWith('.I '))
    .map((entry) => {
      const [first = '', ...fields] = entry.split(/^\.(?=[A-Z]$)/m);
      return new Map([
        ['I', first.slice(3).trim()],
        ...fields.map((field) => [field.slice(0, 1), field.slice(1)] as const),
      ]);
    });
}

function plain(text = ''): string {
  return text.replace(/\s+/g, ' ').trim();
}
