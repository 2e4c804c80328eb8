import type { Mention } from './find-subjects.ts';
import { of, refsOf, type Sentence } from './sentence.ts';
import type { Finding, Stretch } from './types.ts';

/** Something of which a sentence says that what it names brought it forth. */
export interface MadeTold extends Stretch {
  readonly verb: string;
  readonly thing: string;
  readonly mention: Mention;
}

/** "[The session] adopted a resolution", "a statement was issued at [the session]". */
export function madeIn({ text, mentions }: Sentence): readonly MadeTold[] {
  const [mention, ...others] = mentions;
  if (mention === undefined || others.length > 0) return [];
  return [...text.matchAll(active), ...text.matchAll(passive)].map((match) => {
    const { verb = '', thing = '' } = match.groups ?? {};
    return { start: match.index, end: match.index + match[0].length, verb, thing, mention };
  });
}

/** What the record says did not come of what is named: "it adopted no document". Undefined where it says nothing of it. */
export function checkMade(
  { text }: Sentence,
  { start, end, verb, thing, mention }: MadeTold,
): Finding | undefined {
  const none = mention.subject.texts.find(({ text: told }) =>
    [...told.matchAll(nothing)].some(({ groups }) => {
      const other = groups?.['thing'] ?? '';
      // Of what adopted no document no statement was issued either.
      return isAny.test(other) || (groups?.['verb'] === verb && other === thing);
    }),
  );
  return none === undefined
    ? undefined
    : of(
        'contradicted',
        { kind: 'words', words: [text.slice(start, end)] },
        { kind: 'words', words: [none.text] },
        refsOf([mention]),
      );
}

const isAny = /^(?:document|text|decision|outcome)$/;
const verbs = 'adopted|passed|issued|signed|agreed|published';
const things =
  'resolution|document|statement|text|decision|declaration|agreement|communiqu\u00e9|treaty|outcome';
const active = new RegExp(
  String.raw`\b(?<verb>${verbs}) (?:an?|the|its|two|several) (?:\p{L}+ )?(?<thing>${things})\b`,
  'gu',
);
const passive = new RegExp(
  String.raw`\b[Aa]n? (?:\p{L}+ )?(?<thing>${things}) was (?<verb>${verbs})\b`,
  'gu',
);
const nothing = new RegExp(
  String.raw`\b(?<verb>${verbs}) (?:no|neither an?) (?:\p{L}+ )?(?<thing>${things})\b`,
  'gu',
);
