import { timeSentences } from '../../src/testing/times/sentences.ts';
import { timesOfSentence } from '../../src/testing/times/time-sentence.ts';

/** How many of the project's own sentences are read as they should be, by language, and each that is not. */
export function sentenceReport(): string {
  const all = Object.entries(timeSentences).map(([language, sentences]) => {
    const read = sentences.map(([sentence, times]) => ({
      sentence,
      times,
      found: timesOfSentence(sentence, language),
    }));
    const wrong = read.filter(({ times, found }) => times.join() !== found.join());
    const times = sentences.reduce((sum, [, its]) => sum + its.length, 0);
    return { language, sentences: sentences.length, times, wrong };
  });
  const rows = all.map(
    ({ language, sentences, times, wrong }) => `| ${language} | ${sentences} | ${times} | ${wrong.length} |`,
  );
  const wrong = all.flatMap(({ language, wrong: its }) =>
    its.map(
      ({ sentence, times, found }) =>
        `- ${language}: ${sentence} ${found.join('; ')} (right: ${times.join('; ')})`,
    ),
  );
  return `## The project's own sentences

\`src/testing/times/\`: sentences as statements and news write them, each written on 9 March 1995, with what is right. They
were written beside the tables and are no measure of texts that nobody has seen.

| language | sentences | times | sentences read wrong |
| --- | --: | --: | --: |
${rows.join('\n')}
${wrong.length === 0 ? '' : `\n${wrong.join('\n')}\n`}`;
}
