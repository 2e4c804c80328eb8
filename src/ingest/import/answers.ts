import { z } from 'zod';
import { parseYaml } from '../../text/frontmatter.ts';

/** What only whoever brings a file in can know. */
export const answersSchema = z.strictObject({
  /** Who published the file. */
  publisher: z.string().nullish(),
  /** Its address. */
  url: z.string().nullish(),
  /** `day-first` or `month-first`: how it writes 03/04/1995. */
  numerals: z.string().nullish(),
  /** `year` or `day`: what "1 January" stands for, where it may stand for a year. */
  january: z.string().nullish(),
  /** The kind of this archive that all is of which the file names no kind of this archive. */
  kind: z.string().nullish(),
  /** What the file calls a kind, and the kind of this archive. */
  kinds: z.record(z.string(), z.string().nullable()).nullish(),
  /** Actors, places and persons of the file, and those of this archive; `-` leaves one out. */
  ids: z.record(z.string(), z.string().nullable()).nullish(),
  /** A date of the file, and what it stands for in EDTF; `-` leaves its event out. */
  dates: z.record(z.string(), z.string().nullable()).nullish(),
});
export type Answers = z.infer<typeof answersSchema>;

/** The keys that lead to an answer. */
export type AnswerPath =
  | readonly ['publisher' | 'url' | 'numerals' | 'january' | 'kind']
  | readonly ['kinds' | 'ids' | 'dates', string];

export interface Question {
  readonly path: AnswerPath;
  /** What is asked, in a sentence or two. */
  readonly about: string;
  /** Whether an answer is allowed; without it every text is. */
  readonly isAnswer?: (answer: string) => boolean;
}

/** Gives answers, and remembers what was asked in vain. */
export interface Asker {
  readonly ask: (question: Question) => string | undefined;
  /** An answer where there is one, without asking for it. */
  readonly peek: (path: AnswerPath) => string | undefined;
  /** In the order in which they were first asked. */
  readonly open: () => readonly Question[];
}

export function askerOf(answers: Answers): Asker {
  const open = new Map<string, Question>();
  return {
    ask: (question) => {
      const answer = answerAt(answers, question.path)?.trim() ?? '';
      if (answer !== '' && (question.isAnswer?.(answer) ?? true)) return answer;
      open.set(JSON.stringify(question.path), open.get(JSON.stringify(question.path)) ?? question);
      return undefined;
    },
    peek: (path) => answerAt(answers, path)?.trim() || undefined,
    open: () => [...open.values()],
  };
}

/** Answers with one more. */
export function withAnswer(answers: Answers, path: AnswerPath, answer: string): Answers {
  const [name, key] = path;
  return key === undefined
    ? { ...answers, [name]: answer }
    : { ...answers, [name]: { ...(answers[name] as object | null | undefined), [key]: answer } };
}

/** @throws Error that says what is wrong */
export function readAnswers(text: string): Answers {
  const parsed = parseYaml(text);
  const [error] = parsed.errors;
  if (error !== undefined) throw new Error(error.message);
  const read = answersSchema.safeParse(parsed.toJS() ?? {});
  if (!read.success) throw new Error(z.prettifyError(read.error));
  return read.data;
}

/** A file of answers to fill in: what is answered, and behind it what is asked, each question above its place. */
export function answersToFillIn(answers: Answers, questions: readonly Question[], file: string): string {
  const asked = Map.groupBy(questions, ({ path: [name] }) => name);
  const parts = names.map((name) => {
    const open = asked.get(name) ?? [];
    return isPlainName(name) ? plainPart(name, answers[name], open) : mapPart(name, answers[name], open);
  });
  const head = `# What ${file} does not tell. Fill in what stands behind each colon, and run the import again.`;
  return `${[head, ...parts.filter((part) => part.length > 0).flatMap((part) => ['', ...part])].join('\n')}\n`;
}

type Name = AnswerPath[0];
type MapName = 'kinds' | 'ids' | 'dates';

function plainPart(name: Name, given: unknown, [question]: readonly Question[]): readonly string[] {
  if (question !== undefined) return [...commented(question, ''), `${name}: ""`];
  return typeof given === 'string' && given !== '' ? [`${name}: ${JSON.stringify(given)}`] : [];
}

function mapPart(name: MapName, given: Answers[MapName], open: readonly Question[]): readonly string[] {
  const answered = Object.entries(given ?? {}).filter(([key]) => open.every(({ path }) => path[1] !== key));
  if (open.length + answered.length === 0) return [];
  return [
    `${name}:`,
    ...answered.map(([key, answer]) => `  ${JSON.stringify(key)}: ${JSON.stringify(answer ?? '')}`),
    ...open.flatMap((question) => [
      ...commented(question, '  '),
      `  ${JSON.stringify(question.path[1])}: ""`,
    ]),
  ];
}

const names = ['publisher', 'url', 'numerals', 'january', 'kind', 'kinds', 'ids', 'dates'] as const;

function isPlainName(name: Name): name is Exclude<Name, MapName> {
  return name !== 'kinds' && name !== 'ids' && name !== 'dates';
}

function commented({ about }: Question, indent: string): readonly string[] {
  return about.split('\n').map((line) => `${indent}# ${line}`);
}

function answerAt(answers: Answers, [name, key]: AnswerPath): string | undefined {
  const found = answers[name];
  if (typeof found === 'string') return found;
  return key === undefined ? undefined : (found?.[key] ?? undefined);
}
