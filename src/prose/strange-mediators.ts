import { nearestMention } from './find-subjects.ts';
import { of, refsOf, type Sentence } from './sentence.ts';
import type { Finding, Stretch } from './types.ts';

/** Somebody whom the record does not know and who is said to have mediated or hosted: "Ruritanian diplomats". */
export interface StrangersTold extends Stretch {
  readonly words: string;
  readonly role: 'mediated' | 'hosted';
  readonly adjective: string;
}

/** "[The talks] were mediated by Ruritanian diplomats", in English. */
export function strangersIn({ text, mentions }: Sentence): readonly StrangersTold[] {
  if (mentions.length !== 1) return [];
  return [...text.matchAll(form)].map(({ index, 0: all, groups }) => {
    const words = groups?.['words'] ?? '';
    const start = index + all.length - words.length;
    return {
      start,
      end: start + words.length,
      words,
      role: groups?.['role'] === 'hosted' ? 'hosted' : 'mediated',
      adjective: groups?.['adjective'] ?? '',
    };
  });
}

/** How they stand to those who did so by the record; undefined where it does not say who, or where they may be theirs. */
export function checkStrangers(
  { record, mentions }: Sentence,
  { words, role, adjective, start, end }: StrangersTold,
): Finding | undefined {
  const nearest = nearestMention(mentions, { start, end });
  const ids = nearest?.subject.roles?.[role];
  if (nearest === undefined || ids === undefined) return undefined;
  const stem = adjective.slice(0, 4);
  const theirs = [...record.actors, ...record.persons].filter(({ id }) => ids.includes(id));
  const kin = [
    ...theirs,
    ...record.actors.filter(({ id }) => theirs.some((one) => [one.of].flat().includes(id))),
  ];
  if (theirs.length === 0 || kin.some(({ names }) => names.some((name) => name.includes(stem))))
    return undefined;
  return of(
    'contradicted',
    { kind: 'words', words: [words] },
    { kind: 'names', names: theirs.map(({ names }) => names[0] ?? '') },
    refsOf([nearest]),
  );
}

const form =
  /\b(?<role>mediated|brokered|hosted)(?: [^.;,]{0,30}?)? by (?:the |some |two )?(?<words>(?<adjective>\p{Lu}\p{Ll}+) (?:\p{Ll}+ )?(?:diplomats?|mediators?|officials?|envoys?|officers?|negotiators?|peacekeepers?|generals?|intermediar(?:y|ies)|representatives?|go-betweens?|churchmen|lawyers?))\b/gu;
