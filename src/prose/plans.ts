import { unmetWords } from '../time/written/unmet-words.ts';
import { withoutKeptPlans } from './as-planned.ts';
import type { Stretch, Subject } from './types.ts';

/** Tells whether something of a sentence is what was meant, thought or feared to be, and not what was. */
export type IsPlanned = (stretch: Stretch, mention: Named) => boolean;

/** What is told of, and where the text names it: an empty stretch where it does not. */
interface Named extends Stretch {
  readonly subject: Pick<Subject, 'title'> & Partial<Pick<Subject, 'texts'>>;
}

/**
 * What a sentence tells of plans: "was to be signed on", "was supposed to be held on", "would have met on", "nearly met
 * on", "had it met on", "planned for". What a plan names by its day ("the meeting of 1 May was to ...") is none.
 *
 * @param language BCP 47
 */
export function plannedIn(sentence: string, language: string): IsPlanned {
  const english = /^en\b/i.test(language);
  const tag = /^[a-z]+/i.exec(language)?.[0].toLowerCase() ?? '';
  const text = withoutKeptPlans(sentence, tag);
  const [other, held] = [ofOthers[tag], unmetWords[tag]?.held];
  if (!english)
    return (stretch) => {
      const clause = clauseAround(text, stretch);
      return other?.test(clause) === true && held?.test(clause) !== true;
    };
  if (!mayPlan.test(text)) return () => false;
  return (stretch, mention) => isPlannedThere(text, stretch, mention);
}

function isPlannedThere(text: string, { start, end }: Stretch, mention: Named): boolean {
  const before = withoutAsides(text.slice(0, start));
  const clause = before.slice(startOfClause(before));
  if (plannedFor.test(before) || invitedFor.test(before)) return !wasHeld.test(text.slice(end));
  if (notKept.test(clause)) return true;
  if (attached.test(clause) && isUndone(clause, text.slice(end))) return true;
  if (attached.test(clause) && !ofDay.test(clause) && !moved.test(clause)) return false;
  if (isSupposed(text, before)) return true;
  if (opens.test(clause)) {
    const behind = withoutAsides(text.slice(end).replace(/^,? ?(?:that )?/, ' '));
    const first = behind.slice(0, clauseEnd.exec(behind)?.index ?? behind.length);
    const plan = passive.exec(first);
    return plan !== null && !finite.test(first.slice(0, plan.index).replace(helping, ''));
  }
  const plan = [...clause.matchAll(new RegExp(passive.source, 'giu'))].at(-1);
  if (plan !== undefined && !tellsBehind(clause.slice(plan.index + plan[0].length))) return true;
  return isMeant(text, clause, start, mention);
}

// "The fair of 12 May never took place", "the talks of 12 May were called off"; an order of that day that was cancelled was given then.
function isUndone(before: string, behind: string): boolean {
  return neverHeld.test(behind) || (gathering.test(before) && calledOff.test(behind));
}

/** "Planned to sign", "failed to meet", where that is not itself what is named: "refusal to sign". */
function isMeant(text: string, clause: string, end: number, mention: Named): boolean {
  const verb = [...clause.matchAll(active)].at(-1);
  if (verb === undefined || tellsBehind(clause.slice(verb.index + verb[0].length))) return false;
  const stem = (verb.groups?.['verb'] ?? '').slice(0, 5).toLowerCase();
  // What the record tells as done was: "the court declined to".
  const isDone =
    deeds.test(stem) &&
    mention.subject.texts?.some(
      ({ text: told, ofSource, by }) =>
        ofSource !== true && by === undefined && told.toLowerCase().includes(stem),
    ) === true;
  if (isDone) return false;
  const at = end - clause.length + verb.index;
  const isNamed = mention.start <= at && mention.end > at && /^\p{L}/u.test(text.slice(at));
  return !isNamed && (stem === '' || !mention.subject.title.toLowerCase().includes(stem));
}

// "If it had been signed on", "it was hoped that it met on", "asked whether it was".
function isSupposed(text: string, before: string): boolean {
  const clause = before.slice([...before.matchAll(/[;:]|, (?:and|but)\b/g)].at(-1)?.index ?? 0);
  const found = supposing.exec(clause);
  if (found !== null && !/,/.test(clause.slice(found.index + found[0].length))) return true;
  return /\?["'\u201d\u2019)]*\s*$/.test(text) && asking.test(text);
}

function tellsBehind(text: string): boolean {
  return happened.test(text.replace(compound, ''));
}

function startOfClause(text: string): number {
  return [...text.matchAll(clauseStart)].reduce(
    (at, { index, 0: found }) => Math.max(at, index + found.length),
    0,
  );
}

function clauseAround(text: string, { start, end }: Stretch): string {
  const from = Math.max(text.lastIndexOf(';', start), text.lastIndexOf(',', start)) + 1;
  const behind = text.slice(end).search(/[,;]/);
  return text.slice(from, behind === -1 ? text.length : end + behind);
}

/** The text with blanks in the place of what an aside tells: "The court, which was to decide, ruled". */
function withoutAsides(text: string): string {
  return text.replace(/, (?:who|which|whose|where|as)\b[^,;]*,/g, (aside) => ' '.repeat(aside.length));
}

const auxiliary = String.raw`(?:was|were|is|are|been|being|be)`;
const adverb = String.raw`(?:(?:not|n't|also|then|still|now|once|first|later|initially|originally|again|\p{L}+ly) )?`;
const passive = new RegExp(
  [
    String.raw`\b(?:was|were|is|are) ${adverb}to(?= (?:have )?\p{Ll}{2,})`,
    String.raw`\b${auxiliary} ${adverb}(?:planned|scheduled|due|expected|supposed|meant|intended|slated|set|about|going|likely|unlikely|ready|bound|prepared|foreseen|envisaged|proposed|tipped|rumou?red|hoped|projected|timetabled|pencilled in|earmarked|billed|arranged|destined|fated|poised|willing|keen|eager)\b(?=\s+(?:to|on|in|for|at|by)\b|\s*$)`,
    String.raw`\b(?:had|has|have) yet to\b`,
    String.raw`\b(?:would|should|could|might|ought to|shall|will)\b`,
    // No month, and no leave that lasts: "in May", "18 May 2020", "may be used until".
    String.raw`(?<!\d\s|\b(?:in|of|since|until|by|from|to|late|early|mid|last|this|next|during|and|or)[\s-])\bmay\b(?!\s+(?:\d|be\s+\p{L}+\s+until))`,
    String.raw`\b(?:almost|nearly|all but|very nearly|only just failed to) (?:\p{Ll}+ed\b|met|held|took|began|made|went|came|gave|fell|broke|shut|left)`,
    String.raw`\b(?:was|were|been|is|are) ${adverb}(?:postponed|cancell?ed|called off|put off|rescheduled|delayed|deferred|brought forward|moved (?:back|forward|from))\b`,
    String.raw`\b(?:foresaw|foresees|envisaged|envisages|envisioned|provided for|called for|pencilled in|(?<!\b(?:the|an?|their|its) )scheduled)\b`,
  ].join('|'),
  'iu',
);
const active =
  /\b(?:was|were|been) (?<verb>asked|invited|ordered|told|obliged|required|urged)(?: \p{L}+ly)? to (?=\p{Ll}{2,})|\b(?:had |has |have )?(?<verb>planned|plans?|hoped|hopes?|wanted|wants?|intended|intends?|expected|expects?|meant|means|promised|undertook|failed|refused|declined|threatened|tried|attempted|sought|agreed|aimed|wished|prepared|vowed|pledged|offered|proposed|arranged|were unable|was unable|neglected|omitted) (?:\p{L}+ ){0,3}?to (?=\p{Ll}{2,})|\b(?<verb>plans?|intentions?|aims?|hopes?|ideas?|proposals?|promises?|expectations?|attempts?|efforts?|schedules?|timetables?|agreements?)\b (?:(?:was|were|is|are|had been) )?(?:to|of|for) (?=\p{Ll}{2,})/giu;
const deeds = /^(?:decli|refus|agree|offer|propo|promi|vowed|pledg|threa|asked|invit)/;
const supposing =
  /\b(?<!even |as )if\b|\bunless\b|\bwhether\b|\blest\b|\bin case\b|\bprovided that\b|\bas though\b|\b(?:hope|hoping|hoped|fear(?:ed|ing)?|expect(?:ed|ing|ation)?|propos(?:ed|al|ing)|plan(?:ned)?|intend(?:ed)?|imagin(?:ed|ing)|suppos(?:e|ed|ing)|assum(?:e|ed|ing)|wish(?:ed)?|predict(?:ed|ing)|suggest(?:ed|ing)|foreseen|rumou?rs?|rumou?red)\b(?: (?:was|were|is|are))? that\b|(?:^|[,;] )had (?!been to )(?=\p{Ll}|the\b|[^.,]{0,60}\bbeen\b)|\bwere (?:it|the [^,]{1,40}) to /iu;
const asking =
  /^\s*["'\u201c\u2018(]*(?:was|were|is|are|did|does|do|had|has|have|when|where|who|which|what|why|how|on|in|could|can|would|so)\b/i;
const mayPlan =
  /\b(?:to|would|should|could|might|may|shall|will|almost|nearly|all but|postponed|cancell?ed|called|put off|rescheduled|delayed|deferred|forward|moved|place|never|not|fell|abandoned|scrapped|fore\p{L}+|envis\p{L}+|provided|schedul\p{L}+|plan\p{L}*|for|if|unless|whether|lest|had|that|expected|due|rumou?r\p{L}*)\b|\?/iu;
// "Planned for", "arranged for Monday,".
const plannedFor =
  /\b(?:planned|scheduled|due|expected|set|meant|intended|slated|foreseen|envisaged|proposed|arranged|fixed|announced|agreed|called|convened|billed|timetabled|pencilled in|booked|earmarked|penned|slotted|timed|plans?|schedule|invitations?|invited|rescheduled|postponed|moved|deferred|put off|brought forward) (?:(?:again|back|then|originally|initially|first) )?(?:for|until|till|to)(?: (?:the |about |around )?(?:\p{L}+day,?)?)? ?$/iu;
// "An invitation to the mill, for the first week of May", "the invitation was for May".
const invitedFor =
  /\binvit(?:ed|ations?)\b[^.;]{0,60}\bfor (?:the )?(?:(?:first|second|third|fourth|last) week of |(?:start|beginning|middle|end) of |early |late )?$/iu;
// "It was not opened as planned on".
const notKept =
  /\b(?:not|never|n['\u2019]t)\b[^,;]*,? as (?:\p{L}+ )?(?:planned|scheduled|intended|expected),? (?:\p{L}+ ){0,2}$/iu;
// "The meeting scheduled for 12 December took place."
const wasHeld =
  /^,? ?(?:(?:duly|indeed|finally|then|also|eventually) )?(?:took place|went ahead|(?:was|were) (?:duly |indeed )?held|opened|began|happened)\b/i;
const neverHeld =
  /^,? ?(?:(?:ultimately|finally|in the end|eventually|therefore) )?(?:(?:never|(?:did|could) not|didn['\u2019]t|failed to) (?:took|take) place|(?:never|did not|didn['\u2019]t) (?:happen(?:ed)?|occur(?:red)?|go ahead|materiali[sz]ed?)|never went ahead|(?:was|were) (?:never|not) held|fell through)\b/i;
const calledOff =
  /^,? ?(?:was|were|is|are|had been|has been|have been) (?:\p{L}+ly |then |soon )?(?:cancell?ed|called off|abandoned|scrapped)\b/iu;
const gathering =
  /\b(?:meetings?|sessions?|sittings?|fairs?|talks|visits?|summits?|concerts?|match(?:es)?|elections?|votes?|ceremon(?:y|ies)|conferences?|hearings?|rall(?:y|ies)|consultations|negotiations|briefings?|flights?|races?|festivals?|sailings?|referendums?) (?:\p{L}+ ){0,4}(?:of|from|dated)(?: the)?\s*$/iu;
// "The statement of 1 May".
const attached = /\b(?:of|from|dated)(?: the)?\s*$|\(\s*$/i;
const ofDay =
  /\b(?:night|evening|morning|afternoon|day|eve|noon|course|end|start|beginning|middle|weekend|week|hours) of\s*$/i;
const moved =
  /\b(?:postponed|cancell?ed|called off|put off|rescheduled|delayed|deferred|brought forward|moved)\b[^,;]*$/i;
const opens =
  /^\s*(?:(?:and|but|then|so|also|yet|it (?:was|is)(?: only)?|not until|thus|again|that),? )*(?:(?:on|in|by|at|during|from|early|late|around|about|only|around the|after|within|for) )*(?:the )?(?:(?:night|evening|morning|afternoon|day) of )?(?:\p{L}+day,? )?\s*$/iu;
const clauseStart =
  /[;:(\u2014]\s*|\s\u2013\s|, (?:and|but|while|whereas|although|though|so)\b|\b(?:which|who|whom|where|because)\b|(?<=\b\p{Ll}+ed )that\b|\bbut\b/gu;
const clauseEnd = /[;:(]|, (?:and|but|while|whereas)\b|\b(?:which|who|that|because|after|before|but)\b/;
const finite =
  /\b(?:was|were|is|are|had|has|have|did|does|said|says|told|met|held|gave|made|took|came|went|began|saw|sent|found|wrote|left|kept|brought|fell|\p{Ll}+ed)\b/iu;
const helping = /\b(?:was|were|is|are|had|has|have)(?: been)?\s*$/i;
// Behind a plan another verb tells what was: "was to be short, and was held on".
const happened =
  /\b(?:was|were|did|had|has|is|came|met|gave|made|began|went|took|ended|happened|opened|said|fell|broke)\b/i;
const compound = /\b(?:have|be|having)\b(?: been)?(?: \p{L}+ly)? \p{L}+/giu;

// The words of other languages that tell of plans.
const ofOthers: Readonly<Record<string, RegExp>> = {
  de: /(?<!\p{L})(?:soll(?:en|ten?)?|geplant|vorgesehen|angesetzt|geplante[nrsm]?|würden?|hätten?|wären?|(?:beinahe|fast)(?!\s(?:\d|ein|zwei|drei|vier|fünf|sechs|sieben|acht|neun|zehn|elf|zwölf|zwanzig|hundert|alle|jede|ganz|immer|nie|das|den|die\sh))|ob|falls|verschoben|abgesagt|(?:verschob(?:en)?|verlegt(?:en?)?|vertagt(?:en?)?)(?=[^,;]*\sauf\sden\s)|(?<=\sauf\sden\s[^,;]*)(?:verlegt|vertagt|vorgezogen)|wollten?|werden soll(?:te|ten)?)(?!\p{L})/iu,
  fr: /(?<!\p{L})(?:\p{L}{2,}[ei]ront|devai(?:t|ent)|doi(?:t|vent)|sera|seront|aura|auront|aurai(?:t|ent)|serai(?:t|ent)|prévue?s?|programmée?s?|censée?s?|envisagée?s?|reportée?s?|annulée?s?|(?:report(?:a|èrent)|(?:repouss|décal|ajourn|avanc)(?:a|èrent|ée?s?))(?=\s(?:[^,;]*\s)?au\s)|allai(?:t|ent)|failli|voulai(?:t|ent)|si)(?!\p{L})/iu,
  es: /(?<!\p{L})(?:\p{L}{2,}(?:ar|er|ir)án?|debían?|deben?|será[n]?|habrá[n]?|tendrá[n]?|se celebrará[n]?|iban?\sa|habrían?|sería|previst[oa]s?|programad[oa]s?|tenía[n]?\sque|aplazad[oa]s?|(?:aplaz(?:ó|aron)|pospus(?:o|ieron)|pospuest[oa]s?|posterg(?:ó|aron|ad[oa]s?))(?=\s(?:[^,;]*\s)?(?:al|para|hasta)\s)|traslad(?:ó|aron|ad[oa]s?)(?=\s(?:[^,;]*\s)?al\s\d)|cancelad[oa]s?|casi(?!\s(?:\d|una?|dos|tres|cuatro|cinco|seis|siete|ocho|nueve|diez|once|doce|veinte|cien|tod[oa]|nunca|siempre))|quería[n]?|si)(?!\p{L})/iu,
  ru: /(?<!\p{L})(?:(?:за|от|при)кро(?:ет|ют)(?:ся)?|подпиш(?:ет|ут)|начн(?:[её]т|ут)(?:ся)?|(?:про|при)вед(?:[её]т|ут)|встрет(?:ит|ят)ся|состо(?:ит|ят)ся|про(?:й|из)д(?:[её]т|ут)|заверш(?:ит|ат)(?:ся)?|долж(?:ен|на|но|ны)|буд[еу]т|планир\p{L}+|запланир\p{L}+|предполаг\p{L}+|намеч\p{L}+|намер\p{L}+|собира\p{L}+|отлож\p{L}+|перенес\p{L}+|перен[её]с(?=[^,;]*\sна\s)|отмен\p{L}+|бы|ли|едва\sне|чуть\sне)(?!\p{L})/iu,
  uk: /(?<!\p{L})(?:(?:за|від)кри(?:є|ють)(?:ся)?|підпиш(?:е|уть)|почн(?:е|уть)(?:ся)?|проведуть?|зустріну?ться|відбуд(?:е|уть)ся|заверш(?:ить|ать)(?:ся)?|ма(?:в|ла|ло|ли)(?=\s(?:\p{L}+\s){0,2}\p{L}+ти(?:ся)?(?!\p{L}))|повин\p{L}+|буд(?:е|уть)|планув\p{L}+|заплан\p{L}+|передбач\p{L}+|намір\p{L}*|збира\p{L}+|відклад\p{L}+|перенес\p{L}+|скасо?[ву]\p{L}+|би|чи|ледь\sне)(?!\p{L})/iu,
  hy: /(?<!\p{L})(?:կ\p{L}{2,}(?:վի|վեն)|(?:կունենա|կկայանա|կհանդիպ|կմեկն|կժաման|կստորագր)\p{L}*|պետք\sէր?|պիտի|պլանավորվ\p{L}+|նախատես\p{L}+|ծրագր\p{L}+|հետաձգ\p{L}+|չեղար\p{L}+|եթե)(?!\p{L})/iu,
  tr: /(?<!\p{L})(?:(?!gelecek)\p{L}+(?:acak|ecek)(?:t[ıi]r|lar|ler)?|\p{L}+(?:acaktı|ecekti|acaktır|ecektir|malıydı|meliydi)|planlan\p{L}+|öngörül\p{L}+|beklen\p{L}+|ertele\p{L}+|(?<=tarihine\s)(?:alın|çekil|kaydır)\p{L}+|iptal|gerekiyordu|neredeyse(?!\s(?:\d|bir|iki|üç|dört|beş|altı|yedi|sekiz|dokuz|on|yirmi|yüz|tüm|bütün|her|hiç))|az\skalsın)(?!\p{L})/iu,
  az: /(?<!\p{L})(?:(?!gələcək)\p{L}+(?:acaq|əcək)(?:d[ıi]r|lar|lər)?|\p{L}+(?:acaqdı|əcəkdi|malıydı|məliydi|malı\sidi|məli\sidi)|planlaşdır\p{L}+|nəzərdə\stutul\p{L}+|gözlənil\p{L}+|təxirə|(?<=tarixinə\s)(?:keçir|dəyiş)\p{L}+|ləğv|az\sqala)(?!\p{L})/iu,
  ar: /(?:(?<!\p{L})[وف]?س[يت](?!ار|اس|اد|طر|نار|نم|ول|ين)\p{L}{2,}(?<!ة|ات)(?!\p{L})|سوف|من\sالمقرر\sأن|كان\sمن\sالمقرر|كان\sمن\sالمتوقع|كان\sمن\sالمفترض|كان\sينبغي|كان\sسي|المقرر|أُلغي|ألغي|تأجل|أرجأ|أُرجئ|أرجئ|نُ?قل\sموعد)/u,
};
