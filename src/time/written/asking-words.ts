function any(...parts: readonly string[]): RegExp {
  return new RegExp(String.raw`(?<!\p{L})(?:${parts.join('|')})(?!\p{L})`, 'iu');
}

/** At the head of a sentence, or of what is joined to one. */
const first = String.raw`(?:^[^\p{L}]*|(?<=^[^\p{L}]*(?:please|kindly|and|bitte|und) ))`;

/** Words by which a language asks for something, in the clause of a day that limits it. */
export const askingWords: Readonly<Record<string, RegExp>> = {
  en: any(
    'please|kindly|must|shall|should|ought to|(?:has|have|is|are|needs?) to|can|deadline|closing date|time limit',
    `(?:is|are) (?:\\p{L}+ly )?(?:due|awaited|expected|requested|invited|required|asked|accepted|received|welcome|open|obliged|urged)`,
    `${first}(?:reply|respond|answer|send|submit|return|apply|register|lodge|file|pay|write|contact|confirm|notify|sign|complete|deliver|hand in|bring|let us|tell us|inform)`,
    `${first}(?:answers?|replies|applications?|registrations?|offers?|bids?|tenders|claims|objections?|comments?)(?: by| before| no later| not later| until)`,
  ),
  de: any(
    'bitten?|gebeten|muss|müssen|soll(?:en)?|(?:hat|haben) [^.]{1,80} zu|darf|dürfen|kann|können|erbeten|erwartet',
    String.raw`frist|\p{L}+(?:frist|schluss)|\p{L}*zu(?:reichen|senden|richten|melden)|einreichen|entgegengenommen|angenommen werden`,
    `${first}(?:antworten?|bewerbungen?|anmeldungen?|einsprüche|angebote|rückmeldungen?|meldungen|stellungnahmen?) (?:bis|spätestens|vor)`,
  ),
  fr: any(
    'doi(?:t|vent)|veuillez|merci de|prière de|priée?s?|invitée?s?|il faut|peu(?:t|vent)|date limite|délai',
    '(?:est|sont) (?:attendue?s?|reçue?s?|acceptée?s?|demandée?s?|due?s?|exigée?s?|requise?s?|à \\p{L}+)',
    `${first}(?:réponses?|candidatures?|inscriptions?|offres?|observations?) (?:avant|jusqu|au plus tard)`,
  ),
  es: any(
    'deben?|deberán?|han? de|hay que|tienen? que|ruega|rogamos|sírvan?se|plazo|fecha límite|pueden?|podrán?',
    'se (?:reciben?|admiten?|aceptan?|esperan?|solicitan?|piden?)',
    `${first}(?:respuestas?|solicitudes|inscripciones|ofertas|alegaciones) (?:antes|hasta)`,
  ),
  ru: any(
    'прос(?:им|ит|ят|ьба)|долж(?:ен|на|но|ны)|необходимо|следует|надлежит|обязан[аы]?|требуется|нужно|срок',
    'принима(?:ется|ются)|ожида(?:ется|ются)|мо(?:жно|жет|гут)',
  ),
  uk: any(
    'прос(?:имо|ить|ять)|прохання|повин(?:ен|на|ні|но)|необхідно|слід|мусить|мусять|зобов\\p{L}+|потрібно|термін|строк',
    'прийма(?:ється|ються)|очіку(?:ється|ються)|мо(?:жна|же|жуть)',
  ),
  hy: any(
    'պետք է|պիտի|խնդրում ենք|խնդրվում է|կարող (?:են|է|եք)|պարտավոր\\p{L}*|վերջնաժամկետ\\p{L}*|ժամկետ\\p{L}*',
    'ընդունվում (?:են|է)|սպասվում (?:են|է)|անհրաժեշտ է',
  ),
  tr: any(
    'lütfen|rica|gerek(?:ir|mektedir|iyor|li\\p{L}*)|zorunda\\p{L}*|son (?:tarih|gün|başvuru)|bekleniyor|beklenmektedir|istenmektedir',
    '\\p{L}+(?:malı|meli)(?:dır|dir|lar|ler|yız|yiz)?|\\p{L}+[ae]bilir(?:ler|siniz|iz)?|kabul edil(?:ir|mektedir)',
  ),
  az: any(
    'xahiş|zəhmət|gərək|lazımdır|tələb olunur|borcludur|son (?:tarix|gün|müddət)|qəbul edilir|gözlənilir',
    '\\p{L}+(?:malı|məli)(?:dır|dir|dırlar|dirlər)?|\\p{L}+[aə] bilər(?:lər|siniz)?|\\p{L}+(?:maq|mək)[^\\p{L}]*$',
  ),
  ar: any(
    '[وف]?(?:يجب|ينبغي|يرجى|نرجو|الرجاء|يُطلب|يطلب|المطلوب|يلزم|يمكن|تُقبل|تقبل)|(?:آخر|ال)?موعد (?:ال)?نهائي',
  ),
};

/** What languages call a day by which something is to be done. */
export const limitNames = String.raw`(?<!\p{L})(?:deadline|last day|closing date|time limit|\p{L}*(?:frist|schluss)|date limite|délai|plazo|fecha límite|срок|термін|строк|\p{L}*ժամկետ\p{L}*|son (?:tarih|gün|tarix)|(?:آخر|ال)موعد)(?!\p{L})`;
