import { describe, expect, test } from 'vitest';
import { testRows, tryClaim } from '../../testing/claim-archive.ts';

describe('Times counted from a date, and within it', () => {
  testRows({
    right: [
      ['en', 'The strike began a week before 14 June 1994.', 'a week before 14 June 1994', '1994-06-07'],
      ['en', 'The strike began a week before 14 June 1994.', 'a week before 14 June 1994', '1994-06-07~'],
      ['en', 'They met two weeks after 14 June 1994.', 'two weeks after 14 June 1994', '1994-06-28'],
      [
        'en',
        'They met about two weeks after 14 June 1994.',
        'about two weeks after 14 June 1994',
        '1994-06-28~',
      ],
      ['en', 'They met a fortnight after 14 June 1994.', 'a fortnight after 14 June 1994', '1994-06-28'],
      ['en', 'They met a fortnight before 14 June 1994.', 'a fortnight before 14 June 1994', '1994-05-31'],
      [
        'en',
        'They sat in the fortnight after 14 June 1994.',
        'in the fortnight after 14 June 1994',
        '1994-06-14/1994-06-28',
      ],
      [
        'en',
        'They sat once in the fortnight after 14 June 1994.',
        'the fortnight after 14 June 1994',
        '[1994-06-14..1994-06-28]',
      ],
      [
        'en',
        'He came within five days of 14 June 1994.',
        'within five days of 14 June 1994',
        '[1994-06-09..1994-06-19]',
      ],
      [
        'en',
        'He came within a week after 14 June 1994.',
        'within a week after 14 June 1994',
        '[1994-06-14..1994-06-21]',
      ],
      [
        'en',
        'He came within a week after 14 June 1994.',
        'within a week after 14 June 1994',
        '[1994-06-15..1994-06-21]',
      ],
      [
        'en',
        'He came within ten days before 14 June 1994.',
        'within ten days before 14 June 1994',
        '[1994-06-04..1994-06-14]',
      ],
      [
        'fr',
        'Il partit une semaine avant le 14 juin 1994.',
        'une semaine avant le 14 juin 1994',
        '1994-06-07',
      ],
      [
        'fr',
        'Il vint dans les trois jours après le 14 juin 1994.',
        'dans les trois jours après le 14 juin 1994',
        '[1994-06-14..1994-06-17]',
      ],
      ['de', 'Er ging eine Woche vor dem 14. Juni 1994.', 'eine Woche vor dem 14. Juni 1994', '1994-06-07'],
      [
        'de',
        'Er kam innerhalb von drei Tagen nach dem 14. Juni 1994.',
        'innerhalb von drei Tagen nach dem 14. Juni 1994',
        '[1994-06-14..1994-06-17]',
      ],
      [
        'es',
        'Se fue una semana antes del 14 de junio de 1994.',
        'una semana antes del 14 de junio de 1994',
        '1994-06-07',
      ],
      [
        'es',
        'Vino en los tres días después del 14 de junio de 1994.',
        'en los tres días después del 14 de junio de 1994',
        '[1994-06-14..1994-06-17]',
      ],
      ['ru', 'Он уехал за неделю до 14 июня 1994 года.', 'за неделю до 14 июня 1994 года', '1994-06-07'],
      [
        'ru',
        'Он пришёл в течение трёх дней после 14 июня 1994 года.',
        'в течение трёх дней после 14 июня 1994 года',
        '[1994-06-14..1994-06-17]',
      ],
      [
        'uk',
        'Він поїхав за тиждень до 14 червня 1994 року.',
        'за тиждень до 14 червня 1994 року',
        '1994-06-07',
      ],
      [
        'uk',
        'Він прийшов протягом трьох днів після 14 червня 1994 року.',
        'протягом трьох днів після 14 червня 1994 року',
        '[1994-06-14..1994-06-17]',
      ],
      [
        'hy',
        'Նա գնաց 1994 թվականի հունիսի 14-ից մեկ շաբաթ առաջ։',
        '1994 թվականի հունիսի 14-ից մեկ շաբաթ առաջ',
        '1994-06-07',
      ],
      [
        'az',
        'O, 14 iyun 1994-cü ildən bir həftə əvvəl getdi.',
        '14 iyun 1994-cü ildən bir həftə əvvəl',
        '1994-06-07',
      ],
      ['tr', '14 Haziran 1994’ten bir hafta önce gitti.', '14 Haziran 1994’ten bir hafta önce', '1994-06-07'],
      ['ar', 'غادر قبل أسبوع من 14 حزيران/يونيو 1994.', 'قبل أسبوع من 14 حزيران/يونيو 1994', '1994-06-07'],
      [
        'tr',
        '14 Haziran 1994’ten itibaren üç gün içinde geldi.',
        '14 Haziran 1994’ten itibaren üç gün içinde',
        '[1994-06-14..1994-06-17]',
      ],
      [
        'az',
        'O, 14 iyun 1994-cü ildən sonra üç gün ərzində gəldi.',
        '14 iyun 1994-cü ildən sonra üç gün ərzində',
        '[1994-06-14..1994-06-17]',
      ],
      [
        'hy',
        'Նա եկավ 1994 թվականի հունիսի 14-ից հետո երեք օրվա ընթացքում։',
        '1994 թվականի հունիսի 14-ից հետո երեք օրվա ընթացքում',
        '[1994-06-14..1994-06-17]',
      ],
      [
        'ar',
        'جاء خلال ثلاثة أيام من 14 حزيران/يونيو 1994.',
        'خلال ثلاثة أيام من 14 حزيران/يونيو 1994',
        '[1994-06-14..1994-06-17]',
      ],
      [
        'fr',
        'Il vint dans les trois jours suivant le 14 juin 1994.',
        'dans les trois jours suivant le 14 juin 1994',
        '[1994-06-14..1994-06-17]',
      ],
      [
        'es',
        'Vino en los tres días siguientes al 14 de junio de 1994.',
        'en los tres días siguientes al 14 de junio de 1994',
        '[1994-06-14..1994-06-17]',
      ],
      [
        'de',
        'Er kam binnen zwei Wochen nach dem 14. Juni 1994.',
        'binnen zwei Wochen nach dem 14. Juni 1994',
        '[1994-06-14..1994-06-28]',
      ],
      [
        'en',
        'He came within five days either side of 14 June 1994.',
        'within five days either side of 14 June 1994',
        '[1994-06-09..1994-06-19]',
      ],
    ],
    wrong: [
      ['en', 'The strike began a week before 14 June 1994.', 'a week before 14 June 1994', '1994-06-14'],
      ['en', 'The strike began a week before 14 June 1994.', 'a week before 14 June 1994', '[..1994-06-13]'],
      ['en', 'The strike began a week before 14 June 1994.', 'before 14 June 1994', '[..1994-06-13]'],
      ['en', 'The strike began a week before 14 June 1994.', '14 June 1994', '1994-06-14'],
      ['en', 'The strike began a week before 14 June 1994.', 'a week before 14 June 1994', '1994-06-08'],
      ['en', 'The strike began a week before 14 June 1994.', 'a week before 14 June 1994', '1994-06'],
      [
        'en',
        'They met two weeks after 14 June 1994.',
        'after 14 June 1994',
        '[1994-06-15..]',
        { basis: 'bound' },
      ],
      ['en', 'They met two weeks after 14 June 1994.', 'two weeks after 14 June 1994', '1994-05-31'],
      [
        'en',
        'They met about two weeks after 14 June 1994.',
        'about two weeks after 14 June 1994',
        '1994-06-28',
      ],
      ['en', 'They met a fortnight after 14 June 1994.', 'a fortnight after 14 June 1994', '1994-06-21'],
      [
        'en',
        'They sat in the fortnight after 14 June 1994.',
        'in the fortnight after 14 June 1994',
        '1994-06-28',
      ],
      [
        'en',
        'They sat in the fortnight after 14 June 1994.',
        'in the fortnight after 14 June 1994',
        '1994-06-14/1994-06-21',
      ],
      [
        'en',
        'They sat in the fortnight after 14 June 1994.',
        'in the fortnight after 14 June 1994',
        '[1994-06-14..]',
      ],
      ['en', 'He came within five days of 14 June 1994.', 'within five days of 14 June 1994', '1994-06-14'],
      ['en', 'He came within five days of 14 June 1994.', '14 June 1994', '1994-06-14'],
      ['en', 'He came within five days of 14 June 1994.', 'five days of 14 June 1994', '1994-06-14'],
      [
        'en',
        'He came within five days of 14 June 1994.',
        'within five days of 14 June 1994',
        '[1994-06-10..1994-06-19]',
      ],
      ['en', 'He came within a week after 14 June 1994.', 'within a week after 14 June 1994', '1994-06-21'],
      ['en', 'He came within a week after 14 June 1994.', 'within a week after 14 June 1994', '1994-06-14'],
      [
        'en',
        'He came within ten days before 14 June 1994.',
        'within ten days before 14 June 1994',
        '1994-06-04',
      ],
      ['fr', 'Il partit une semaine avant le 14 juin 1994.', 'avant le 14 juin 1994', '[..1994-06-13]'],
      [
        'fr',
        'Il partit une semaine avant le 14 juin 1994.',
        'une semaine avant le 14 juin 1994',
        '1994-06-14',
      ],
      [
        'fr',
        'Il vint dans les trois jours après le 14 juin 1994.',
        'dans les trois jours après le 14 juin 1994',
        '1994-06-17',
      ],
      ['de', 'Er ging eine Woche vor dem 14. Juni 1994.', 'vor dem 14. Juni 1994', '[..1994-06-13]'],
      [
        'de',
        'Er kam innerhalb von drei Tagen nach dem 14. Juni 1994.',
        'innerhalb von drei Tagen nach dem 14. Juni 1994',
        '1994-06-17',
      ],
      [
        'es',
        'Se fue una semana antes del 14 de junio de 1994.',
        'antes del 14 de junio de 1994',
        '[..1994-06-13]',
      ],
      [
        'es',
        'Vino en los tres días después del 14 de junio de 1994.',
        'en los tres días después del 14 de junio de 1994',
        '1994-06-17',
      ],
      ['ru', 'Он уехал за неделю до 14 июня 1994 года.', 'до 14 июня 1994 года', '[..1994-06-13]'],
      [
        'ru',
        'Он пришёл в течение трёх дней после 14 июня 1994 года.',
        'в течение трёх дней после 14 июня 1994 года',
        '1994-06-17',
      ],
      ['uk', 'Він поїхав за тиждень до 14 червня 1994 року.', 'до 14 червня 1994 року', '[..1994-06-13]'],
      [
        'uk',
        'Він прийшов протягом трьох днів після 14 червня 1994 року.',
        'протягом трьох днів після 14 червня 1994 року',
        '1994-06-17',
      ],
      [
        'hy',
        'Նա գնաց 1994 թվականի հունիսի 14-ից մեկ շաբաթ առաջ։',
        '1994 թվականի հունիսի 14-ից մեկ շաբաթ առաջ',
        '1994-06-14',
      ],
      [
        'hy',
        'Նա գնաց 1994 թվականի հունիսի 14-ից մեկ շաբաթ առաջ։',
        '1994 թվականի հունիսի 14-ից',
        '1994-06-14',
      ],
      [
        'az',
        'O, 14 iyun 1994-cü ildən bir həftə əvvəl getdi.',
        '14 iyun 1994-cü ildən bir həftə əvvəl',
        '1994-06-14',
      ],
      [
        'az',
        'O, 14 iyun 1994-cü ildən bir həftə əvvəl getdi.',
        '14 iyun 1994-cü ildən bir həftə əvvəl',
        '[..1994-06-13]',
      ],
      ['tr', '14 Haziran 1994’ten bir hafta önce gitti.', '14 Haziran 1994’ten bir hafta önce', '1994-06-21'],
      ['tr', '14 Haziran 1994’ten bir hafta önce gitti.', '14 Haziran 1994’ten', '1994-06-14'],
      ['ar', 'غادر قبل أسبوع من 14 حزيران/يونيو 1994.', '14 حزيران/يونيو 1994', '1994-06-14'],
      [
        'ar',
        'غادر قبل أسبوع من 14 حزيران/يونيو 1994.',
        'قبل أسبوع من 14 حزيران/يونيو 1994',
        '[..1994-06-13]',
      ],
      [
        'tr',
        '14 Haziran 1994’ten itibaren üç gün içinde geldi.',
        '14 Haziran 1994’ten itibaren üç gün içinde',
        '1994-06-14',
      ],
      [
        'tr',
        '14 Haziran 1994’ten itibaren üç gün içinde geldi.',
        '14 Haziran 1994’ten itibaren',
        '[1994-06-14..]',
      ],
      [
        'az',
        'O, 14 iyun 1994-cü ildən sonra üç gün ərzində gəldi.',
        '14 iyun 1994-cü ildən sonra üç gün ərzində',
        '[1994-06-15..]',
      ],
      [
        'hy',
        'Նա եկավ 1994 թվականի հունիսի 14-ից հետո երեք օրվա ընթացքում։',
        '1994 թվականի հունիսի 14-ից հետո երեք օրվա ընթացքում',
        '[1994-06-15..]',
      ],
      [
        'ar',
        'جاء خلال ثلاثة أيام من 14 حزيران/يونيو 1994.',
        'خلال ثلاثة أيام من 14 حزيران/يونيو 1994',
        '1994-06-14',
      ],
      ['fr', 'Il vint dans les trois jours suivant le 14 juin 1994.', 'le 14 juin 1994', '1994-06-14'],
      ['es', 'Vino en los tres días siguientes al 14 de junio de 1994.', '14 de junio de 1994', '1994-06-14'],
    ],
  });
});

const about = 'The ferry sailed about 10 May 1994; two days later the bridge was closed.';
const back = (from: string) => ({ basis: 'counted-back', from }) as const;

describe('Times counted from a date that the text gives only about', () => {
  testRows({
    right: [
      ['en', about, 'two days later', '1994-05-12~', back('1994-05-10~')],
      ['en', about, 'two days later', '1994-05-12~', back('1994-05-10')],
      ['en', about.replace('about', 'on'), 'two days later', '1994-05-12', back('1994-05-10')],
    ],
    wrong: [
      ['en', about, 'two days later', '1994-05-12', back('1994-05-10')],
      ['en', about, 'two days later', '1994-05-12', back('1994-05-10~')],
      ['en', about, 'two days later', '1994-05-13~', back('1994-05-10~')],
    ],
  });
});

describe('a stretch to, before or around a day is not that day', () => {
  test.each<readonly [string, string, string]>([
    ['en', 'in the fortnight to 14 June 1988', '[1988-06-01..1988-06-14]'],
    ['en', 'in the three days to 14 June 1988', '[1988-06-12..1988-06-14]'],
    ['en', 'three days either side of 14 June 1988', '[1988-06-11..1988-06-17]'],
    ['en', 'some weeks either side of 14 June 1988', '1988-06-14~'],
    ['fr', 'dans la quinzaine précédant le 14 juin 1988', '[1988-05-31..1988-06-13]'],
    ['fr', 'dans la semaine qui précéda le 14 juin 1988', '[1988-06-07..1988-06-13]'],
  ])('%s: %s gives %s', (language, written, edtf) => {
    const text = `— ${written}.`;
    expect(tryClaim({ language, text, written, edtf }).codes).toEqual([]);
    expect(tryClaim({ language, text, written, edtf: '1988-06-14' }).codes).not.toEqual([]);
    const day = / (14 \p{L}+ 1988)$/u.exec(written)![1]!;
    expect(tryClaim({ language, text, written: day, edtf: '1988-06-14' }).codes).not.toEqual([]);
  });

  test.each(['اليوم التالي لـ3 يونيو 1998', 'اليوم التالي ل3 يونيو 1998', 'الـ4 من يونيو 1998'])(
    'a small Arabic word stands right before a number: %s',
    (written) => {
      const claim = { language: 'ar', text: `توفي في ${written}.`, written };
      expect(tryClaim({ ...claim, edtf: '1998-06-04' }).codes).toEqual([]);
      expect(tryClaim({ ...claim, edtf: '1998-06' }).codes).not.toEqual([]);
    },
  );
});
