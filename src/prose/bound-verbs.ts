import { isNotUntil, type SentenceDate } from './find-dates.ts';
import type { Mention } from './find-subjects.ts';
import type { Subject } from './types.ts';

type Bound = 'begin' | 'end' | 'stop' | 'resume' | 'open';

/**
 * Which part of what lasted a date tells, by the nearest verb of beginning or ending in its clause: what was "restored" of
 * an interruption is its end, what was "cut" its start. `unclear`: the verb fits neither. Without such a verb the whole.
 *
 * @param text of the sentence
 */
export function partToldOf(
  text: string,
  date: SentenceDate,
  { subject, start, end }: Mention,
): SentenceDate['part'] | 'unclear' {
  if (subject.shape !== 'span' && subject.shape !== 'series') return 'whole';
  if (date.limits.includes('since') || date.limits.includes('until') || date.isInterval) return date.part;
  // "On 3 May the Supply cut came to an end": the verb of a name that stands behind the date is no verb of the sentence.
  const isBehind = start >= date.end;
  const unnamed = `${text.slice(0, start)}${' '.repeat(end - start)}${text.slice(end)}`;
  const bound =
    (isBehind ? boundBeside(unnamed, date) : undefined) ??
    boundBeside(text, date) ??
    (isOfLeaving(text, date, { subject, start, end }) ? 'end' : undefined);
  const isOfStop = stops.test(subject.title);
  const namesStop = stops.test(text.slice(start, end)) && !resumes.test(text.slice(start, end));
  switch (bound) {
    case undefined:
      return 'whole';
    case 'begin':
      return 'start';
    case 'end':
      return 'end';
    case 'open':
      return isOfStop ? 'end' : 'start';
    case 'stop':
      return isOfStop && !namesStopNoun.test(text.slice(start, end)) ? 'start' : 'end';
    case 'resume':
      return isOfStop && !namesStop ? 'end' : 'unclear';
  }
}

/** "By 3 May [the guards] had left": of a departure its end, where all of them are told. */
function isOfLeaving(text: string, date: SentenceDate, { subject, start, end }: Mention): boolean {
  return (
    date.limits.includes('no-later') &&
    leaving.test(subject.title) &&
    hadLeft.test(text.slice(start)) &&
    !some.test(text.slice(start >= date.end ? date.end : Math.max(0, start - 30), end))
  );
}

/** Whether a sentence tells the opposite of what happened on one day: that traffic resumed, of its stop. */
export function tellsOpposite(text: string, date: SentenceDate, { title, shape }: Subject): boolean {
  if (shape !== 'point') return false;
  const bound = boundBeside(text, date);
  if (stops.test(title) && !resumes.test(title)) return bound === 'resume';
  return resumes.test(title) && !stops.test(title) && bound === 'stop';
}

/** Whether words tell of a beginning or an end. */
export function tellsBound(text: string): boolean {
  return boundsIn(text).length > 0;
}

/** Whether words name only the start or the end of what lasted: "the end of [it]", "[it] began". @param text of all of them */
export function edgeTold(text: string, { subject, start, end }: Mention): 'start' | 'end' | undefined {
  if (subject.shape !== 'span' && subject.shape !== 'series') return undefined;
  const before = edgeBefore.exec(text.slice(Math.max(0, start - 40), start));
  const inside = edgeNoun.exec(text.slice(start, end));
  const noun = (before ?? inside)?.groups;
  if (noun !== undefined) return noun['start'] === undefined ? 'end' : 'start';
  const behind = /^[^.;,:\ufffc]{0,40}/.exec(text.slice(end))?.[0] ?? '';
  const verb =
    behind.split(/\b(?:on|in|by|at|until|since|after|before|and|but|which|that|when|\d+)\b/)[0] ?? '';
  const named = `${text.slice(start, end)}${verb}`;
  const isOfStop = stops.test(subject.title);
  // "The cut" is a noun.
  const own = text
    .slice(start, end)
    .replace(
      /^(?:the|an?|its|this|that)\s+(?:\p{L}+\s+)?(?!(?:began|begun|started|ended|ceased|resumed|finished|reopened)$)\p{L}+$/iu,
      '',
    );
  const bound = boundsIn(verb)[0] ?? (/^did\b/.test(verb.trim()) ? 'begin' : boundsIn(own)[0]);
  if (bound === undefined || (bound === 'resume' && !isOfStop)) return undefined;
  const isStart =
    bound === 'begin' ||
    (bound === 'open' && !isOfStop) ||
    (bound === 'stop' && isOfStop && !namesStopNoun.test(named));
  return isStart ? 'start' : 'end';
}

function boundBeside(text: string, { start, end }: SentenceDate): Bound | undefined {
  const isFrom = isNotUntil(text, { start, end });
  const before = text.slice(Math.max(0, start - 70), start).replace(isFrom ? /until(?: on)? $/i : /$^/, '');
  const here = before.slice(startOfClause(before));
  const last = boundsIn(here).at(-1);
  if (last !== undefined) return last;
  // "[It], which was confirmed on 3 May, was complete in June": the verb behind is of another date.
  if (relative.test(before) && text[end] === ',') return undefined;
  const behind = /^[^;,:]{0,80}/.exec(text.slice(end).replace(/^,? /, ' '))?.[0] ?? '';
  return boundsIn(behind.split(/\b(?:on|in|by|until|since|after|before|and|but|which|that)\b/)[0] ?? '')[0];
}

const relative = /, (?:which|who|whose|that)\b[^,;:]*$/i;

function boundsIn(text: string): readonly Bound[] {
  return [...text.matchAll(forms)]
    .filter(({ index }) => !stayed.test(text.slice(0, index)))
    .flatMap(({ groups }) =>
      (Object.keys(verbs) as Bound[]).filter((bound) => groups?.[bound] !== undefined),
    );
}

// "Stayed shut", "was still blocked": nothing begins or ends with what goes on.
const stayed =
  /\b(?:stay(?:ed|s|ing)?|remain(?:ed|s|ing)?|kept|keeps?|still|stood|lay|continu(?:ed|es|ing) to be)(?: being| \p{L}+ly| \p{L}+wise)?\s+$/iu;

function startOfClause(text: string): number {
  return [...text.matchAll(/;|,? (?:but|while|whereas)\b/g)].at(-1)?.index ?? 0;
}

const leaving = /\b(?:withdraw\p{L}*|departure|exodus|evacuation|retreat|pull-out)\b/iu;
const hadLeft = /\b(?:had|have|has) (?:all |\p{Ll}+ly )?(?:gone|left|withdrawn|departed|pulled out)\b/u;
const some =
  /\d|\b(?:some|many|most|half|part|several|few|first|thousands?|hundreds?|dozens?|of (?:them|the)|nobody|none|almost|nearly|about)\b/i;

// The first that fits counts: "began again" is no beginning.
const verbs: Readonly<Record<Bound, RegExp>> = {
  resume:
    /(?:began|begun|started|open(?:ed)?|flowing) again|resum(?:ed?|es|ing|ption)|restor(?:ed?|es|ing|ation)|reopen(?:ed|s|ing)?|reinstated|c(?:ame|ome) back|(?:was|were) back|back on|returned|restarted|unblocked/,
  begin:
    /beg(?:an|un|ins?|inning)|start(?:ed|s|ing)?|broke out|break(?:s|ing)? out|outbreak|erupt(?:ed|s)|launch(?:ed|es)?|c(?:ame|omes?) into (?:force|effect)|t(?:ook|akes?) effect|entered into force|(?:went|gone|fell) (?:dark|silent|dead)|got (?:under ?way|going)|under ?way|set in|commenced|onset|since/,
  end: /ended|ends?|ending|over|lifted|finish(?:ed|es)|came to an end|concluded|complet(?:ed?|ion)|finali[sz]ed|expired|till|until/,
  stop: /stop(?:ped|s)?|ceased|halted|suspended|interrupted|cut(?: off)?|closed|blocked|shut(?: off| down)?|disrupted|severed/,
  open: /opened|opening/,
};
const forms = new RegExp(
  `(?<![\\p{L}-])(?:${Object.entries(verbs)
    .map(([bound, { source }]) => `(?<${bound}>${source})`)
    .join('|')})(?![\\p{L}-])`,
  'giu',
);
const edgeNoun =
  /\b(?:(?<start>start|beginning|outbreak|onset|launch|opening|first day)|(?<end>end|ending|close|conclusion|completion|lifting|last day)) of\b/i;
const edgeBefore = new RegExp(String.raw`${edgeNoun.source}(?: (?:the|this|that|its))?\s*$`, 'i');
const stops =
  /interrupt|disrupt|\bblock|clos(?:ed|ure|ing)|suspen|\bstop|halt|\bshut|\bcut\b|outage|\bstrike/i;
const namesStopNoun =
  /interruption|disruption|block(?:ade|age)|closure|suspension|stoppage|outage|strike\b|siege/i;
const resumes = /restor|resum|reopen|again/i;
