import type { DatedWords } from './read-dates.ts';
import { besideDate, wordsBeside } from './period-words.ts';

/** A date to which words move something from another is one of the two days, and no span between them. */
export function movedDate(text: string, date: DatedWords): DatedWords {
  const [, from, to] = /^([^/[\]]+)\/([^/[\]]+)$/.exec(date.readings[0] ?? '') ?? [];
  if (from === undefined || to === undefined || besideDate(text, date, moved) === undefined) return date;
  return { ...date, readings: [to, from] };
}

/** The words by which a text says that a date is only supposed, or a mistake; undefined where none do. */
export function unheldBeside(text: string, date: DatedWords): ReturnType<typeof besideDate> {
  return besideDate(text, date, supposed) ?? besideDate(text, date, mistaken);
}

// "Postponed from 3 May to 7 May".
const moved = wordsBeside(
  [
    String.raw`(?:postponed|rescheduled|moved|shifted|put\s+(?:off|back)|brought\s+forward|adjourned|delayed|deferred)`,
    String.raw`(?:перенес|перенос|отлож|сдвину)\p{L}*`,
    String.raw`(?:перенес|перенос|відклад|відкла)\p{L}*`,
    String.raw`(?:reporté|repoussé|déplacé|avancé|ajourné)e?s?`,
    String.raw`(?:aplazad|pospuest|trasladad|adelantad)[oa]s?`,
    String.raw`(?:تأجل|أجل|تأجيل|نقل)\p{L}*`,
  ],
  [
    String.raw`(?:verschoben|verlegt|vertagt|vorgezogen)`,
    String.raw`(?:ertelen|kaydır|alın)\p{L}*`,
    String.raw`(?:təxirə\s+salın|keçiril|dəyişdiril)\p{L}*`,
    String.raw`(?:հետաձգ|տեղափոխ)\p{L}*`,
  ],
);

// What is told only of how it would have been: "if it had been held on".
const supposed = wordsBeside(
  [
    String.raw`(?<!even\s)if\s[^.,;!?]{1,40}\shad\s(?:not\s)?(?:been\s)?(?:\p{L}+\s){0,3}(?:on|in|by)(?:\s+the)?`,
    String.raw`had\s(?:it|they|he|she)\s(?:been\s)?(?:\p{L}+\s){0,3}(?:on|in)(?:\s+the)?`,
    String.raw`(?:если\s+бы|якби)\s(?:\p{L}+\s){0,6}(?:в|у)?`,
    String.raw`(?<!\p{L})si\s[^.,;!?]{1,30}\s(?:avait|avaient|était|étaient|hubiera|hubieran|hubiese|hubiesen)\s(?:\p{L}+\s){0,4}(?:le|el|en)?`,
    String.raw`եթե\s(?:\p{L}+\s){0,5}լիներ(?:\s\p{L}+){0,2}`,
  ],
  [
    String.raw`(?:\p{L}+\s){0,3}\p{L}+(?:ılsaydı|ilseydi|ulsaydı|ülseydi|nsaydı|nseydi)`,
    String.raw`(?:\p{L}+\s){0,3}\p{L}+(?:ılsaydı|ilsəydi|ulsaydı|ülsəydi|nsaydı|nsəydi)`,
  ],
);

// "Wrongly dated".
const mistaken = wordsBeside([
  String.raw`(?:wrongly|falsely|incorrectly|erroneously|mistakenly)\s+(?:dated|given\s+as|stated\s+as|put\s+at|placed\s+(?:on|in)|assigned\s+to|recorded\s+as)(?:\s+(?:to|on|as|the))*`,
  String.raw`misdated(?:\s+(?:to|as|the))*`,
  String.raw`(?:ошибочно|неверно|неправильно)\s+(?:датир|отнес|относ|указ|назв)\p{L}*(?:\s+(?:к|от|на))?`,
  String.raw`(?:помилково|хибно|неправильно)\s+(?:дат|віднес|вказ|зазнач)\p{L}*(?:\s+(?:до|від|на))?`,
  String.raw`daté(?:e?s?)\s+(?:à\s+tort|par\s+erreur)\s+(?:du|de|au)`,
  String.raw`(?:à\s+tort|par\s+erreur)\s+daté(?:e?s?)\s+(?:du|de|au)`,
  String.raw`(?:fälschlich(?:erweise)?|irrtümlich(?:erweise)?)\s+(?:datiert\s+)?(?:auf|vom|mit)(?:\s+(?:den|dem))?`,
  String.raw`(?:erróneamente|por\s+error)\s+(?:fechad|datad)[oa]s?(?:\s+(?:el|en|al|a))?`,
  String.raw`(?:fechad|datad)[oa]s?\s+(?:erróneamente|por\s+error)(?:\s+(?:el|en|al|a))?`,
]);
