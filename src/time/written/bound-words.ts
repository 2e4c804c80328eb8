import { besideDate, wordsBeside } from './period-words.ts';

/** "Terminus ante quem": it is no later. */
export const lastBefore = wordsBeside([String.raw`terminus\s+(?:ante|ad)\s+quem(?:\s+(?:is|est|of|ist))?:?`]);
/** "Terminus post quem": it is no earlier. */
export const firstAfter = wordsBeside([
  String.raw`terminus\s+(?:post\s+quem|a\s+quo)(?:\s+(?:is|est|of|ist))?:?`,
]);
/** An editor's date in the place of a wrong one: "1993 [recte 1994]". */
export const correctedTo = wordsBeside(
  [],
  [
    String.raw`[[(]\s*(?:recte|rectius)(?!\p{L})`,
    String.raw`\[\s*i\.?\s?e\.?\s`,
    String.raw`[[(]\s*sic\s*[;,:]\s*[^)\]]*\d`,
  ],
);

/** "Since at least": it began then or earlier. */
export function atLeastSince(
  text: string,
  date: { readonly start: number; readonly end: number },
): ReturnType<typeof besideDate> {
  const found = besideDate(text, date, since);
  if (found !== undefined) return found;
  const [ahead, next] = [besideDate(text, date, sinceAhead), besideDate(text, date, atLeastBehind)];
  if (ahead !== undefined && next !== undefined) return { ...ahead, end: next.end };
  const [least, ago] = [besideDate(text, date, atLeastAhead), besideDate(text, date, sinceBehind)];
  return least !== undefined && ago !== undefined ? { ...least, end: ago.end } : undefined;
}

const since = wordsBeside([
  String.raw`(?:since|from)\s+at\s+(?:the\s+)?(?:very\s+)?least`,
  String.raw`at\s+(?:the\s+very\s+)?least\s+(?:since|from)`,
  String.raw`since\s+(?:at\s+least\s+)?as\s+(?:early|far\s+back|long\s+ago)\s+as`,
  String.raw`(?:documented|attested|recorded|traceable)\s+from`,
  String.raw`(?:spätestens|mindestens|zumindest)\s+(?:seit|ab)(?:\s+dem)?`,
  String.raw`(?:seit|ab)\s+(?:spätestens|mindestens|zumindest)(?:\s+dem)?`,
  String.raw`depuis\s+(?:au|le)\s+moins(?:\s+le)?`,
  String.raw`(?:au|du)\s+moins\s+depuis(?:\s+le)?`,
  String.raw`desde\s+(?:al|por\s+lo)\s+menos(?:\s+el)?`,
  String.raw`(?:al|por\s+lo)\s+menos\s+desde(?:\s+el)?`,
  String.raw`(?:по\s+меньшей\s+мере|по\s+крайней\s+мере|как\s+минимум)\s*,?\s+(?:с|со)`,
  String.raw`(?:с|со)\s*,?\s+(?:по\s+меньшей\s+мере|по\s+крайней\s+мере|как\s+минимум)\s*,?`,
  String.raw`(?:щонайменше|принаймні|як\s+мінімум)\s*,?\s+(?:з|із|від)`,
]);
const sinceAhead = wordsBeside([String.raw`since`, String.raw`منذ(?:\s+(?:عام|سنة))?`]);
const atLeastBehind = wordsBeside([], [String.raw`at\s+(?:the\s+very\s+)?least`, String.raw`على\s+الأقل`]);
const atLeastAhead = wordsBeside([
  String.raw`en\s+az(?:ından)?`,
  String.raw`ən\s+az(?:ı|ından)`,
  String.raw`առնվազն`,
]);
const sinceBehind = wordsBeside([], ['beri', String.raw`bu\s+yana`, 'bəri', 'ի վեր', 'սկսած']);

/** "Circa May 1994, it seems": it is not sure. */
export const itSeems = wordsBeside(
  [],
  [
    String.raw`(?:it\s+(?:seems|appears|would\s+seem)|apparently|probably|presumably|perhaps)`,
    String.raw`(?:semble-t-il|apparemment|sans\s+doute|probablement|peut-être)`,
    String.raw`(?:wie\s+es\s+scheint|so\s+scheint\s+es|anscheinend|vermutlich|wahrscheinlich)`,
    String.raw`(?:según\s+parece|al\s+parecer|parece|probablemente|quizás?)`,
    String.raw`(?:по-видимому|видимо|кажется|вероятно|похоже|судя\s+по\s+всему)`,
    String.raw`(?:мабуть|здається|ймовірно|імовірно|схоже|вочевидь)`,
    String.raw`(?:galiba|anlaşılan|görünüşe\s+göre|sanırım|muhtemelen)`,
    String.raw`(?:deyəsən|görünür|ehtimal\s+ki|yəqin(?:\s+ki)?)`,
    String.raw`(?:ըստ\s+երևույթին|կարծես(?:\s+թե)?|երևի|հավանաբար)`,
    String.raw`(?:على\s+ما\s+يبدو|فيما\s+يبدو|ربما|على\s+الأرجح)`,
  ].map((words) => String.raw`${words}(?=\s*(?:[.,;:)!?…։،]|$))`),
  String.raw`\s*[,،(–—]\s*`,
);
