/** What is known of how a language says that something of a day, which is a "§", was not. */
export interface UndoneWords {
  /** What is held: a meeting, talks, a visit. */
  readonly gathering: RegExp;
  /** Said of it in the same clause: "did not take place", "was called off". */
  readonly notHeld: RegExp;
  /** What is told of the day is called untrue, by whatever stands before or behind. */
  readonly untrue: RegExp;
  /** Words before the day that make it the day of telling or agreeing: "announced on". */
  readonly telling: RegExp;
  /** Where another clause begins. */
  readonly breaks: RegExp;
}

/** One expression of several, at the limits of words. */
function any(...parts: readonly string[]): RegExp {
  return new RegExp(String.raw`(?<!\p{L})(?:${parts.join('|')})(?!\p{L})`, 'iu');
}

function breaksAt(words: string): RegExp {
  return new RegExp(String.raw`[,;:()—؛،]|\s–\s|(?<!\p{L})(?:${words})(?!\p{L})`, 'iu');
}

const w = String.raw`(?:[^\s;]+ )`;
const some = String.raw`[^;]{0,90}?`;
const never = /(?!)/;
const enMonths = '(?:january|february|march|april|may|june|july|august|september|october|november|december)';
const deTimes = String.raw`(?:den |die |das |einen? )?(?:\d|januar|februar|märz|april|mai|juni|juli|august|september|oktober|november|dezember|nächste|kommende|folgende|spätere|andere|unbestimmte|\p{L}+tag|frühjahr|sommer|herbst|winter)`;

export const undoneWords: Readonly<Record<string, UndoneWords>> = {
  en: {
    gathering: any(
      'meetings?|talks|sessions?|sittings?|fairs?|visits?|summits?|conferences?|hearings?|ceremon(?:y|ies)|consultations|negotiations|briefings?|rall(?:y|ies)|concerts?|referendums?|elections?|votes?|round of talks|match(?:es)?|games?|races?|trials?|festivals?|performances?|parades?|march(?:es)?|auctions?|launch|opening|premiere|it',
    ),
    notHeld: any(
      String.raw`(?:did not|didn't|never|could not|has not|had not|failed to) (?:in fact |actually |ever )?(?:take|took|taken) place(?! (?:in (?!the end)|at|until|only|behind|without|between|under|alone|solely|just)\b)`,
      String.raw`(?:did not|didn't|never) (?:in fact |actually |ever )?(?:happen(?:ed)?|occur(?:red)?|go ahead|went ahead|materiali[sz]ed?|come (?:about|off))`,
      String.raw`(?:(?:was|were) (?:never|not),? (?:actually |in fact |ever )?|(?:could|can|would) (?:not|never),? (?:then |therefore )?be )(?:held|played|staged|convened)(?! (?:in|at|behind|until|only|without|under|because|for|by)\b)`,
      String.raw`(?:was|were|is|are|had been|has been|have been|had to be|has to be|would be) (?:\p{L}+ly |then |soon |again )?(?:rescheduled|(?:moved|transferred|shifted|delayed|deferred|pushed|brought|put|held|carried) (?:(?:back|over|forward|on|ahead) )?(?:to|until|till) (?:\d|(?:a|the|some) (?:next|following|later|second|third|new|\d\S*) (?:\d\S* |of )?(?:days?|weeks?|months?|years?|dates?|${enMonths}|spring|summer|autumn|winter|morning|evening)|next |late |early |mid-|\p{L}+day\b|the \d|${enMonths}|spring|summer|autumn|winter|tomorrow))`,
      String.raw`(?:was|were|is|are|had been|has been|have been|had to be) (?:\p{L}+ly |then |soon |again )?(?:cancell?ed|called off|put off|postponed|abandoned|scrapped|aborted)`,
      '(?:fell through|came to nothing|is out of the question)',
    ),
    untrue: any(
      String.raw`(?:claims?|reports?|rumou?rs?|allegations?|stor(?:y|ies)|assertions?|suggestions?|news) (?:of |about |regarding |concerning |that ${w})(?!§)${some}§[^;]*?\b(?:is|are|was|were|has been|have been) (?:simply |completely |entirely |plainly |all )?(?:untrue|false|invented|fabricated|baseless|unfounded|made up|an invention|a lie|lies|fake|wrong|denied|not true)`,
      String.raw`(?:met|held|meeting|talks|visit|place)[^;]{0,40}§[^;.]{0,20}[,;] (?:which|but this|but that|this|[^,;]{0,40}(?:says?|said|calls?|called) (?:that )?(?:this|it|that)) (?:is |was |were )?(?:untrue|false|invented|fabricated|never happened|did not (?:happen|take place)|an invention|a lie|made up)`,
      String.raw`(?:den(?:y|ies|ied)|reject(?:s|ed)?|dismiss(?:es|ed)?|refut(?:es?|ed)|disput(?:es?|ed)) (?:(?:the|any|all|a|such|that|claims?|reports?|allegations?|suggestions?|of|holding|having|there (?:was|were)|they|he|she|it|had|held) ){1,6}(?:met|meetings?|talks|visits?|${w}{0,3}met) (?:at all )?(?:on |in |of )?§`,
      String.raw`(?:nobody|no one|no source|no report|no side|neither side|none of them) (?:claims?|claimed|says?|said|maintains?|believes?|reports?|reported|asserts?|confirms?|confirmed|has (?:claimed|said|confirmed)) ${some}§`,
      String.raw`(?:meeting|talks|visit|session|summit)s? (?:on|of|in) § (?:is|are|was|were) (?:an invention|a lie|an? myth|invented|made up|fabricated|a fabrication|untrue)`,
      String.raw`not, (?:as|contrary to) [^,;]{1,40}, (?:held |meet |met |take place |convened )?(?:on |in )?§`,
      String.raw`without (?:a |any )?(?:meeting|talks|visit|session) (?:on|in) §|on every day (?:but|except) §|§ the (?:meeting|talks|session) was broken off before it began`,
    ),
    telling:
      /(?:\bsa(?:id|ys)|announced|agreed|told|reported|decided|proposed|called|stat(?:ed|es)|wrote|confirmed|cancell?ed|postponed) (?:\p{L}+ ){0,2}?(?:on |in )?§/iu,
    breaks: breaksAt('that|which|who|where|when|because|after|before|and|but|while|whereas|although'),
  },
  de: {
    gathering: any(
      String.raw`\p{L}*(?:treffen|gespräche?|sitzung(?:en)?|verhandlung(?:en)?|besuche?s?|gipfels?|konferenz(?:en)?|tagung(?:en)?|zusammenkunft|versammlung|begegnung|anhörung(?:en)?|termine?s?|abstimmung(?:en)?|wahl(?:en)?|prozess(?:e|es)?)|es`,
    ),
    notHeld: any(
      String.raw`(?:nicht|nie|niemals|keineswegs) (?:wie geplant )?(?:statt(?!\p{L})(?!dessen)|stattgefunden|zustande(?: gekommen)?|zusammen)`,
      String.raw`(?:nicht|nie|niemals) (?:stattfinden|abgehalten|durchgeführt|zustande ?kommen|ausgetragen)`,
      String.raw`auf ${deTimes}[^;,]*?(?:verlegt|verlegte|vorgezogen|vorverlegt)`,
      'unterblieb(?:en)?|blieb [^;]*?aus|ausgeblieben|entfiel(?:en)?|entfallen|fiel(?:en)? [^;]*?(?:aus|ins Wasser)|ausgefallen|kam(?:en)? nicht zustande|platzten?|geplatzt|abgesagt|vertagt|verschoben|ist erfunden|sind erfunden|war erfunden',
    ),
    untrue: any(
      String.raw`(?:Behauptung(?:en)?|Berichte?|Meldung(?:en)?|Gerüchte?|Angaben?)(?: über|,? dass| von einem| zu einem) ${some}§[^;]*?(?:falsch|unwahr|erfunden|frei erfunden|gelogen|haltlos|unzutreffend)`,
      String.raw`(?:nie|niemals) (?:traf|trafen|tagten?|kam|kamen|fand|fanden) ${some}§`,
      String.raw`(?:traf(?:en)?|tagten?) (?:\p{L}+ ){0,3}(?:am )?§ (?:\p{L}+ ){0,2}(?:keineswegs|mitnichten|nie|niemals)|§ (?:traf(?:en)?|tagten?) (?:\p{L}+ ){0,3}(?:keineswegs|mitnichten|nie|niemals)`,
      String.raw`(?:niemand|keine Quelle|keine Seite) (?:behauptet\p{L}*|sagte?|berichtete?|bestätigte?),? ${some}§`,
      String.raw`(?:bestreite[nt]|bestritt(?:en)?|dementiert\p{L}*|leugne\p{L}+) (?:ein(?:en?)?|das|jedes) (?:\p{L}+ )?(?:Treffen|Gespräch|Besuch|Begegnung) (?:am |vom |im )?§`,
    ),
    telling:
      /(?:sagte|erklärte|teilte|meldete|beschloss|vereinbarte|angekündigte|verkündete)[nt]? (?:\p{L}+ )?(?:am |im )?§|§ (?:sagte|erklärte|teilte|meldete|beschloss|vereinbarte|verkündete)/iu,
    breaks: breaksAt('dass|weil|nachdem|bevor|und|aber|sondern'),
  },
  fr: {
    gathering: any(
      'réunions?|rencontres?|entretiens?|pourparlers|négociations?|séances?|sessions?|visites?|sommets?|conférences?|assemblées?|audiences?|procès|votes?|scrutins?|élections?|il|elle',
    ),
    notHeld: any(
      String.raw`n'(?:a|ont|avait|avaient|eut|aura)(?: donc| finalement)? (?:pas|jamais|point)(?: en fait)? (?:eu lieu|été tenue?s?|pu se tenir|abouti)(?! (?:à|dans|que)(?!\p{L}))`,
      String.raw`ne (?:s'est|se sont|s'était|se tint|s'est finalement) (?:pas|jamais|point) (?:tenue?s?|déroulée?s?)(?! (?:à|dans|que)(?!\p{L}))`,
      String.raw`n'(?:a|ont|avait|avaient) (?:pas )?pu (?:avoir lieu|être tenue?s?|se tenir|se (?:réunir|rencontrer|voir|retrouver))`,
      String.raw`ne (?:put|purent|pouvai(?:t|ent)|p(?:eu|eut|euvent|ourra)) (?:pas |point |donc |finalement )?(?:avoir lieu|être tenue?s?|se tenir|se dérouler)`,
      String.raw`(?:remise?s?|repoussée?s?|décalée?s?|avancée?s?|différée?s?) (?:d'une? \p{L}+|(?:au|à la) (?:\d|lendemain|surlendemain|mois|semaine|premier|début|fin)|à (?:plus tard|une (?:autre|date)|janvier|février|mars|avril|mai|juin|juillet|août|septembre|octobre|novembre|décembre))`,
      String.raw`tombée?s? à l'eau|annulée?s?|reportée?s?|ajournée?s?|capoté|(?:est|sont) (?:une invention|inventée?s?)`,
    ),
    untrue: any(
      String.raw`(?:personne|nul|rien|aucun(?:e)? (?:source|partie|camp|délégué)) (?:ne |n'|ne s')(?!a (?:assisté|participé)|assist|particip|(?:se |s'y |y )|(?:re)?conn)${some}§`,
      String.raw`personne ne s'(?:est|était|y est) (?:réuni|rencontré|assemblé|vu)e?s? ${some}§`,
      String.raw`(?:affirmations?|allégations?|rumeurs?|informations?|nouvelles?|bruits?)(?: d'une?| de la| selon \p{L}+| faisant état| sur)(?! §) ${some}§[^;]*?(?:fausse?s?|infondée?s?|inventée?s?|mensongère?s?|sans fondement)`,
      String.raw`il est faux ${some}§|(?:nie|nient|nié|niait|démenti?t?|démentent) (?:une?|toute|la|avoir tenu une?) (?:réunion|rencontre|entretien|visite) (?:le |du |en )?§`,
    ),
    telling:
      /(?:annoncée?s?|déclaré|dit|convenue?s?|décidée?s?|proposée?s?|affirmé|publiée?s?) (?:\p{L}+ )?(?:le |en )?§/iu,
    breaks: breaksAt("que|qu'|qui|où|quand|parce|après|avant|et|mais|alors"),
  },
  es: {
    gathering: any(
      'reuni(?:ón|ones)|encuentros?|conversaciones|negociaciones|sesi(?:ón|ones)|visitas?|cumbres?|conferencias?|entrevistas?|consultas|asambleas?|vistas?|audiencias?|votaci(?:ón|ones)|elecciones|juicios?',
    ),
    notHeld: any(
      String.raw`(?:no|nunca|jamás) (?:se |llegó a |llegaron a )*(?:tuvo|tuvieron|tener|ha tenido|había tenido|celebró|celebraron|celebrarse|produjo|realizó|realizaron|hubo|realizarse)(?: lugar)?(?! (?:\p{L}+ )?(?:en|sino|hasta|solo|sólo)(?!\p{L}))`,
      String.raw`no (?:se )?(?:pud(?:o|ieron)|podían?|pueden?|ha(?:n|bían?)? podido) (?:celebrar(?:se)?|tener lugar|realizar(?:se)?|llevar(?:se)? a cabo)`,
      String.raw`se (?:traslad(?:ó|aron)|adelant(?:ó|aron)|postergó|postergaron|pospus(?:o|ieron)) (?:al? )?(?:\d|mes |día |semana |año |enero|febrero|marzo|abril|mayo|junio|julio|agosto|septiembre|octubre|noviembre|diciembre|para )|pospuest[oa]s?`,
      'se (?:suspendi(?:ó|eron)|cancel(?:ó|aron)|aplaz(?:ó|aron)|frustr(?:ó|aron))|suspendid[oa]s?|cancelad[oa]s?|aplazad[oa]s?|fracas(?:ó|aron) antes de empezar|(?:es|son) (?:una invención|un invento)',
    ),
    untrue: any(
      String.raw`(?:nadie|ningun[oa] (?:fuente|parte|delegado)) (?!asisti|particip|recono)${some}§`,
      String.raw`(?:afirmaci(?:ón|ones)|noticias?|rumor(?:es)?|informaci(?:ón|ones)|informes?|acusaci(?:ón|ones))(?: de una?| de que| sobre)(?! §) ${some}§[^;]*?(?:fals[oa]s?|inventad[oa]s?|infundad[oa]s?|mentira)`,
      String.raw`(?:negó|niega|niegan|negaron|desmintió|desmiente) (?:una?|toda|la|haber celebrado una?|cualquier) (?:reunión|encuentro|visita) (?:el |del |en )?§`,
    ),
    telling:
      /(?:anunciad[oa]s?|dijo|declaró|acordad[oa]s?|anunció|decidió|propuest[oa]s?|informó) (?:\p{L}+ )?(?:el |en )?§/iu,
    breaks: breaksAt('que|quien|donde|cuando|porque|después|antes|y|pero|sino'),
  },
  ru: {
    gathering: any(
      String.raw`(?:встреч|переговор|заседани|совещани|визит|саммит|конференци|сесси|консультаци|собрани|раунд|слушани|голосовани|выбор)\p{L}*`,
    ),
    notHeld: any(
      String.raw`не (?:состоял\p{L}+|произошл\p{L}|произошел|проводил\p{L}+|(?:был[аио]? )?проведен[аоы]?|провели|прошл[аоиы]|прошел)(?! (?:в|на|за|без|даром|бесследно|незамеч\p{L}+)(?!\p{L}))`,
      String.raw`не (?:с?мог|сумел)\p{L}* (?:\p{L}+ )?(?:состояться|пройти)|не удалось (?:провести|созвать)`,
      String.raw`сорвал(?:ась|ось|ся|ись)|сорван[аоы]?|отмен(?:ен[аоы]?|ён|или|ил|ила)|перенес(?:ен[аоы]?|ли|ён)|отложен[аоы]?|отложили|отказал(?:ись|ся|ась) (?:встре\p{L}+|проводить\p{L}*)|вымышлен[аоы]?|выдум\p{L}+`,
    ),
    untrue: any(
      String.raw`(?:сообщени|утверждени|заявлени|слух|извести|информаци|новост)\p{L}* (?:о|об|про|о том,? что) (?!§)${some}§[^;]*?(?:ложн\p{L}*|неправд\p{L}*|не соответству\p{L}+|выдум\p{L}+|вымыш\p{L}+|недостоверн\p{L}*|опроверг\p{L}+)`,
      String.raw`§[^;,]{0,20} (?:стороны|министры|они|делегации) отказал(?:ись|ся) (?:встре\p{L}+|собират\p{L}+)`,
      String.raw`(?:никто|ни один источник|ни одна сторона) не (?:утвержда\p{L}+|говори\p{L}*|сообща\p{L}+|сообщил\p{L}*|подтвер\p{L}+|встреча\p{L}+|встрети\p{L}+|собира\p{L}+|собра\p{L}+),? ${some}§`,
      String.raw`(?:отрица|отверг|опроверг)\p{L}+ (?:\p{L}+ )?(?:встреч|переговор|визит|заседани)\p{L}* ${w}{0,3}§`,
    ),
    telling:
      /(?:сообщил|заявил|объявил|сказал|решил|объявленн|назначенн)\p{L}* (?:\p{L}+ )?§|§\p{L}*(?: года?)? (?:\p{L}+ )?(?:сообщил|заявил|объявил|сказал|решил)/iu,
    breaks: breaksAt('что|котор\\p{L}+|когда|потому|после того|но|однако'),
  },
  uk: {
    gathering: any(
      String.raw`(?:зустріч|зустріц|переговор|засідан|нарад|візит|саміт|конференц|сесі|консультац|збор|слухан|голосуван|вибор)\p{L}*`,
    ),
    notHeld: any(
      String.raw`не (?:відбу\p{L}+|проводил\p{L}+|(?:бул[аои]? )?проведен[аоі]?|провели|пройшл[аои]|пройшов)(?! (?:в|у|на|за|без)(?!\p{L}))`,
      String.raw`не (?:з?м[оі]г|зуміл)\p{L}* (?:\p{L}+ )?відбутис[ья]|не вдалося (?:провести|скликати)`,
      String.raw`зірвал(?:ась|ася|ося|ись|ися)|зірван[аоі]|скасу\p{L}+|скасова\p{L}+|перенес\p{L}+|відкладен\p{L}+|відклали|відмовил(?:ись|ися|ась|ася) (?:зустрі\p{L}+|проводити)|вигада\p{L}+`,
    ),
    untrue: any(
      String.raw`(?:повідомлен|твердж|заяв|чутк|інформаці|новин)\p{L}* (?:про|про те,? що) (?!§)${some}§[^;]*?(?:хибн\p{L}*|неправд\p{L}*|фальшив\p{L}*|вигад\p{L}+|недостовірн\p{L}*|спросту\p{L}+|не відповіда\p{L}+)`,
      String.raw`(?:ніхто|жодне джерело|жодна сторона) не (?:тверд\p{L}+|каж\p{L}+|повідом\p{L}+|підтверд\p{L}+|зустрі\p{L}+|збира\p{L}+),? ${some}§`,
      String.raw`(?:запереч|спросту|відкин)\p{L}+ (?:\p{L}+ )?(?:зустріч|переговор|візит|засідан)\p{L}* ${w}{0,3}§`,
    ),
    telling:
      /(?:повідоми|заяви|оголоси|сказа|виріши|оголошен|призначен)\p{L}* (?:\p{L}+ )?§|§\p{L}*(?: року?)? (?:\p{L}+ )?(?:повідоми|заяви|оголоси|сказа|виріши)/iu,
    breaks: breaksAt('що|як(?:ий|а|е|і)|коли|тому|але|однак'),
  },
  tr: {
    gathering: any(
      String.raw`(?:toplantı|görüşme|zirve|ziyaret|oturum|konferans|müzakere|buluşma|duruşma|oylama|seçim)\p{L}*`,
    ),
    notHeld: any(
      String.raw`(?:yapıl|gerçekleş|gerçekleştiril|düzenlen|toplan|ol)(?:[ae]m[ae]|m[ae])(?:dı|di|mış|miş)(?:t[ıi]r|lar|ler|t[ıi])?`,
      String.raw`iptal (?:edil(?:di|miş(?:tir)?|mişti)|ettiler|etti)|ertelen(?:di|miş(?:tir)?|mişti)|suya düştü|uydurma(?:dır)?|(?:tarihine|gününe|güne|tarihe|aya|haftaya) (?:alındı|çekildi|kaydırıldı|bırakıldı)`,
    ),
    untrue: any(
      String.raw`§[^;]*?(?:doğru değil(?:dir)?|yalan(?:dır)?|asılsız(?:dır)?|uydurma(?:dır)?|gerçek dışı(?:dır)?|yalanla(?:dı|ndı|mıştır))`,
      String.raw`(?:hiç ?kimse|kimse) ${some}§[^;]*?(?:m[ae](?:dı|di|mış|miş)|m[ıiuü]yor)(?:lar|ler)?`,
    ),
    telling: never,
    breaks: breaksAt('ama|fakat|ancak|ve'),
  },
  az: {
    gathering: any(
      String.raw`(?:görüş|[iİ]clas|danışıq|sammit|səfər|konfrans|toplantı|yığıncaq|dinləmə|səsvermə|seçki)\p{L}*`,
    ),
    notHeld: any(
      String.raw`(?:baş tut|keçiril|ol|təşkil edil)m[aə](?:dı|di|yıb|yib|mışdır|mişdir)(?:lar|lər)?`,
      String.raw`(?:baş tut|keçiril|təşkil (?:edil|olun)|görüş|toplaş)[aə] bilm[aə](?:di|yib|miş)\p{L}*`,
      String.raw`ləğv (?:edil(?:di|ib|mişdir)|olun(?:du|ub))|təxirə salın(?:dı|ıb)|uydurma(?:dır)?`,
    ),
    untrue: any(
      String.raw`§[^;]*?(?:doğru deyil(?:dir)?|yalan(?:dır)?|əsassız(?:dır)?|uydurma(?:dır)?|təkzib (?:etdi|edib|edildi|olundu|edir))`,
      String.raw`heç (?:kim|kəs) ${some}§[^;]*?m[aə](?:dı|di|yıb|yib)(?:lar|lər)?|§[^;,]{0,20} heç (?:kim|kəs) (?:\p{L}+ ){0,2}\p{L}+m[aə](?:dı|di|yıb|yib)`,
    ),
    telling: never,
    breaks: breaksAt('amma|lakin|ancaq|və|ki'),
  },
  hy: {
    gathering: any(
      String.raw`(?:հանդիպ|բանակցությ|նիստ|այց|գագաթնաժողով|խորհրդաժողով|ժողով|լսում|քվեարկությ|ընտրությ)\p{L}*`,
    ),
    notHeld: any(
      String.raw`տեղի չ(?:ի|էր|են|էին) ունեց\p{L}+|տեղի չունեց\p{L}+|չ(?:ի|էր|են) (?:կայացել|եղել|անցկացվել)|չկայաց\p{L}+|չեղավ|չեղարկ\p{L}+|հետաձգվ\p{L}+|ձախողվ\p{L}+|հորինված(?: է)?|(?:չկարողաց(?:ավ|ան)|չ(?:ի|են|էր|էին) կարողացել) (?:կայանալ|անցկացվել|տեղի ունենալ)`,
    ),
    untrue: any(
      String.raw`(?:պնդում|լուր|հաղորդագրություն|տեղեկություն)\p{L}* ${some}§[^;։]*?(?:կեղծ|սուտ|հորինված|չի համապատասխանում)\p{L}*`,
      String.raw`§[^;։]*?(?:պնդում|լուր|հաղորդագրություն|տեղեկություն)\p{L}* (?:կեղծ|սուտ|հորինված) (?:է|են)`,
      String.raw`ոչ ոք չ${some}§`,
      String.raw`(?:հերք|ժխտ)\p{L}+ ${some}§|§[^;։]*?հանդիպ\p{L}+ (?:հերք|ժխտ)\p{L}+`,
    ),
    telling: never,
    breaks: breaksAt('որ|բայց|սակայն|և'),
  },
  ar: {
    gathering: any(
      String.raw`(?:ال|لل|وال|بال)?(?:اجتماع|لقاء|محادثات|مفاوضات|جلسة|زيارة|قمة|مؤتمر|مشاورات)\p{L}*`,
    ),
    notHeld: any(
      String.raw`(?:لم|لن) (?:يُ?عقد|تُ?عقد|ينعقد|تنعقد|يحدث|تحدث|يحصل|تحصل|يتم|تتم|يجر|تجر|يكن هناك)`,
      String.raw`ما (?:انعقد|حدث|جرى)ت?|تعذر (?:عقد|انعقاد|إجراء)\p{L}*|أُ?لغيت?|أُ?لغي|تم إلغاء\p{L}*|تأجلت?|أُ?جلت?|تم تأجيل\p{L}*|مختلقة?|ملفقة?`,
    ),
    untrue: any(
      String.raw`(?:نفى|نفت|نفوا|ينفي|تنفي|أنكر|أنكرت|كذّ?ب|كذّ?بت) (?:\p{L}+ ){0,3}(?:ال)?(?:اجتماع|لقاء|محادثات|مفاوضات|زيارة)\p{L}* ${w}{0,3}§`,
      String.raw`(?:ما|لم|لن) (?:اجتمع|التق|يجتمع|تجتمع|يلتق)\p{L}* ${w}{0,3}§`,
      String.raw`(?:لا|لم) (?:أحد|يجتمع أحد|يلتق أحد|يقل أحد|يزعم أحد) ${some}§`,
      String.raw`(?:ال)?(?:خبر|أنباء|مزاعم|ادعاءات|ادعاء|تقارير|زعم) ${some}§[^;؛]*?(?:كاذبة?|غير صحيحة?|باطلة?|مختلقة?|ملفقة?|لا أساس)`,
    ),
    telling: never,
    breaks: breaksAt('أن|بأن|لكن|بعد|قبل'),
  },
};
