import { proseBlocks } from '../../mdx/prose.ts';
import type { ContextEvent } from '../../model/event.ts';
import type { MdxFile } from '../content-file.ts';
import type { Place } from '../finding.ts';
import { shown } from '../shown.ts';
import type { Path } from '../yaml-file.ts';

/** Where the archive's words of an event stand. */
export type EventPart = 'title' | 'body' | 'account' | 'version' | 'notKnown' | 'note';

/** A text of an event in the archive's own words, or in its words for what a side says. */
export interface EventWords {
  readonly text: string;
  readonly part: EventPart;
  /** Of a version of a disagreement, or an account: its sources. */
  readonly sources?: readonly string[];
  /** Of a version: what is disagreed about. */
  readonly about?: string;
  /** The place of a character of the text. */
  readonly placeAt: (offset: number) => Place;
}

/** Every text of an event, in the order of its file. */
export function wordsOfEvent(event: MdxFile<ContextEvent>): readonly EventWords[] {
  const { yaml, data } = event;
  const at = (text: string | null | undefined, path: Path, rest: Omit<EventWords, 'text' | 'placeAt'>) =>
    text === null || text === undefined ? [] : [{ text, placeAt: () => yaml.placeOf(path), ...rest }];
  return [
    ...at(data.title, ['title'], { part: 'title' }),
    ...at(data.placeNote, ['placeNote'], { part: 'note' }),
    ...data.accounts.flatMap(({ says, sources }, index) =>
      at(says, ['accounts', index, 'says'], { part: 'account', sources }),
    ),
    ...at(data.meeting?.subject, ['meeting', 'subject'], { part: 'note' }),
    ...data.disagreements.flatMap(({ about, versions }, index) =>
      versions.flatMap(({ says, sources }, place) =>
        at(says, ['disagreements', index, 'versions', place, 'says'], { part: 'version', sources, about }),
      ),
    ),
    ...data.notKnown.flatMap((text, index) => at(text, ['notKnown', index], { part: 'notKnown' })),
    ...at(data.confidenceNote, ['confidenceNote'], { part: 'note' }),
    ...proseBlocks(event.text, event.bodyStart).map(({ text, placeAt }) => ({
      text,
      part: 'body' as const,
      placeAt: (offset: number) => ({ file: event.file, ...placeAt(offset) }),
    })),
  ];
}

/** Whether an event's `settled` has these words, or more around them. */
export function isSettledIn({ settled }: ContextEvent, words: string): boolean {
  return settled.some((one) => one.words.includes(words));
}

/** What to do with words that are right. */
export function orSettle(words: string): string {
  return `if that is right, settle it: \`settled: [{ words: ${JSON.stringify(words)}, why: "..." }]\``;
}

/** What is said of a date by another calendar, up to what else may be done. */
export function notCompared(words: string): string {
  return `${shown(words)} was compared with nothing: the words name another calendar, which is not read; give the date in ours as well`;
}
