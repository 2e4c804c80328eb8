import { list, type LanguageTable } from './table.ts';

/** What is known of a clause in a language, folded, to tell what a text denies. */
export interface ClauseWords {
  /** Words that only a claim is read by: they deny a date, or name the day beside it. */
  readonly roles: LanguageTable['roles'];
  /** Forms of verbs that deny what they say: Turkish "kapanmadı". */
  readonly denying?: RegExp;
  /** How verbs begin whose object stays though they are denied: "did not attend the meeting". */
  readonly sparing: RegExp;
  /** Participles that tie a date to a noun: "the agreement signed on", "yapılan toplantı". */
  readonly tying: RegExp;
  /** Words that stand before a noun or a verb and change nothing: "their", "hat". */
  readonly passed?: RegExp;
  /** Words that say there was none of what follows: "no meeting". */
  readonly none?: RegExp;
  /** Words before such a word that make it deny nothing: "with no warning". */
  readonly sideways?: RegExp;
  /** Verbs between what there was none of and its participle: "no meeting was held". */
  readonly auxiliary?: RegExp;
  /** Verbs behind which, and a comma, stands what they deny: "он отрицал, что". */
  readonly denies?: RegExp;
  /** Participles right behind a date, of the noun that follows. */
  readonly attributive?: RegExp;
  /** Conjunctions that begin a clause of its own: "cuando". */
  readonly breaks?: RegExp;
  /** "Again", and verbs that say it: what was before has ended. */
  readonly again?: RegExp;
  /** Verbs that stand before "not" in a sentence that its date opens: "were not". */
  readonly helping?: RegExp;
}

/** What is known of clauses in the language of a table. */
export function clauseWordsOf({ tag }: Pick<LanguageTable, 'tag'>): ClauseWords {
  return clauseWords[tag] ?? { roles: {}, sparing: /(?!)/, tying: /(?!)/ };
}

/** A table to read claims by. */
export function forClaims(table: LanguageTable): LanguageTable {
  const known = made.get(table) ?? { ...table, roles: { ...table.roles, ...clauseWordsOf(table).roles } };
  made.set(table, known);
  return known;
}

/** The names of decades from the twenties on, with a stroke between, each in its forms. */
function decades(names: string): LanguageTable['roles'] {
  return Object.fromEntries(names.split('|').map((forms, at) => [`decade-${at + 2}`, list(forms)]));
}

const made = new WeakMap<LanguageTable, LanguageTable>();

// By the tags of the tables.
const clauseWords: Readonly<Record<string, ClauseWords>> = {
  en: {
    roles: {
      ...decades('twenties|thirties|forties|fifties|sixties|seventies|eighties|nineties'),
      'or-previous-day': list(
        'or the day before, or the previous day, or the preceding day, or a day earlier, or one day earlier, or the day prior, or the eve, or the night before',
      ),
      'or-next-day': list(
        'or the day after, or the next day, or the following day, or a day later, or one day later, or the day following, or the day after that, or the morning after, or a day after',
      ),
      'next-day': list(
        'the day after, day after, a day after, one day after, the day following, day following, the morrow of, morrow of',
      ),
      'previous-day': list(
        'the day before, day before, a day before, one day before, the day prior to, day prior to, the day preceding, day preceding, eve of, the eve of, day ahead of, the day ahead of',
      ),
      neutral: list(
        'not only, not just, not merely, not least, never before, not to mention, no fewer than, no less than, no more than, no doubt, no longer',
      ),
      not: list(
        "not, never, any day but, every day but, any time but, other than, rather than, rather than on, instead of, instead of on, except, except on, except for, apart from, didn't, doesn't, don't, wasn't, weren't, isn't, aren't, hasn't, haven't, hadn't, won't, wouldn't, can't, couldn't, cannot, nor, neither, nobody, no one, none, denied that it, denied that they, denied that he, denied that, denied having, denies having, deny having, untrue that, not true that, false that, denied reports that, denied claims that, rejected claims that, rejected reports that, rejected allegations that, dismissed claims that, dismissed reports that, unable to, refused to, declined to, failed to, fails to, fail to, there was no, there were no, there had been no, there has been no",
      ),
    },
    denies: /^(?:den(?:y|ies|ied)|disput(?:es?|ed)|refut(?:es?|ed))$/,
    again: /^(?:again|anew|resum(?:ed?|es|ing)|reopen(?:ed|s)?|restored|re-established|lifted|once more)$/,
    sparing:
      /^(?:attend|join|recogni[sz]|mention|condemn|acknowledg|comment|discuss|re(?:member|call|gret|port|ply|act)|forg[eo]t|kn[eo]w|sa(?:y|id)|t(?:ell|old)|confirm|den[iy]|admit|participat|part$|witness|surviv|support|welcom|miss|believ|doubt|saw$|see|hear|respond|stop|prevent)/,
    tying: /(?:ed|held|made|begun|given|sent|won|fought)$/,
    passed: /^(?:any|its|his|her|their|our|all|both|some|several|many|no|with|this|against)$/,
    none: /^no$/,
    sideways: /^(?:with|by|in|at|of|or|for|under|on|to|and|but|say|said|case|order|resolution)$/,
    auxiliary: /^(?:was|were|is|are|has|have|had|been|be|being|would|could)$/,
    helping: /^(?:was|were|is|are|has|have|had|they|he|she|it|we)$/,
  },
  ru: {
    roles: {
      ...decades(
        'двадцатые, двадцатых|тридцатые, тридцатых|сороковые, сороковых|пятидесятые, пятидесятых|шестидесятые, шестидесятых|семидесятые, семидесятых|восьмидесятые, восьмидесятых|девяностые, девяностых',
      ),
      'or-previous-day': list(
        'или накануне, или днём ранее, или днём раньше, или предыдущий день, или за день до',
      ),
      'or-next-day': list(
        'или на следующий день, или на другой день, или днём позже, или день спустя, или следующий день, или на следующий',
      ),
      'next-day': list(
        'на следующий день после, на другой день после, через день после, назавтра после, день спустя после, день после, на следующий день за, следующий день после',
      ),
      'previous-day': list('накануне, за день до, за сутки до, в канун, канун, днём ранее'),
      neutral: list('не только, не просто, не иначе'),
      not: list(
        'не, ни, никогда не, никто не, кроме, вместо, помимо, нет, не было, не состоялась, не состоялось, не состоялся, не состоялись',
      ),
      'not-behind': list('не было, не состоялась, не состоялось, не состоялся, не состоялись'),
    },
    denies: /^(?:отрица|отверг|опроверг|неправд|ложь)\p{L}*$/u,
    none: /^(?:ни|никак(?:ои|ая|ое|их|ого|ую|ие))$/,
    again: /^(?:снова|вновь|опять|возобнов\p{L}*|восстанов\p{L}*)$/u,
    breaks: /^(?:когда|пока|поскольку|хотя|но|так|однако)$/u,
    sparing:
      /^(?:посе|участв|присутств|призна|упом|осу[дж]|коммент|обсу[дж]|помн|забы|зна[лею]|ска[зж]|говор|сообщ|подтвер|отриц|вид|слыш|поддерж|пережи|присоед|реагир|останов|предотвр)/,
    tying: /(?:вш|нн|ющ|ящ|ащ|ущ)[аеиоуыюя]\p{L}*$/u,
  },
  uk: {
    roles: {
      ...decades(
        'двадцяті, двадцятих|тридцяті, тридцятих|сорокові, сорокових|п’ятдесяті, п’ятдесятих|шістдесяті, шістдесятих|сімдесяті, сімдесятих|вісімдесяті, вісімдесятих|дев’яності, дев’яностих',
      ),
      'or-previous-day': list('або напередодні, чи напередодні, або днем раніше, або за день до'),
      'or-next-day': list(
        'або наступного дня, чи наступного дня, або на другий день, або день по тому, або на наступний день',
      ),
      'next-day': list(
        'наступного дня після, на другий день після, день після, через день після, на наступний день після, наступний день після',
      ),
      'previous-day': list('напередодні, за день до, за добу до, у переддень, переддень'),
      neutral: list('не лише, не тільки, не просто'),
      not: list(
        'не, ніколи не, ніхто не, крім, окрім, замість, ні, не було, не відбулася, не відбулося, не відбувся, не відбулися',
      ),
      'not-behind': list('не було, не відбулася, не відбулося, не відбувся, не відбулися'),
    },
    denies: /^(?:заперечу|заперечи|спросту|неправд)\p{L}*$/u,
    none: /^(?:жодн|ніяк)\p{L}+$/u,
    again: /^(?:знову|знов|віднов\p{L}*)$/u,
    breaks: /^(?:коли|бо|поки|хоча|але|однак)$/u,
    sparing:
      /^(?:відвіда|участ|брав|брал|присут|визна|згад|осуд|комент|обговор|пам|забу|зна[влє]|сказ|говор|повідом|підтверд|запереч|бач|чув|підтрим|пережи|приєдн|реаг|зупин|запоб)/,
    tying: /(?:вш|нн|ен|юч|яч|ач|уч)[аеиоуюяії]\p{L}*$/u,
  },
  fr: {
    roles: {
      ...decades(
        'vingt|trente|quarante|cinquante|soixante|soixante-dix|quatre-vingt, quatre-vingts|quatre-vingt-dix',
      ),
      'or-previous-day': list("ou la veille, ou le jour précédent, ou le jour d'avant, ou un jour plus tôt"),
      'or-next-day': list("ou le lendemain, ou le jour suivant, ou le jour d'après, ou un jour plus tard"),
      'next-day': list(
        "le lendemain du, lendemain du, au lendemain du, dès le lendemain du, le jour d'après le, le jour après le, un jour après le, le lendemain de ce, le jour suivant le",
      ),
      'previous-day': list(
        "la veille du, veille du, à la veille du, le jour d'avant le, le jour avant le, la veille de ce, un jour avant le, la veille de la journée du, le jour précédant le",
      ),
      neutral: list('pas seulement, pas uniquement, non seulement'),
      not: list(
        'pas, jamais, personne n, aucun, aucune, sauf, hormis, excepté, plutôt que, au lieu du, et non, non, ni, nié avoir, nie avoir, nient avoir, a nié que, nie que, démenti avoir, dément avoir, autre que',
      ),
    },
    again: /^(?:[ad]e? nouveau|rouverte?s?|reouverte?s?|reprise?s?|repris|retablie?s?)$/,
    breaks: /^(?:quand|lorsque?|car|mais|puisque?|tandis|alors|sans)$/,
    sparing:
      /^(?:assist|particip|recon[nu]|mention|condamn|comment|evoqu|discut|oubli|rappel|sa(?:it|vait)|di(?:t|re)|confirm|nie|vu$|entendu|surv[ei]cu|soutenu|salu|regrett|rejoint|reagi|arret|empech)/,
    tying: /^(?:signe|tenu|adopte|publie|conclu|date|organise|lance|annonce|prevu|ouvert|vote)e?s?$/,
    passed: /^(?:a|ont|un|une|aucun|aucune|leur|leurs|son|sa|ses|tous|toute|toutes|avec|ces|cette|ce|aux)$/,
    none: /^aucune?$/,
    auxiliary: /^(?:ete|a|ont|est|sont|etait|etaient|fut|furent|avait|avaient|n|ne)$/,
  },
  de: {
    roles: {
      ...decades(
        'zwanziger, zwanzigerjahre, zwanzigerjahren|dreißiger, dreißigerjahre, dreißigerjahren|vierziger, vierzigerjahre, vierzigerjahren|fünfziger, fünfzigerjahre, fünfzigerjahren|sechziger, sechzigerjahre, sechzigerjahren|siebziger, siebzigerjahre, siebzigerjahren|achtziger, achtzigerjahre, achtzigerjahren|neunziger, neunzigerjahre, neunzigerjahren',
      ),
      'or-previous-day': list(
        'oder am Tag davor, oder am Vortag, oder einen Tag früher, oder tags zuvor, oder am Vorabend',
      ),
      'or-next-day': list(
        'oder am Tag danach, oder am nächsten Tag, oder am folgenden Tag, oder am Folgetag, oder einen Tag später, oder tags darauf, oder der Tag danach, oder den Tag danach',
      ),
      'next-day': list(
        'am Tag nach dem, Tag nach dem, einen Tag nach dem, am Folgetag des, Folgetag des, tags nach dem, am Morgen nach dem',
      ),
      'previous-day': list(
        'am Vorabend des, Vorabend des, Vorabend vom, am Tag vor dem, Tag vor dem, am Vortag des, Vortag des, am Vortag vom, einen Tag vor dem, Tags vor dem, am Vorabend zum, Vorabend zum',
      ),
      neutral: list('nicht nur, nicht allein'),
      not: list(
        'nicht, niemals, nie, niemand, außer, außer am, statt am, anstatt am, weder, kein, keine, keinen, keiner',
      ),
      'not-behind': list('nicht, nie, kein, keine, keinen'),
    },
    denies: /^(?:bestritt|bestreitet|bestritten|leugnete?|dementierten?|dementiert)$/,
    attributive: /(?:[td]e[nrsm]?|ene[nrsm]?)$/,
    again: /^(?:wieder|erneut|wiedereroffnet|wiederhergestellt|aufgehoben)$/,
    breaks: /^(?:als|weil|nachdem|wahrend|obwohl|aber|sondern|da|denn|bevor)$/,
    sparing:
      /^(?:an$|teilgenommen|teil|anerkannt|erwahn|verurteil|kommentier|vergessen|wuss?t|wiss|gesagt|sag|bestatig|leugn|gesehen|gehort|unterstutz|uberleb|besuch|reagier|verhinder|gestoppt)/,
    tying: /(?:[td]e[nrs]?|ene[nrs]?)$/,
    passed:
      /^(?:ein|eine|einen|einem|einer|kein|keine|keinen|keiner|ihr|ihre|ihren|sein|seine|seinen|alle|hat|haben|hatte|hatten|wurde|wurden|mit|zu|zur|zum|nach)$/,
  },
  es: {
    roles: {
      'not-until': list('no fue hasta, no fue hasta el, no es hasta, no es hasta el'),
      ...decades('veinte|treinta|cuarenta|cincuenta|sesenta|setenta|ochenta|noventa'),
      'or-previous-day': list('o el día anterior, o la víspera, o un día antes, o el día antes'),
      'or-next-day': list('o al día siguiente, o el día siguiente, o un día después, o el día después'),
      'next-day': list(
        'día siguiente al, día siguiente del, al día siguiente del, el día siguiente al, el día después del, día después del, un día después del, al día siguiente al',
      ),
      'previous-day': list(
        'víspera del, víspera de, la víspera del, la víspera de, el día antes del, día antes del, un día antes del, el día anterior al, día anterior al, el día previo al',
      ),
      neutral: list('no solo, no sólo, no solamente'),
      not: list(
        'no, nunca, jamás, nadie, ningún, ninguna, ninguno, excepto, salvo, en vez del, en lugar del, sino, ni, negó que, negó haber, niega que, niega haber, negaron que, desmintió que',
      ),
    },
    again: /^(?:de nuevo|otra vez|nuevamente|reabiert[oa]s?|reanud\p{L}*|restablec\p{L}*|levantad[oa]s?)$/u,
    breaks: /^(?:cuando|porque|mientras|aunque|pero|si|pues|donde)$/,
    sparing:
      /^(?:asisti|particip|recono|mencion|conden|coment|discut|record|olvid|sab|supo|dij|dic|confirm|neg[oa]|vio|vieron|oy|sobreviv|apoy|lament|acud|reaccion|detuv|impid)/,
    tying: /(?:[ai]d[oa]s?|hech[oa]s?|abiert[oa]s?)$/,
    none: /^ningun[ao]?$/,
    auxiliary: /^(?:fue|fueron|ha|han|sido|habia|habian|se)$/,
    passed: /^(?:un|una|ningun|ninguna|su|sus|todos|todas|con|a|al|este|esta)$/,
  },
  hy: {
    roles: {
      'or-previous-day': list('կամ նախորդ օրը, կամ նախօրեին, կամ մեկ օր առաջ'),
      'or-next-day': list('կամ հաջորդ օրը, կամ մեկ օր անց, կամ մեկ օր հետո'),
      'next-day-behind': list('հաջորդ օրը, հաջորդող օրը, մեկ օր անց, մեկ օր հետո, վաղորդայնին'),
      'previous-day-behind': list('նախօրեին, նախօրյակին, նախորդ օրը, մեկ օր առաջ, նախորդող օրը'),
      neutral: list('ոչ միայն'),
      not: list('ոչ, ոչ թե, բացի, երբեք'),
      'not-behind': list('չէ, չէր'),
    },
    again: /^(?:կրկին|նորից|վերաբաց\p{L}*|վերսկս\p{L}*|վերականգն\p{L}*)$/u,
    denies: /^հերք\p{L}*$/u,
    breaks: /^(?:երբ|որովհետև|քանի|բայց|քանզի)$/u,
    denying: /^չ(?!որ|ափ|ար|ին|եխ|ուգ|ե?$)/,
    sparing:
      /^(?:չ?(?:մասնակց|ճանաչ|հիշատակ|դատապարտ|մեկնաբան|քննարկ|հիշ|մոռաց|գիտ|աս[աե]|հաստատ|հերք|տես|լս|ներկա))/,
    tying: /(?:ած|ող)(?:ը|ի|ին|ներ\p{L}*)?$/u,
  },
  az: {
    roles: {
      ...decades('iyirminci|otuzuncu|qırxıncı|əllinci|altmışıncı|yetmişinci|səksəninci|doxsanıncı'),
      'or-previous-day': list('və ya əvvəlki gün, və ya bir gün əvvəl, ya da bir gün əvvəl'),
      'or-next-day': list(
        'və ya ertəsi gün, ya da ertəsi gün, və ya növbəti gün, və ya bir gün sonra, yaxud ertəsi gün',
      ),
      'next-day-behind': list(
        'ertəsi gün, ertəsi günü, bir gün sonra, sonrakı gün, növbəti gün, tarixindən bir gün sonra',
      ),
      'previous-day-behind': list(
        'ərəfəsində, ərəfəsi, bir gün əvvəl, bir gün qabaq, əvvəlki gün, tarixindən bir gün əvvəl',
      ),
      'not-behind': list('deyil, istisna olmaqla, yox'),
    },
    again: /^(?:yeniden|yenidən|təkrar|bərpa)$/,
    denying: /m[aə](?:di|yib|mis|yacaq|yəcək)(?:dir|[kqm])?(?:l[aə]r)?$/,
    sparing: /^(?:istirak|tani|xatirla|pisle|danis|unut|bil|de[dm]|tesdiq|inkar|gor|esit)/,
    tying: /[aeə]n$/u,
  },
  tr: {
    roles: {
      ...decades('yirmili|otuzlu|kırklı|ellili|altmışlı|yetmişli|seksenli|doksanlı'),
      'or-previous-day': list('veya önceki gün, ya da önceki gün, veya bir gün önce, ya da bir gün önce'),
      'or-next-day': list(
        'veya ertesi gün, ya da ertesi gün, veya bir gün sonra, ya da bir gün sonra, veya ertesi günü',
      ),
      'next-day-behind': list(
        'ertesi günü, ertesi gün, ertesi, ertesinde, bir gün sonra, bir gün sonrası, bir gün sonrasında, sonraki gün, tarihinden bir gün sonra, tarihinden sonraki gün',
      ),
      'previous-day-behind': list(
        'arifesinde, arifesi, bir gün önce, bir gün öncesi, bir gün öncesinde, önceki gün, tarihinden bir gün önce, tarihinden önceki gün',
      ),
      'not-behind': list('değil, dışında, haricinde, yerine'),
    },
    again: /^(?:yeniden|tekrar|yine)$/,
    denying: /m[ae](?:di|mis|yacak|yecek)(?:tir|ti|[kmn])?(?:l[ae]r)?(?:dir)?$|m[iu]yor(?:[ud]u|lar|dum)?$/,
    sparing: /^(?:katil|tani|an[md]|kina|tartis|unut|bil|soyle|de[dm]|dogrula|gor|duy|destekle)/,
    tying: /(?:[ae]n|d[iu][gk]\p{L}*)$/u,
  },
  ar: {
    roles: {
      ...decades(
        'عشرينيات, العشرينيات, عشرينات, العشرينات|ثلاثينيات, الثلاثينيات, ثلاثينات, الثلاثينات|أربعينيات, الأربعينيات, أربعينات, الأربعينات|خمسينيات, الخمسينيات, خمسينات, الخمسينات|ستينيات, الستينيات, ستينات, الستينات|سبعينيات, السبعينيات, سبعينات, السبعينات|ثمانينيات, الثمانينيات, ثمانينات, الثمانينات|تسعينيات, التسعينيات, تسعينات, التسعينات',
      ),
      'or-previous-day': list('أو في اليوم السابق, أو اليوم السابق, أو قبل يوم'),
      'or-next-day': list('أو في اليوم التالي, أو اليوم التالي, أو بعد يوم'),
      'next-day': list('غداة, بعد يوم من, في اليوم التالي ل, اليوم التالي ل'),
      'previous-day': list('عشية, قبل يوم من, في اليوم السابق ل, اليوم السابق ل'),
      neutral: list('ليس فقط, لا سيما'),
      not: list(
        'ليس, ليست, لم, لن, لا, غير, سوى, باستثناء, نفى أن, نفى أنه, نفى أنها, نفى أنهم, نفت أن, نفت أنها, نفت أنهم, نفوا أن, نفوا أنهم',
      ),
    },
    again: /^(?:مجددا|من جديد|ثانية|استؤنف\p{L}*)$/u,
    breaks: /^(?:عندما|حين|حينما|لان|لأن|بينما|لكن|بعدما)$/u,
    sparing: /^(?:ي|ت|ن)?(?:حضر|شارك|عترف|ذكر|دين|علق|ناقش|نس|عرف|قل|قول|وكد|نف|رى|سمع|دعم)/,
    tying: /^(?:ال(?:موقع|منعقد|مبرم|صادر|معقود|مورخ)|الذي|التي|ان)/,
  },
};
