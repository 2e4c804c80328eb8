import { describe, expect, test } from 'vitest';
import { timesInText } from '../../testing/times/time-sentence.ts';
import { tryClaim } from '../../testing/claim-archive.ts';

describe('ranges without a year are one time', () => {
  test.each([
    ['en', 'They met from 3 to 5 February.', 'from 3 to 5 February', '1995-02-03/1995-02-05'],
    ['en', 'They met from 28 February to 2 March.', 'from 28 February to 2 March', '1995-02-28/1995-03-02'],
    ['en', 'They met on February 3-5.', 'February 3-5', '1995-02-03/1995-02-05'],
    ['en', 'They met between 3 and 5 February.', 'between 3 and 5 February', '[1995-02-03..1995-02-05]'],
    ['en', 'They met on 3 or 5 February.', '3 or 5 February', '[1995-02-03,1995-02-05]'],
    ['fr', 'Ils se réunirent du 3 au 5 février.', 'du 3 au 5 février', '1995-02-03/1995-02-05'],
    ['de', 'Sie tagten vom 3. bis 5. Februar.', 'vom 3. bis 5. Februar', '1995-02-03/1995-02-05'],
    ['es', 'Se reunieron del 3 al 5 de febrero.', 'del 3 al 5 de febrero', '1995-02-03/1995-02-05'],
    ['ru', 'Встреча шла с 3 по 5 февраля.', 'с 3 по 5 февраля', '1995-02-03/1995-02-05'],
    ['uk', 'Зустріч тривала з 3 по 5 лютого.', 'з 3 по 5 лютого', '1995-02-03/1995-02-05'],
    ['hy', 'Հանդիպումը տեղի ունեցավ փետրվարի 3-5-ին։', 'փետրվարի 3-5-ին', '1995-02-03/1995-02-05'],
    ['az', 'Görüş 3-5 fevralda keçirildi.', '3-5 fevralda', '1995-02-03/1995-02-05'],
    ['tr', 'Toplantı 3-5 Şubat’ta yapıldı.', '3-5 Şubat’ta', '1995-02-03/1995-02-05'],
    ['ar', 'اجتمعوا من 3 إلى 5 شباط.', 'من 3 إلى 5 شباط', '1995-02-03/1995-02-05'],
  ])('%s: %s', (language, text, written, edtf) => {
    expect(timesInText(text, language)).toEqual([`${written} = ${edtf}`]);
    const claim = { language, text, written, basis: 'counted-back', from: '1995-03-09' } as const;
    expect(tryClaim({ ...claim, edtf }).codes).toEqual([]);
    expect(tryClaim({ ...claim, edtf: '1995-02-05' }).codes).not.toEqual([]);
    expect(tryClaim({ ...claim, edtf: '1995-02-03/1995-02-06' }).codes).not.toEqual([]);
  });

  test('a year of five digits is read as none', () => {
    expect(timesInText('They met on 3 May 19933.', 'en')).toEqual([]);
    expect(timesInText('They met from 3 to 5 May 19933.', 'en')).toEqual([]);
  });
});
