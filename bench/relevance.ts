/**
 * Compares the search with Lunr and MiniSearch on the Cranfield collection: nDCG at 10 for whole questions and for two
 * and three words of them, and how many queries find nothing.
 *
 *     npm run bench:relevance -- <folder of olivernn/cranfield>
 *
 * The collection is for research and no part of the repository. Writes `bench/results/relevance.md`.
 */
import { rm, writeFile } from 'node:fs/promises';
import lunr from 'lunr';
import MiniSearch from 'minisearch';
import { ndcg } from '../src/testing/ndcg.ts';
import { sampleDocument, searchOf } from '../src/testing/sample-search.ts';
import { answer } from '../src/search/answer/answer.ts';
import { readCranfield, type Collection, type CollectionDocument, type Question } from './collection.ts';

interface Engine {
  readonly name: string;
  /** Ids of the documents found, best first. */
  readonly find: (query: string) => Promise<readonly string[]>;
  readonly close: () => Promise<void>;
}

interface Score {
  readonly gain: number;
  /** Share of the queries that find nothing. */
  readonly empty: number;
}

const depth = 10;
const draws = 3;

const [folder] = process.argv.slice(2);
if (folder === undefined)
  throw new Error('Name the folder of the collection: node bench/relevance.ts <folder>');
const collection = await readCranfield(folder);
const sets = [
  ['whole question', collection.questions],
  ['two words', wordsOf(collection, 2)],
  ['three words', wordsOf(collection, 3)],
] as const;
const engines = [await attested(collection), lunrOf(collection), miniSearchOf(collection)];
const rows: [string, readonly Score[]][] = [];
for (const engine of engines) {
  const scores: Score[] = [];
  for (const [, questions] of sets) scores.push(await scoreOf(engine, questions));
  rows.push([engine.name, scores]);
  await engine.close();
}
const table = report(rows);
await writeFile(`${import.meta.dirname}/results/relevance.md`, table);
console.log(table);

async function attested({ documents }: Collection): Promise<Engine> {
  const sources = await searchOf(
    documents.map(({ id, title, text }) => sampleDocument(id, [text], { title })),
  );
  return {
    name: 'Attested',
    find: async (text) => {
      const request = { text, chosen: {}, sort: 'relevance', undated: false } as const;
      const { hits } = await answer(sources, request);
      const best = await Promise.all(hits.slice(0, depth).map(({ id }) => sources.index.record(id)));
      return best.map(({ path }) => path.split('/')[1] ?? '');
    },
    close: () => rm(sources.site, { recursive: true }),
  };
}

function lunrOf({ documents }: Collection): Engine {
  const index = lunr(function () {
    this.ref('id');
    this.field('title');
    this.field('text');
    for (const document of documents) this.add(document);
  });
  return {
    name: `Lunr ${lunr.version}`,
    // As `search` does with words, without its operators.
    find: (text) =>
      Promise.resolve(index.query((query) => query.term(lunr.tokenizer(text), {})).map(({ ref }) => ref)),
    close: () => Promise.resolve(),
  };
}

function miniSearchOf({ documents }: Collection): Engine {
  const index = new MiniSearch<CollectionDocument>({ fields: ['title', 'text'] });
  index.addAll(documents);
  return {
    name: 'MiniSearch 7.2.0',
    find: (text) => Promise.resolve(index.search(text).map(({ id }) => String(id))),
    close: () => Promise.resolve(),
  };
}

async function scoreOf({ find }: Engine, questions: readonly Question[]): Promise<Score> {
  let gain = 0;
  let empty = 0;
  for (const { text, relevant } of questions) {
    const found = await find(text);
    gain += ndcg(found, relevant, depth);
    if (found.length === 0) empty += 1;
  }
  return { gain: gain / questions.length, empty: empty / questions.length };
}

/** Queries of a few words: drawn from those of each question that are no stop words, in its order, the same every time. */
function wordsOf({ questions }: Collection, count: number): readonly Question[] {
  let seed = 1;
  const random = (below: number) => {
    seed = (seed * 48_271) % 2_147_483_647;
    return seed % below;
  };
  return questions.flatMap(({ text, relevant }) => {
    const words = [...new Set(text.split(/[^\p{L}\p{N}]+/u))].filter(
      (word) => word.length > 1 && lunr.stopWordFilter(new lunr.Token(word, {})) !== undefined,
    );
    if (words.length < count) return [];
    return Array.from({ length: draws }, () => {
      const left = words.map((_, place) => place);
      while (left.length > count) left.splice(random(left.length), 1);
      return { text: left.map((place) => words[place]).join(' '), relevant };
    });
  });
}

function report(all: typeof rows): string {
  const [, lunrScores = []] = all[1] ?? [];
  const told = ({ gain, empty }: Score, set: number) => {
    const other = lunrScores[set]?.gain ?? Number.NaN;
    const apart = ((gain / other - 1) * 100).toFixed(1).replace('-', '−');
    return `${gain.toFixed(3)} (${apart} %) | ${(empty * 100).toFixed(1)} %`;
  };
  return `# Relevance

\`node bench/relevance.ts\`, Node ${process.versions.node}: Cranfield, ${collection.documents.length.toLocaleString('en')} documents, ${collection.questions.length} questions; every document judged for a question
answers it. nDCG at ${depth}, in brackets against Lunr's. The words are drawn from each question's own without stop words,
${draws} times (${sets.map(([name, questions]) => `${name} ${questions.length}`).join(', ')} queries). Lunr and MiniSearch are as they come, on title and text.
The saturation and the title's weight of Attested were chosen on this same collection.

| | ${sets.map(([name]) => `${name} | nothing found`).join(' | ')} |
| --- | ${sets.map(() => '--: | --:').join(' | ')} |
${all.map(([name, scores]) => `| ${name} | ${scores.map(told).join(' | ')} |`).join('\n')}
`;
}
