import { introduced } from '../../prose/introduced.ts';
import { proseChecker } from '../../prose/check-prose.ts';
import type { ProseRecord, Verdict } from '../../prose/types.ts';
import { reachWords, summaryWords, toldStanding } from '../../prose/standing-words.ts';
import { sentencesOf } from '../../prose/sentences.ts';
import { valueWords } from '../../prose/value-words.ts';
import { draftHead } from '../../text/draft-head.ts';
import { tableOf } from '../../time/written/tables.ts';
import { draftBlocks, type DraftBlock } from '../../text/draft-blocks.ts';
import { proseCheckWords as words } from '../../words/chapters/prose-check.ts';
import { listParts, say, sayParts } from '../../words/say.ts';
import { make } from '../shared/dom.ts';

/** A text with each sentence marked by how its facts stand to the record, and the facts behind each paragraph. */
export function markText(
  text: string,
  record: ProseRecord,
  { base, language: own }: { readonly base: string; readonly language: string },
): readonly HTMLElement[] {
  const { language = own, bodyStart } = draftHead(text);
  const unread =
    tableOf(language) === undefined
      ? [make('p', { class: 'sans' }, say(words.languageNotRead, { language }))]
      : [];
  const check = proseChecker(record);
  const blocks = introduced(draftBlocks(text, bodyStart), language).map((block) => ({
    block,
    verdicts: check(block, { language, isDraft: true }),
  }));
  const all = blocks.flatMap(({ verdicts }) => verdicts);
  const summary = all.length === 0 ? words.noFacts : summaryWords(all);
  const head = text.slice(0, bodyStart).trimEnd();
  return [
    ...unread,
    make('p', { class: 'sans' }, summary),
    ...(head === '' ? [] : [make('p', { 'data-text': '' }, head)]),
    ...blocks.flatMap(({ block, verdicts }) => [
      make('p', { 'data-text': '' }, ...markedSentences(block, verdicts, language)),
      ...(verdicts.length === 0
        ? []
        : [make('ul', { class: 'facts-found sans' }, ...verdicts.map((verdict) => factItem(verdict, base)))]),
    ]),
  ];
}

/** The sentences of a paragraph, each marked, with what stands before and between them: the text as it was given. */
function markedSentences(
  { text, written }: Pick<DraftBlock, 'text' | 'written'>,
  verdicts: readonly Verdict[],
  language: string,
): readonly (Node | string)[] {
  let behind = 0;
  const marked = sentencesOf(text, language).flatMap(({ start, end }) => {
    const own = verdicts.filter((one) => one.start < end && one.end > start);
    const isAlone = own.some((one) => toldStanding(one) === 'alone');
    const worst = (['contradicted', 'unknown', 'agreed'] as const).find(
      (verdict) => own.some((one) => one.verdict === verdict) || (verdict === 'unknown' && isAlone),
    );
    const between = written.slice(behind, start);
    const words = written.slice(start, end).trimEnd();
    behind = start + words.length;
    return [between, make('mark', { 'data-verdict': worst ?? 'none' }, words)];
  });
  return [...marked, written.slice(behind).trimEnd()];
}

function factItem(verdict: Verdict, base: string): HTMLElement {
  const links = verdict.of.map(({ title, address }) => make('a', { href: base + address }, title));
  return make(
    'li',
    { 'data-verdict': verdict.verdict },
    say(words.fact, {
      verdict: words.verdicts[toldStanding(verdict)],
      words: (verdict.told ?? verdict.words).replace(/^["“]|["”]$/g, ''),
    }),
    ...(verdict.verdict === 'contradicted' && verdict.why === undefined
      ? [' ', say(words.recordHas, { value: valueWords(verdict.record) })]
      : []),
    ...(verdict.why === undefined
      ? []
      : [
          ' ',
          say(words.whys[verdict.why], { said: valueWords(verdict.said), value: valueWords(verdict.record) }),
        ]),
    ...reachWords(verdict).flatMap((words) => [' ', words]),
    ...(links.length === 0 ? [] : [' ', ...sayLinks(links)]),
  );
}

function sayLinks(links: readonly HTMLElement[]): readonly (string | Node)[] {
  return sayParts<typeof words.see, readonly (string | Node)[]>(words.see, {
    links: listParts(links),
  }).flatMap((part) => (typeof part === 'string' ? [part] : part));
}
