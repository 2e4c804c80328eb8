/** Verbs by which a language says that what lasts began, or that it ended. */
export interface SpanWords {
  readonly began: RegExp;
  readonly ended: RegExp;
}

function any(...parts: readonly string[]): RegExp {
  return new RegExp(String.raw`(?<!\p{L})(?:${parts.join('|')})(?!\p{L})`, 'iu');
}

export const spanWords: Readonly<Record<string, SpanWords>> = {
  en: {
    began: any(
      'began|begun|begins|started|starts|commenced|broke out|erupted|set in|(?:was|were) (?:imposed|launched)|took effect|came into (?:force|effect)|got under way',
    ),
    ended: any(
      String.raw`ended|ends|finished|ceased|concluded|reopened|re-opened|reopens|expired|came to an end|was over|drew to a close|(?:was|were|been) (?:\p{L}+ly )?(?:lifted|ended|reopened|restored|terminated|unblocked)|lifted`,
    ),
  },
  de: {
    began: any(
      String.raw`begann(?:en)?|begonnen|beginnt|brach(?:en)? [^;]*?aus|ausgebrochen|setzte [^;]*?ein|trat(?:en)? in Kraft|startete[n]?`,
    ),
    ended: any(
      String.raw`endete[n]?|beendet|geendet|hörte[n]? [^;]*?auf|(?:wurde|worden|wurden) [^;]*?(?:aufgehoben|wiedereröffnet|beendet)|ging(?:en)? zu Ende|lief(?:en)? [^;]*?aus`,
    ),
  },
  fr: {
    began: any('commença|commencèrent|commencé|débuta|débuté|débutèrent|éclata|éclaté|entrée?s? en vigueur'),
    ended: any(
      String.raw`pris fin|prit fin|prirent fin|s'(?:est|acheva|est achevée?|étai(?:t|ent)) (?:terminée?|achevée?)s?|s'acheva|terminée?s?|se termina|cessa|cessé|(?:a|ont) rouvert|rouvrit|levée?s?|expiré`,
    ),
  },
  es: {
    began: any(
      'comenz(?:ó|aron)|empez(?:ó|aron)|se inici(?:ó|aron)|iniciad[oa]s?|estall(?:ó|aron)|entr(?:ó|aron) en vigor',
    ),
    ended: any(
      'termin(?:ó|aron)|finaliz(?:ó|aron)|concluy(?:ó|eron)|ces(?:ó|aron)|acab(?:ó|aron)|(?:se )?reabri(?:ó|eron)|levantad[oa]s?|se levant(?:ó|aron)|expir(?:ó|aron)',
    ),
  },
  ru: {
    began: any(
      String.raw`начал(?:ся|ась|ось|ись)|начат[аоы]?|разразил\p{L}+|вспыхнул\p{L}*|вступил\p{L}* в силу`,
    ),
    ended: any(
      String.raw`(?:за|о)кончил(?:ся|ась|ось|ись)|завершил(?:ся|ась|ось|ись)|прекратил(?:ся|ась|ось|ись)|прекращен[аоы]?|снят[аоы]?|завершен[аоы]?|вновь открыт[аоы]?|возобновлен[аоы]? движение`,
    ),
  },
  uk: {
    began: any(
      String.raw`почал(?:ася|ося|ися|ась|ось|ись)|почався|розпоча(?:вся|лася|лося|лися)|спалахнул\p{L}*|набрал\p{L}* чинності`,
    ),
    ended: any(
      String.raw`(?:за|с)кінчил(?:ася|ося|ися|ась|ось|ись)|закінчився|завершил(?:ася|ося|ися)|завершився|припинил(?:ася|ося|ися)|припинився|знят[аоі]|припинен[аоі]`,
    ),
  },
  tr: {
    began: any(
      String.raw`başla(?:dı|dılar|mıştı|mıştır|mış)|yürürlüğe gir(?:di|miştir)|patlak ver(?:di|miştir)`,
    ),
    ended: any(
      String.raw`sona er(?:di|miştir|mişti|miş)|bit(?:ti|miştir|mişti)|son bul(?:du|muştur)|kaldırıl(?:dı|mıştır|mıştı)|yeniden açıl(?:dı|mıştır)|tamamlan(?:dı|mıştır)`,
    ),
  },
  az: {
    began: any(String.raw`başla(?:dı|yıb|nıb|mışdır|ndı)|qüvvəyə min(?:di|ib|mişdir)`),
    ended: any(
      String.raw`başa çat(?:dı|ıb|mışdır)|sona çat(?:dı|ıb)|bit(?:di|ib|mişdir)|sona er(?:di|ib)|aradan qaldırıl(?:dı|ıb)|götürül(?:dü|üb)|yenidən açıl(?:dı|ıb)|dayandırıl(?:dı|ıb)`,
    ),
  },
  hy: {
    began: any(String.raw`սկսվ\p{L}+|մեկնարկ\p{L}+|ուժի մեջ մտ\p{L}+`),
    ended: any(String.raw`ավարտվ\p{L}+|դադարեց\p{L}*|դադարել|վերջացավ|վերջացել|վերաբացվ\p{L}+|վերացվ\p{L}+`),
  },
  ar: {
    began: any(String.raw`بدأت?|بدأوا|اندلعت?|دخلت? حيز التنفيذ|انطلقت?`),
    ended: any(String.raw`انتهت?|انتهى|توقفت?|رُ?فعت?|أعيد فتح\p{L}*|انقضت?|اختتمت?`),
  },
};
