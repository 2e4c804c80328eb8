/**
 * Scores how times are found in texts in which somebody has marked them, beside chrono-node, and writes
 * `bench/results/dates.md`:
 *
 *     npm run bench:dates -- FOLDER [--narrative | --document] [--name NAME] [--language en]
 *
 * The folder holds TimeML (`.tml`, `.xml`) or TIMEX2 (`.sgm`) files. `--narrative`, as histories want it, takes a missing
 * year from the nearest date before; `--document`, as news want it, from the document's date. Without either the one
 * that is right more often on the texts of odd places is taken. The results tell texts of odd places, on which the rules
 * were tuned, from those of even ones. No collection is part of the repository: WikiWars (Mazur and Dale, 2010) is had at
 * www.timexportal.info/wikiwars, the news of TempEval-3 from its organizers. `--wrong` prints each wrong answer.
 */
import { writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { readAnnotated, type AnnotatedText } from './dates/annotated.ts';
import { readAttested } from './dates/attested.ts';
import { chrono, type Rival } from './dates/chrono.ts';
import { kindOf, kinds } from './dates/kinds.ts';
import { sentenceReport } from './dates/sentences.ts';
import { isRight, judge, scoreOf, type Judged } from './dates/score.ts';

const { positionals, values } = parseArgs({
  allowPositionals: true,
  options: {
    narrative: { type: 'boolean' },
    document: { type: 'boolean' },
    name: { type: 'string' },
    language: { type: 'string', default: 'en' },
    wrong: { type: 'boolean', default: false },
  },
});
const [folder] = positionals;
if (folder === undefined)
  throw new Error('Name a folder of TimeML or TIMEX2 files: npm run bench:dates -- FOLDER');
const texts = readAnnotated(folder);
// Share of the marked expressions of a kind below which it is named.
const fewRight = 0.8;
const halves: readonly (readonly [string, readonly AnnotatedText[]])[] = [
  ['odd places', texts.filter((_, place) => place % 2 === 0)],
  ['even places, held out', texts.filter((_, place) => place % 2 === 1)],
  ['all', texts],
];
const years = values.narrative === true ? 'narrative' : values.document === true ? 'document' : betterYears();
const own: Rival = { name: 'Attested', read: (text) => readAttested(text, years, values.language) };
const readers = [own, await chrono()];
const report = [heading(), scores(), byKind(), sentenceReport()].join('\n');
writeFileSync(`${import.meta.dirname}/results/dates.md`, report);
console.log(report);
if (values.wrong) tellWrong();

function betterYears(): 'narrative' | 'document' {
  const [, tuned = []] = halves[0] ?? [];
  const value = (years: 'narrative' | 'document') =>
    scoreOf(tuned.flatMap((text) => judge(text.marked, readAttested(text, years, values.language)))).value;
  return value('narrative') >= value('document') ? 'narrative' : 'document';
}

function judged(
  { read }: Rival,
  of: readonly AnnotatedText[],
): readonly (Judged & { readonly text: string })[] {
  return of.flatMap((text) => judge(text.marked, read(text)).map((one) => ({ ...one, text: text.text })));
}

function heading(): string {
  const marked = texts.reduce((sum, text) => sum + text.marked.length, 0);
  return `# Dates found in prose

\`npm run bench:dates -- FOLDER\`, Node ${process.versions.node}: ${values.name ?? folder?.split('/').at(-1)}, ${texts.length} texts with ${marked.toLocaleString('en')} marked expressions
of time. A missing year is that of ${years === 'narrative' ? 'the nearest date before' : "the document's date"} (\`--${years}\`).

F1 in per cent. Strict: the same words; relaxed: words in common; value: words in common and the marked value, in TIMEX's
form; where no value is marked, giving none is right. Precision: of the values given, those that are right; an expression that
is told as unresolved has none. Rules were tuned on the texts of odd places alone.
`;
}

function scores(): string {
  const rows = halves.flatMap(([name, of]) =>
    readers.map((reader) => {
      const { marked, found, strict, relaxed, value, precision } = scoreOf(judged(reader, of));
      const cells = [strict, relaxed, value, precision].map(percent);
      return `| ${name} | ${reader.name} | ${marked} | ${found} | ${cells.join(' | ')} |`;
    }),
  );
  return `| texts | reader | marked | found | strict | relaxed | value | precision |
| --- | --- | --: | --: | --: | --: | --: | --: |
${rows.join('\n')}
`;
}

function byKind(): string {
  const short: string[] = [];
  const both = readers.map((reader) => judged(reader, texts));
  const rows = kinds.flatMap((kind) => {
    const cells = both.map((all) => {
      const its = all.filter(
        ({ gold, text }) => gold !== undefined && kindOf(gold, text.slice(gold.start, gold.end)) === kind,
      );
      const found = its.filter((one) => one.found !== undefined).length;
      const given = its.filter((one) => (one.found?.value ?? '') !== '').length;
      return { marked: its.length, found, given, right: its.filter(isRight).length };
    });
    const [first] = cells;
    if (first === undefined || first.marked === 0) return [];
    if (first.right < first.marked * fewRight) short.push(`${kind} (${first.right} of ${first.marked})`);
    const told = cells.map(({ found, right, given }) => `${found} | ${given} | ${right}`);
    return [`| ${kind} | ${first.marked} | ${told.join(' | ')} |`];
  });
  return `## By kind of expression, all texts

| kind | marked | ${readers.map(({ name }) => `${name}: found | value given | right`).join(' | ')} |
| --- | --: | ${readers.map(() => '--: | --: | --:').join(' | ')} |
${rows.join('\n')}

Attested falls short of ${fewRight * 100} % right for: ${short.length === 0 ? 'none' : short.join('; ')}.
`;
}

function percent(share: number): string {
  return (share * 100).toFixed(1);
}

function tellWrong(): void {
  for (const one of judged(own, texts).filter((one) => !isRight(one))) {
    const tell = (mark: Judged['gold']) =>
      mark === undefined ? 'nothing' : `"${one.text.slice(mark.start, mark.end)}" ${mark.value}`;
    console.log(`marked ${tell(one.gold)}, found ${tell(one.found)}`);
  }
}
