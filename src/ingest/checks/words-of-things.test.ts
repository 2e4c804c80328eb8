import { describe, expect, test } from 'vitest';
import { testRows, tryClaim } from '../../testing/claim-archive.ts';

const bound = { basis: 'bound' } as const;
const start = { of: 'start' } as const;

describe('A limit set by a thing with a date', () => {
  testRows({
    right: [
      [
        'en',
        'It was shut since the evening of 12 May 1994.',
        'since the evening of 12 May 1994',
        '1994-05-12',
      ],
      [
        'de',
        'Sie war seit dem Abend des 12. Mai 1994 zu.',
        'seit dem Abend des 12. Mai 1994',
        '1994-05-12',
        start,
      ],
      [
        'de',
        'Seit dem Mittag des 12. Mai 1994 war sie zu.',
        'Seit dem Mittag des 12. Mai 1994',
        '1994-05-12',
        start,
      ],
      ['ru', 'После утра 12 мая 1994 года было тихо.', 'утра 12 мая 1994 года', '1994-05-12'],
      [
        'en',
        'They fled after the coup of 12 May 1994.',
        'after the coup of 12 May 1994',
        '[1994-05-12..]',
        bound,
      ],
      ['en', 'They fled after the coup of 12 May 1994.', 'after the coup of 12 May 1994', '[1994-05-13..]'],
      ['en', 'They fled after the coup of 12 May 1994.', 'the coup of 12 May 1994', '1994-05-12'],
      ['en', 'They fled after the coup of 12 May 1994.', 'of 12 May 1994', '1994-05-12'],
      ['en', 'They fled after the coup of 12 May 1994.', '12 May 1994', '1994-05-12'],
      [
        'en',
        'After long talks they signed on 12 May 1994.',
        'After long talks they signed on 12 May 1994',
        '1994-05-12',
      ],
      [
        'en',
        'After long talks the ministers signed on 12 May 1994.',
        'After long talks the ministers signed on 12 May 1994',
        '1994-05-12',
      ],
      [
        'en',
        'After the truce a treaty was signed on 12 May 1994.',
        'After the truce a treaty was signed on 12 May 1994',
        '1994-05-12',
      ],
      [
        'en',
        'After the coup they met, on 12 May 1994.',
        'After the coup they met, on 12 May 1994',
        '1994-05-12',
      ],
      [
        'en',
        'The road was open since the truce of 12 May 1994.',
        'since the truce of 12 May 1994',
        '1994-05-12',
        start,
      ],
      [
        'en',
        'It lasted until the truce of 12 May 1994.',
        'until the truce of 12 May 1994',
        '1994-05-12',
        { of: 'end' },
      ],
      [
        'en',
        'He replied three days before the meeting of 12 May 1994.',
        'three days before the meeting of 12 May 1994',
        '1994-05-09',
      ],
      [
        'en',
        'They obeyed within a week of the order of 12 May 1994.',
        'within a week of the order of 12 May 1994',
        '1994-05-12~',
      ],
      ['en', 'Ships were stopped by the order of 12 May 1994.', 'by the order of 12 May 1994', '1994-05-12'],
      [
        'en',
        'He left after the treaty signed in Oram on 12 May 1994.',
        'after the treaty signed in Oram on 12 May 1994',
        '[1994-05-12..]',
        bound,
      ],
      [
        'fr',
        'Ils partirent deux jours après la réunion du 12 mai 1994.',
        'deux jours après la réunion du 12 mai 1994',
        '1994-05-14',
      ],
      [
        'fr',
        'La trêve tint depuis l’accord du 12 mai 1994.',
        'depuis l’accord du 12 mai 1994',
        '1994-05-12',
        start,
      ],
      [
        'de',
        'Sie gingen zwei Tage nach dem Treffen vom 12. Mai 1994.',
        'zwei Tage nach dem Treffen vom 12. Mai 1994',
        '1994-05-14',
      ],
      [
        'de',
        'Nach langem Ringen einigten sie sich am 12. Mai 1994.',
        'Nach langem Ringen einigten sie sich am 12. Mai 1994',
        '1994-05-12',
      ],
      [
        'es',
        'Se fueron dos días después de la reunión del 12 de mayo de 1994.',
        'dos días después de la reunión del 12 de mayo de 1994',
        '1994-05-14',
      ],
      ['ru', 'Они ушли до встречи 12 мая 1994 года.', 'до встречи 12 мая 1994 года', '[..1994-05-12]', bound],
      [
        'ru',
        'Они ушли через два дня после встречи 12 мая 1994 года.',
        'через два дня после встречи 12 мая 1994 года',
        '1994-05-14',
      ],
      ['ru', 'После дождей в мае они встретились 12 мая 1994 года.', '12 мая 1994 года', '1994-05-12'],
      [
        'uk',
        'Вони пішли за два дні до зустрічі 12 травня 1994 року.',
        'за два дні до зустрічі 12 травня 1994 року',
        '1994-05-10',
      ],
      [
        'tr',
        '12 Mayıs 1994 darbesinden sonra kaçtılar.',
        '12 Mayıs 1994 darbesinden sonra',
        '[1994-05-12..]',
        bound,
      ],
      ['tr', '12 Mayıs 1994 darbesinden sonra kaçtılar.', '12 Mayıs 1994 darbesinden', '1994-05-12'],
      [
        'tr',
        '12 Mayıs 1994’te görüşmelerden sonra kaçtılar.',
        '12 Mayıs 1994’te görüşmelerden sonra',
        '1994-05-12',
      ],
      [
        'tr',
        '12 Mayıs 1994 toplantısından üç gün önce geldiler.',
        '12 Mayıs 1994 toplantısından üç gün önce',
        '1994-05-09',
      ],
      [
        'az',
        '12 may 1994-cü il görüşündən sonra getdilər.',
        '12 may 1994-cü il görüşündən sonra',
        '[1994-05-12..]',
        bound,
      ],
      [
        'az',
        '12 may 1994-cü il görüşündən üç gün əvvəl getdilər.',
        '12 may 1994-cü il görüşündən üç gün əvvəl',
        '1994-05-09',
      ],
      [
        'hy',
        '1994 թվականի մայիսի 12-ի հանդիպումից հետո գնացին։',
        '1994 թվականի մայիսի 12-ի հանդիպումից հետո',
        '[1994-05-12..]',
        bound,
      ],
      [
        'hy',
        '1994 թվականի մայիսի 12-ի հանդիպումից երեք օր առաջ եկան։',
        '1994 թվականի մայիսի 12-ի հանդիպումից երեք օր առաջ',
        '1994-05-09',
      ],
      [
        'hy',
        '1994 թվականի մայիսի 12-ին հանդիպումից հետո գնացին։',
        '1994 թվականի մայիսի 12-ին հանդիպումից հետո',
        '1994-05-12',
      ],
      ['ar', 'فروا بعد انقلاب 12 أيار/مايو 1994.', 'بعد انقلاب 12 أيار/مايو 1994', '[1994-05-12..]', bound],
      [
        'ar',
        'وصلوا بعد ثلاثة أيام من اجتماع 12 أيار/مايو 1994.',
        'بعد ثلاثة أيام من اجتماع 12 أيار/مايو 1994',
        '1994-05-15',
      ],
    ],
    wrong: [
      ['en', 'They fled after the coup of 12 May 1994.', 'after the coup of 12 May 1994', '1994-05-12'],
      ['en', 'They fled after the coup of 12 May 1994.', 'after the coup of 12 May 1994', '1994-05'],
      [
        'en',
        'They fled after the coup of 12 May 1994.',
        'after the coup of 12 May 1994',
        '[..1994-05-12]',
        bound,
      ],
      [
        'en',
        'The road was open since the truce of 12 May 1994.',
        'since the truce of 12 May 1994',
        '1994-05-12',
      ],
      [
        'en',
        'It lasted until the truce of 12 May 1994.',
        'until the truce of 12 May 1994',
        '1994-05-12',
        start,
      ],
      [
        'en',
        'He replied three days before the meeting of 12 May 1994.',
        'three days before the meeting of 12 May 1994',
        '1994-05-12',
      ],
      [
        'en',
        'He replied three days before the meeting of 12 May 1994.',
        'three days before the meeting of 12 May 1994',
        '1994-05-15',
      ],
      [
        'en',
        'He replied three days before the meeting of 12 May 1994.',
        'before the meeting of 12 May 1994',
        '[..1994-05-11]',
        bound,
      ],
      [
        'en',
        'They obeyed within a week of the order of 12 May 1994.',
        'within a week of the order of 12 May 1994',
        '1994-05-12',
      ],
      [
        'en',
        'He left after the treaty signed in Oram on 12 May 1994.',
        'after the treaty signed in Oram on 12 May 1994',
        '1994-05-12',
      ],
      [
        'fr',
        'Ils partirent après le coup d’État du 12 mai 1994.',
        'après le coup d’État du 12 mai 1994',
        '1994-05-12',
      ],
      [
        'fr',
        'Ils partirent deux jours après la réunion du 12 mai 1994.',
        'deux jours après la réunion du 12 mai 1994',
        '1994-05-12',
      ],
      [
        'de',
        'Sie flohen nach dem Putsch vom 12. Mai 1994.',
        'nach dem Putsch vom 12. Mai 1994',
        '1994-05-12',
      ],
      [
        'de',
        'Sie gingen zwei Tage vor dem Treffen vom 12. Mai 1994.',
        'zwei Tage vor dem Treffen vom 12. Mai 1994',
        '1994-05-12',
      ],
      [
        'es',
        'Se fueron después del golpe del 12 de mayo de 1994.',
        'después del golpe del 12 de mayo de 1994',
        '1994-05-12',
      ],
      [
        'es',
        'Se fueron antes de la reunión del 12 de mayo de 1994.',
        'antes de la reunión del 12 de mayo de 1994',
        '1994-05-12',
      ],
      ['ru', 'Они ушли до встречи 12 мая 1994 года.', 'до встречи 12 мая 1994 года', '1994-05-12'],
      [
        'ru',
        'Они ушли после приказа от 12 мая 1994 года.',
        'после приказа от 12 мая 1994 года',
        '1994-05-12',
      ],
      [
        'uk',
        'Вони пішли після зустрічі 12 травня 1994 року.',
        'після зустрічі 12 травня 1994 року',
        '1994-05-12',
      ],
      ['tr', '12 Mayıs 1994 darbesinden sonra kaçtılar.', '12 Mayıs 1994 darbesinden sonra', '1994-05-12'],
      [
        'tr',
        '12 Mayıs 1994 toplantısından üç gün önce geldiler.',
        '12 Mayıs 1994 toplantısından üç gün önce',
        '1994-05-12',
      ],
      [
        'az',
        '12 may 1994-cü il görüşündən sonra getdilər.',
        '12 may 1994-cü il görüşündən sonra',
        '1994-05-12',
      ],
      [
        'hy',
        '1994 թվականի մայիսի 12-ի հանդիպումից հետո գնացին։',
        '1994 թվականի մայիսի 12-ի հանդիպումից հետո',
        '1994-05-12',
      ],
      ['ar', 'فروا بعد انقلاب 12 أيار/مايو 1994.', 'بعد انقلاب 12 أيار/مايو 1994', '1994-05-12'],
    ],
  });
});

describe('The date of a thing that the text only measures by', () => {
  test.each([
    ['en', 'They fled after the coup of 12 May 1994.', '12 May 1994', 'after the coup of 12 May 1994'],
    ['tr', '12 Mayıs 1994 darbesinden sonra kaçtılar.', '12 Mayıs 1994', '12 Mayıs 1994 darbesinden sonra'],
  ])('%s: %s is told as worth a look', (language, text, written, said) => {
    const { codes, hints } = tryClaim({ language, text, written, edtf: '1994-05-12' });
    expect(codes).toEqual([]);
    expect(hints).toEqual([
      `"${written}" is the date of what the text measures by in "${said}": claim it of that, and of what was measured a bound`,
    ]);
  });

  test('is not told of the thing itself, by the title of the event', () => {
    const text = 'They fled after the event of 12 May 1994.';
    expect(tryClaim({ text, written: '12 May 1994', edtf: '1994-05-12' }).hints).toEqual([]);
  });

  test('is not told where the words stand elsewhere too', () => {
    const text = 'The coup was on 12 May 1994. They fled after the coup of 12 May 1994.';
    expect(tryClaim({ text, written: '12 May 1994', edtf: '1994-05-12' }).hints).toEqual([]);
  });
});
