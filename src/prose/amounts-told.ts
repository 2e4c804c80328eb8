import type { Mention } from './find-subjects.ts';
import { amountsIn, type Amount } from './patterns.ts';

/** Whether the record of what is named says the amount in words: "for almost three months". */
export function saysSo(mentions: readonly Mention[], { count, unit }: Amount): boolean {
  return mentions.some(({ subject }) =>
    subject.texts.some(({ text }) => amountsIn(text).some((one) => one.unit === unit && one.count === count)),
  );
}

/** Another number of the same unit that the record of the only thing named says. */
export function wordsElsewhere(mentions: readonly Mention[], { count, unit }: Amount) {
  const subjects = new Set(mentions.map(({ subject }) => subject));
  const [only] = subjects;
  if (only === undefined || subjects.size > 1 || only.shape === 'document') return undefined;
  const told = only.texts.flatMap(({ text }) =>
    amountsIn(text)
      .filter((one) => one.unit === unit && one.count !== count && !one.distance)
      .map((one) => text.slice(one.start, one.end)),
  );
  return told.length === 0 ? undefined : { words: [...new Set(told)], mentions: mentions.slice(0, 1) };
}
