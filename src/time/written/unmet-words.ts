/** How a language says that nobody met on a day, which is a "§", or that what was to be held on it was not. */
export interface UnmetWords {
  /** An adjective at what was to be held on the day: "the cancelled meeting of". */
  readonly calledOff: RegExp;
  /** A verb of meeting, denied, in the clause of the day: "did not meet". */
  readonly notMet: RegExp;
  /** What was planned took place all the same: "was held". */
  readonly held: RegExp;
}

function at(...parts: readonly string[]): RegExp {
  return new RegExp(String.raw`(?<!\p{L})(?:${parts.join('|')})(?!\p{L})`, 'iu');
}

/** Adjectives before a noun with few words on the way to the day, which was held if a verb behind says so. */
function before(adjectives: string, nouns: string, held: string): Pick<UnmetWords, 'calledOff' | 'held'> {
  const noun = String.raw`(?:${adjectives}),? (?:\p{L}+ ){0,2}?(?:${nouns}) ${notHeld(held)}(?:\p{L}+ ){0,3}?§`;
  return { calledOff: new RegExp(String.raw`(?<!\p{L})${noun}`, 'iu'), held: at(held) };
}

/** The same where the day stands first: "12 Mayıs tarihli iptal edilen toplantı". */
function behind(adjectives: string, nouns: string, held: string): Pick<UnmetWords, 'calledOff' | 'held'> {
  const noun = String.raw`§\S* (?:\p{L}+ ){0,3}?(?:${adjectives}) (?:\p{L}+ ){0,2}?(?:${nouns})\p{L}*`;
  return { calledOff: new RegExp(`${noun}${notHeld(held)}`, 'iu'), held: at(held) };
}

function notHeld(held: string): string {
  return String.raw`(?![^;]*?(?<!\p{L})(?:${held})(?!\p{L}))`;
}

export const unmetWords: Readonly<Record<string, UnmetWords>> = {
  en: {
    // "He cancelled talks of that day" tells of the calling off.
    ...before(
      String.raw`(?:(?:the|an?|this|that|these|those|its|his|her|their|our) (?:\p{L}+ )?|^)(?:cancell?ed|called-off|abandoned|aborted|abortive|scrapped|postponed|deferred|planned|proposed|intended|projected|scheduled|never-held|unreali[sz]ed|would-be|still-?born)`,
      'meetings?|talks|sessions?|sittings?|fairs?|visits?|summits?|conferences?|hearings?|ceremon(?:y|ies)|consultations|negotiations|briefings?|rall(?:y|ies)|concerts?|referendums?|elections?|votes?|rounds? of talks',
      'took place|was held|were held|went ahead|happened|opened|began|ended|lasted|was attended|brought',
    ),
    notMet: at(
      String.raw`(?:did not|didn't|do not|never|could not|have not|had not|has not) (?:in fact |actually |ever |even )?(?:meet|met|convene|convened|assemble|assembled|gather|gathered|get together|hold (?:a |any )?(?:talks|meetings?|sessions?|consultations))`,
      String.raw`(?:without|instead of) (?:meeting|convening)`,
    ),
  },
  de: {
    ...before(
      String.raw`abgesagte[nrsm]?|ausgefallene[nrsm]?|geplatzte[nrsm]?|gescheiterte[nrsm]?|verschobene[nrsm]?|geplante[nrsm]?|vorgesehene[nrsm]?|angesetzte[nrsm]?|abgebrochene[nrsm]?`,
      String.raw`\p{L}*(?:treffens?|gespräche?n?|sitzung(?:en)?|verhandlung(?:en)?|besuche?s?|gipfels?|konferenz(?:en)?|tagung(?:en)?|zusammenkunft|versammlung)`,
      'fand|fanden|fand statt|stattfand|stattgefunden|begann|endete|dauerte',
    ),
    notMet: at(
      String.raw`(?:traf(?:en)?|trat(?:en)?|kam(?:en)?|tagten?) [^;]*?(?:nicht|nie|niemals)(?: mehr| zusammen)?[.!]?$`,
      String.raw`(?:nicht|nie|niemals) (?:getroffen|zusammengetreten|zusammengekommen|getagt|begegnet|versammelt)`,
    ),
  },
  fr: {
    ...before(
      'réunions?|rencontres?|entretiens?|pourparlers|négociations?|séances?|sessions?|visites?|sommets?|conférences?',
      'annulée?s?|reportée?s?|avortée?s?|manquée?s?|ajournée?s?|prévue?s?|projetée?s?|programmée?s?',
      'a eu lieu|ont eu lieu|eut lieu|eurent lieu|se tint|a duré|a commencé',
    ),
    notMet: at(
      String.raw`(?:ne s'(?:est|était|étaient)|ne se (?:sont|seront)) (?:donc |finalement )?(?:pas|jamais|point) (?:réuni|rencontré|vu|retrouvé|assemblé)e?s?`,
      String.raw`n'(?:a|ont|avait|avaient) (?:pas )?pu se (?:réunir|rencontrer|voir|retrouver)`,
      String.raw`ne se (?:réuni(?:t|rent)|rencontr(?:a|èrent|aient)|vi(?:t|rent)) (?:pas|jamais|point)`,
    ),
  },
  es: {
    ...before(
      'reuni(?:ón|ones)|encuentros?|conversaciones|negociaciones|sesi(?:ón|ones)|visitas?|cumbres?|conferencias?|entrevistas?',
      'cancelad[oa]s?|suspendid[oa]s?|aplazad[oa]s?|frustrad[oa]s?|fallid[oa]s?|pospuest[oa]s?|previst[oa]s?|programad[oa]s?|planead[oa]s?',
      'tuvo lugar|tuvieron lugar|se celebró|se celebraron|duró|comenzó|empezó',
    ),
    notMet: at(
      String.raw`(?:no|nunca|jamás) (?:se )?(?:llegaron a )?(?:reuni(?:ó|eron)|encontr(?:ó|aron)|vi(?:o|eron)|junt(?:ó|aron)|entrevist(?:ó|aron))`,
      String.raw`no se (?:ha|han|había|habían) (?:reunido|encontrado|visto|entrevistado)`,
    ),
  },
  ru: {
    ...before(
      String.raw`(?:отмен[её]нн|несостоявш|сорванн|сорвавш|отложенн|перенес[её]нн|запланированн|планировавш|намеченн|назначенн|неудавш)\p{L}*`,
      String.raw`(?:встреч|переговор|заседани|совещани|визит|саммит|конференци|сесси|консультаци|собрани|раунд)\p{L}*`,
      String.raw`состоял\p{L}+|прош[елё]\p{L}+|(?<!буд[еу]т )проведен\p{L}*|начал\p{L}+|длил\p{L}+`,
    ),
    notMet: at(
      String.raw`(?:так и )?не (?:встретил|встречал|собрал|собирал|увидел|виделис|совещал)\p{L}*`,
      String.raw`не (?:с?мог|сумел|удалось)\p{L}* (?:\p{L}+ )?(?:встретиться|собраться|увидеться)`,
    ),
  },
  uk: {
    ...before(
      String.raw`(?:скасован|зірван|відкладен|перенесен|заплан|намічен|призначен)\p{L}*`,
      String.raw`(?:зустріч|зустріц|переговор|засідан|нарад|візит|саміт|конференц|сесі|консультац|збор)\p{L}*`,
      String.raw`відбул\p{L}+|пройш\p{L}+|(?<!буд(?:е|уть) )проведен\p{L}*|почал\p{L}+|тривал\p{L}+`,
    ),
    notMet: at(
      String.raw`(?:так і )?не (?:зустріл|зустріч|зібрал|збирал|бачил|радил)\p{L}*`,
      String.raw`не (?:з?м[оі]г|зуміл|вдалося)\p{L}* (?:\p{L}+ )?(?:зустрітис|зібратис|побачитис)[ья]`,
    ),
  },
  tr: {
    ...behind(
      String.raw`iptal edilen|ertelenen|planlanan|öngörülen|yapılmayan|gerçekleşmeyen|yapılamayan|suya düşen`,
      'toplantı|görüşme|zirve|ziyaret|oturum|konferans|müzakere|buluşma',
      String.raw`(?:yapıl|gerçekleş|düzenlen)(?:dı|di|mıştır|miştir)|başladı|sürdü`,
    ),
    notMet: at(
      String.raw`(?:görüş|buluş|toplan|bir araya gel|karşılaş|tanış)(?:e|a)?m[ae](?:dı|di|mış|miş|dılar|diler|mışlar|mişler|mıştır|miştir)`,
    ),
  },
  az: {
    ...behind(
      String.raw`ləğv (?:edilən|edilmiş|olunan|olunmuş)|təxirə salınan|təxirə salınmış|planlaşdırılan|planlaşdırılmış|nəzərdə tutulan|baş tutmayan|keçirilməyən`,
      'görüş|[iİ]clas|danışıq|sammit|səfər|konfrans|toplantı|yığıncaq',
      String.raw`baş tutdu|keçirildi|keçirilib|başladı`,
    ),
    notMet: at(
      String.raw`(?:görüş|toplaş|yığış|bir araya gəl|qarşılaş)(?:ə|a)?m[aə](?:dı|di|yıb|yib|mışdır|mişdir|dılar|dilər|yıblar|yiblər|mışlar|mişlər)`,
      String.raw`(?:görüş|toplaş|yığış|bir araya gəl|qarşılaş)[əa] bilm[əa](?:di|yib|miş)\p{L}*`,
    ),
  },
  hy: {
    ...behind(
      String.raw`չեղարկված|հետաձգված|ձախողված|պլանավորված|նախատեսված|չկայացած|տեղի չունեցած|ծրագրված`,
      'հանդիպ|բանակցությ|նիստ|այց|գագաթնաժողով|խորհրդաժողով|ժողով',
      'տեղի ունեց[աե]ն?|կայաց(?:ավ|ել)|սկսվեց|տևեց',
    ),
    notMet: at(
      String.raw`չհանդիպ\p{L}+|չհավաքվ\p{L}+|(?:չեն|չի|չէր|չէին) հանդիպ\p{L}+|հանդիպել (?:չեն|չի|չէին)`,
    ),
  },
  ar: {
    ...before(
      String.raw`(?:ال|لل|وال|بال)?(?:اجتماع|لقاء|محادثات|مفاوضات|جلسة|زيارة|قمة|مؤتمر|مشاورات)\p{L}*`,
      String.raw`(?:ال)?(?:ملغى|ملغاة|ملغي|مؤجلة?|مقررة?|فاشلة?)`,
      'عقدت?|انعقدت?|جرت?|استمرت?',
    ),
    notMet: at(
      String.raw`(?:لم|ما) (?:يجتمع|تجتمع|يلتق|تلتق|يلتقي|تلتقي|اجتمع|التقى|يتقابل|يتقابلا|يلتقيا|يجتمعا|يجتمعوا|يلتقوا)\p{L}*`,
    ),
  },
};
