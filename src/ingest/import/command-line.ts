import { existsSync, readFileSync } from 'node:fs';
import { basename } from 'node:path';
import { createInterface } from 'node:readline/promises';
import { archiveRoot, inArchive } from '../../archive-root.ts';
import { readArguments } from '../../given-arguments.ts';
import { readGivenFile } from '../../given-file.ts';
import { writeNewFile } from '../../new-file.ts';
import { toldError } from '../../told-error.ts';
import { diskAt } from '../disk.ts';
import { lockFolder } from '../lock.ts';
import { memoryIn } from '../memory.ts';
import { shown } from '../shown.ts';
import { reportProblems } from '../table/cell-problem.ts';
import { answersToFillIn, readAnswers, withAnswer, type Answers, type Question } from './answers.ts';
import { importFile, writeImported, type ImportResult } from './import.ts';
import { columnRoles, type ColumnRole } from './table-columns.ts';

const usage = `usage: npm run import -- FILE [--answers FILE.yaml] [--column ROLE=NAME]... [--try]

Makes new files in content/events/ of a sheet (CSV) or JSON of TimelineJS, any CSV with titles and dates, the dated events
of GEDCOM, or the events.json or events.csv of another archive. What the file does not tell is asked for; without a terminal
a file of answers is written to fill in, FILE.answers.yaml. Files that are there are never changed. It works on the archive
in the folder it is started in, or on the one that ATTESTED_ARCHIVE names.

--publisher NAME, --url ADDRESS          who published the file, and where
--numerals day-first|month-first         how it writes 03/04/1995
--january year|day                       what 1 January stands for where it may stand for a year
--kind KIND                              of which kind of content/kinds.yaml all of it is
--column ROLE=NAME                       which column holds what: ${columnRoles.join(', ')}
--try                                    tells what would be written, and writes nothing
`;

try {
  await run();
} catch (error) {
  process.stderr.write(`${toldError(error)}\n`);
  process.exitCode = 1;
}

async function run(): Promise<void> {
  const taken = readArguments({
    usage,
    names: ['FILE'],
    options: {
      answers: { type: 'string' },
      publisher: { type: 'string' },
      url: { type: 'string' },
      numerals: { type: 'string' },
      january: { type: 'string' },
      kind: { type: 'string' },
      column: { type: 'string', multiple: true, default: [] },
      try: { type: 'boolean', default: false },
    },
  });
  if (taken === undefined) return;
  const { values, positionals } = taken;
  const [file = ''] = positionals;
  const lock = lockFolder(archiveRoot);
  if (lock.kind === 'held') throw new Error(`${lock.by} is at work on this archive: wait until it has ended`);
  try {
    const { publisher, url, numerals, january, kind } = values;
    const answersFile = values.answers ?? `${file}.answers.yaml`;
    const given = existsSync(answersFile) ? readAnswers(readFileSync(answersFile, 'utf8')) : {};
    const flags = Object.fromEntries(
      Object.entries({ publisher, url, numerals, january, kind }).filter(([, value]) => value !== undefined),
    );
    process.exitCode = await bringIn(file, {
      answersFile,
      answers: { ...given, ...flags },
      columns: columnsOf(values.column),
      isTrial: values.try,
    });
  } finally {
    lock.release();
  }
}

interface Choices {
  readonly answersFile: string;
  readonly answers: Answers;
  readonly columns: ReadonlyMap<ColumnRole, string>;
  readonly isTrial: boolean;
}

async function bringIn(file: string, choices: Choices): Promise<number> {
  const { answers, columns, isTrial } = choices;
  const disk = diskAt(archiveRoot);
  const bytes = readGivenFile(file, 'name the file to bring in, from the folder you are in');
  const read = (known: Answers) =>
    importFile(
      disk,
      { name: basename(file), bytes, answers: known, columns },
      memoryIn(inArchive('node_modules')),
    );
  let known = answers;
  let result = read(known);
  while (result.problems.length === 0 && result.questions.length > 0 && process.stdin.isTTY) {
    known = await askAll(result.questions, known);
    result = read(known);
  }
  tell(file, result);
  if (result.problems.length > 0) {
    process.stdout.write(reportProblems(file, result.header, result.problems));
    if (result.questions.length > 0) return leaveQuestions(file, choices, known, result.questions);
    process.stderr.write('nothing was written\n');
    return 1;
  }
  if (result.questions.length > 0) return leaveQuestions(file, choices, known, result.questions);
  const written = isTrial ? [...result.files.keys()] : writeImported(disk, result.files);
  for (const name of written)
    process.stdout.write(`${isTrial ? 'would write' : 'wrote'} ${inArchive(`content/events/${name}`)}\n`);
  process.stdout.write(`${written.length} new, ${result.kept} already there\n`);
  if (written.length > 0)
    process.stdout.write(
      'None of them is published yet: look at each, and take `reviewed: false` out of it.\n',
    );
  return 0;
}

function tell(file: string, { told, header }: ImportResult): void {
  for (const { row, column, said } of told) {
    const name = header[column - 1];
    const place = header.length === 0 ? `${row}:${column}` : String(row);
    process.stderr.write(`${file}:${place}${name === undefined ? '' : ` ${shown(name)}`}  ${said}\n`);
  }
}

async function askAll(questions: readonly Question[], known: Answers): Promise<Answers> {
  const lines = createInterface({ input: process.stdin, output: process.stdout });
  try {
    let answers = known;
    for (const { path, about, isAnswer = () => true } of questions) {
      let answer = '';
      while (answer === '' || !isAnswer(answer)) answer = (await lines.question(`${about}: `)).trim();
      answers = withAnswer(answers, path, answer);
    }
    return answers;
  } finally {
    lines.close();
  }
}

function leaveQuestions(
  file: string,
  { answersFile, isTrial }: Choices,
  answers: Answers,
  questions: readonly Question[],
): number {
  const text = answersToFillIn(answers, questions, basename(file));
  // What somebody has filled in is theirs: an answers file that is there is not written over.
  const isNew = !existsSync(answersFile);
  if (isNew && !isTrial) writeNewFile(answersFile, text);
  process.stdout.write(
    isNew
      ? isTrial
        ? `would write ${answersFile}, to be filled in:\n${text}`
        : `wrote ${answersFile}: fill it in, and run this again\n`
      : `${answersFile} lacks what is asked here:\n${text}`,
  );
  process.stderr.write(
    `${questions.length === 1 ? '1 question is' : `${questions.length} questions are`} open; nothing was written\n`,
  );
  return 1;
}

function columnsOf(named: readonly string[]): ReadonlyMap<ColumnRole, string> {
  return new Map(
    named.map((one) => {
      const at = one.indexOf('=');
      const role = columnRoles.find((known) => known === one.slice(0, at).trim());
      if (role === undefined)
        throw new Error(`--column ${one}: write ROLE=NAME, with one of: ${columnRoles.join(', ')}`);
      return [role, one.slice(at + 1).trim()] as const;
    }),
  );
}
