import anyAscii from 'any-ascii';

/** A text with letters of other scripts than Latin as Latin ones, for an id that says something: "Заявление" as "Zayavlenie". */
export function romanized(text: string): string {
  return text.normalize('NFC').replace(ofOtherScripts, (words) =>
    // Two letters that are one sound, where the table goes letter by letter.
    anyAscii(words.replace(/ու|Ու|ՈՒ/g, 'u')).replace(/['`]/g, ''),
  );
}

const ofOtherScripts = /[^\p{Script=Latin}\p{Script=Common}\p{Script=Inherited}]+/gu;
