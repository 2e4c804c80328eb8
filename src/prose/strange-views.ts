import type { Mention } from './find-subjects.ts';

/** "According to a blog, [it] was on 3 May", "another archive dates [it] to", "in my view": of someone's, whom the record does not name. */
export function isView(text: string, mentions: readonly Mention[]): boolean {
  const start = mentions[0]?.start ?? text.length;
  if (opinion.test(text) || stranger.test(text.slice(0, start))) return true;
  return mentions.some(
    (one) =>
      (dating.test(text.slice(0, one.start)) || datingOf.test(text.slice(0, one.start))) &&
      /^,? (?:to|on|at|in|as|from) /.test(text.slice(one.end)),
  );
}

const opinion =
  /\b(?:in (?:my|our|his|her|their) (?:opinion|view|memory|recollection)|as (?:I|he|she) (?:remember|recall)(?:s|ed)?|(?:I|we) (?:think|believe|guess|suppose|remember))\b/i;
const anyone = String.raw`(?:an?|another|some|other|many|most|few|several|certain|rival|different|my|his|her|their|one)`;
const voices = String.raw`(?:blog(?:ger)?s?|channels?|posts?|newspapers?|papers?|magazines?|archives?|(?:web)?sites?|books?|textbooks?|encyclop(?:a?e)dias?|historians?|scholars?|authors?|writers?|journalists?|reporters?|commentators?|analysts?|observers?|experts?|critics?|residents?|villagers?|witness(?:es)?|eyewitness(?:es)?|drivers?|teachers?|neighbou?rs?|colleagues?|friends?|guides?|tourists?|users?|readers?|people|legends?|rumou?rs?|myths?|databases?|timelines?|chronicles?|chronolog(?:y|ies)|films?|documentar(?:y|ies)|podcasts?|officials?|novels?|notes?|diar(?:y|ies)|calendars?|memor(?:y|ies)|(?:grand)?(?:mother|father)s?|groups?|clubs?|agenc(?:y|ies)|stations?)`;
const stranger = new RegExp(
  String.raw`\b(?:according to|(?<=^|[,;] )(?:in|by|on)|in the (?:words|view|opinion|account|timeline|chronology|calendar|reckoning|diary) of|by the (?:account|calendar|reckoning|clock|count) of) (?:${anyone} )(?:[\p{L}-]+ ){0,3}?${voices}\b|\b${anyone} (?:[\p{L}-]+ ){0,3}?${voices}(?: (?:of|in|from|at) [^,;]{1,30}?)? (?:(?:now|still|also|even|wrongly|later|once|\p{Ll}+ly) )?(?:says?|said|claim(?:s|ed)?|insist(?:s|ed)?|maintain(?:s|ed)?|believe[sd]?|thinks?|thought|reckon(?:s|ed)?|suggest(?:s|ed)?|argue[sd]?|assume[sd]?|guess(?:es|ed)?|hold|holds|has|have|had|gives?|gave|lists?|listed|dates?|dated|puts?|places?|placed|remember(?:s|ed)?|recall(?:s|ed)?|wr(?:ites?|ote)|assert(?:s|ed)?)\b`,
  'iu',
);
// "The encyclopaedia dates [it] to"; what the record or the archive itself dates is its own.
const dating =
  /(?<!\b(?:records?|archive|essay|sources?|sides?|this page|we)(?: (?:here|itself))? )\b(?:dates|dated|puts|places|placed) (?:(?:the|its|this|that) )?$/i;
const datingOf =
  /(?<!\b(?:records?|archive|essay|sources?|we)(?: (?:here|itself))? )\b(?:gave|gives?|puts?|sets?) (?:the )?(?:time|date|day|hour|start|beginning|end) of (?:(?:the|its|this|that) )?$/i;
