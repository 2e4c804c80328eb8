import { readDraft } from '../mdx/draft.ts';
import type { ArchiveFiles } from './archive-files.ts';
import { checkerOf, verdictsOn, type PlacedVerdict } from './checks/prose.ts';
import { reachWords, summaryWords, toldStanding } from '../prose/standing-words.ts';
import { valueWords } from '../prose/value-words.ts';
import { proseCheckWords } from '../words/chapters/prose-check.ts';
import { say } from '../words/say.ts';
import { draftHead } from '../text/draft-head.ts';
import { tableOf } from '../time/written/tables.ts';
import { shown } from './shown.ts';

/** What an archive makes of a draft that need not be its own, as lines for people; undefined where it cannot be built. */
export interface DraftReport {
  readonly lines: readonly string[];
  readonly contradicted: number;
}

/**
 * Compares a draft in Markdown or plain text with the archive: what of it the record supports, contradicts, or does not
 * know, each with its place and with what it was compared with.
 */
export function reportDraft(archive: ArchiveFiles, file: string, text: string): DraftReport | undefined {
  const check = checkerOf(archive);
  if (check === undefined) return undefined;
  const head = draftHead(text);
  const language = head.language ?? archive.settings?.data.language ?? 'en';
  const verdicts = verdictsOn(check, file, readDraft(text, head.bodyStart), { language, isDraft: true });
  const contradicted = verdicts.filter(({ verdict }) => verdict.verdict === 'contradicted').length;
  return {
    lines: [
      ...(tableOf(language) === undefined ? [say(proseCheckWords.languageNotRead, { language })] : []),
      ...verdicts.map(lineOf),
      summaryWords(verdicts.map(({ verdict }) => verdict)),
    ],
    contradicted,
  };
}

const names = {
  agreed: 'supported',
  alone: 'agrees by itself',
  contradicted: 'CONTRADICTED',
  unknown: 'not known',
  disputed: 'one of several',
  undecided: 'not decided',
  unnamed: 'not compared',
} as const;

function lineOf({ place, verdict: one }: PlacedVerdict): string {
  const { verdict, fact, words, told: about, said, why, record, of } = one;
  const where = of.map(({ title, address }) => `${title} (${address})`).join('; ');
  const told =
    verdict === 'contradicted' && why === undefined
      ? `\n    the record has ${valueWords(record)}${where === '' ? '' : `: ${where}`}`
      : why !== undefined
        ? `\n    ${say(proseCheckWords.whys[why], { said: valueWords(said), value: valueWords(record) })}${where === '' ? '' : ` ${where}`}`
        : where === ''
          ? ''
          : `\n    ${where}`;
  const reach = reachWords(one)
    .map((line) => `\n    ${line}`)
    .join('');
  return `${place.file}:${place.line}:${place.column}  ${names[toldStanding(one)]}  ${fact} ${shown(about ?? words)}${told}${reach}`;
}
