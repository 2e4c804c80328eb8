import { describe, expect, test } from 'vitest';
import { tryClaim, testRows } from '../../testing/claim-archive.ts';

describe('Years and days in words', () => {
  testRows({
    right: [
      [
        'en',
        'Done on the ninth of March, nineteen hundred and ninety-three.',
        'the ninth of March, nineteen hundred and ninety-three',
        '1993-03-09',
      ],
      [
        'en',
        'Done this ninth day of March, one thousand nine hundred and ninety-three.',
        'ninth day of March, one thousand nine hundred and ninety-three',
        '1993-03-09',
      ],
      ['en', 'The hall burnt in nineteen oh five.', 'in nineteen oh five', '1905'],
      ['en', 'It came in the year two thousand and three.', 'in the year two thousand and three', '2003'],
      [
        'fr',
        'Fait le douze mai mil neuf cent quatre-vingt-douze.',
        'le douze mai mil neuf cent quatre-vingt-douze',
        '1992-05-12',
      ],
      ['fr', 'En dix-neuf cent soixante-dix-sept il partit.', 'En dix-neuf cent soixante-dix-sept', '1977'],
      ['fr', 'En deux mille trois il partit.', 'En deux mille trois', '2003'],
      [
        'de',
        'Geschehen am neunten März neunzehnhundertdreiundneunzig.',
        'am neunten März neunzehnhundertdreiundneunzig',
        '1993-03-09',
      ],
      [
        'de',
        'Im Jahre eintausendneunhunderteinundneunzig kam er.',
        'Im Jahre eintausendneunhunderteinundneunzig',
        '1991',
      ],
      [
        'es',
        'Hecho el nueve de marzo de mil novecientos noventa y tres.',
        'el nueve de marzo de mil novecientos noventa y tres',
        '1993-03-09',
      ],
      [
        'ru',
        'Совершено девятого марта тысяча девятьсот девяносто третьего года.',
        'девятого марта тысяча девятьсот девяносто третьего года',
        '1993-03-09',
      ],
      ['ru', 'Это было в двухтысячном году.', 'в двухтысячном году', '2000'],
      [
        'uk',
        'Учинено дев’ятого березня тисяча дев’ятсот дев’яносто третього року.',
        'дев’ятого березня тисяча дев’ятсот дев’яносто третього року',
        '1993-03-09',
      ],
      [
        'hy',
        'Հազար ինը հարյուր իննսուներեք թվականին եկավ։',
        'Հազար ինը հարյուր իննսուներեք թվականին',
        '1993',
      ],
      ['az', 'Min doqquz yüz doxsan üçüncü ildə gəldi.', 'Min doqquz yüz doxsan üçüncü ildə', '1993'],
      ['tr', 'Bin dokuz yüz doksan üç yılında geldi.', 'Bin dokuz yüz doksan üç yılında', '1993'],
      [
        'ar',
        'حرر في التاسع من آذار ألف وتسعمائة وثلاثة وتسعين.',
        'في التاسع من آذار ألف وتسعمائة وثلاثة وتسعين',
        '1993-03-09',
      ],
    ],
    wrong: [
      [
        'en',
        'Done on the ninth of March, nineteen hundred and ninety-three.',
        'the ninth of March, nineteen hundred and ninety-three',
        '1993-03-19',
      ],
      [
        'en',
        'Done this ninth day of March, one thousand nine hundred and ninety-three.',
        'ninth day of March, one thousand nine hundred and ninety-three',
        '1983-03-09',
      ],
      ['en', 'They met two thousand people.', 'two thousand people', '2000'],
      ['en', 'He gave nineteen ninety-day visas.', 'nineteen ninety-day', '1990'],
      ['en', 'They met at ten thirty.', 'at ten thirty', '1030'],
      [
        'fr',
        'Fait le douze mai mil neuf cent quatre-vingt-douze.',
        'le douze mai mil neuf cent quatre-vingt-douze',
        '1982-05-12',
      ],
      [
        'de',
        'Geschehen am neunten März neunzehnhundertdreiundneunzig.',
        'am neunten März neunzehnhundertdreiundneunzig',
        '1939-03-09',
      ],
      [
        'es',
        'Hecho el nueve de marzo de mil novecientos noventa y tres.',
        'el nueve de marzo de mil novecientos noventa y tres',
        '1993-03-19',
      ],
      [
        'ru',
        'Совершено девятого марта тысяча девятьсот девяносто третьего года.',
        'девятого марта тысяча девятьсот девяносто третьего года',
        '1990-03-09',
      ],
      [
        'uk',
        'Учинено дев’ятого березня тисяча дев’ятсот дев’яносто третього року.',
        'дев’ятого березня тисяча дев’ятсот дев’яносто третього року',
        '1993-03-19',
      ],
      [
        'hy',
        'Հազար ինը հարյուր իննսուներեք թվականին եկավ։',
        'Հազար ինը հարյուր իննսուներեք թվականին',
        '1990',
      ],
      ['az', 'Min doqquz yüz doxsan üçüncü ildə gəldi.', 'Min doqquz yüz doxsan üçüncü ildə', '1992'],
      ['tr', 'Bin dokuz yüz doksan üç yılında geldi.', 'Bin dokuz yüz doksan üç yılında', '1903'],
      [
        'ar',
        'حرر في التاسع من آذار ألف وتسعمائة وثلاثة وتسعين.',
        'في التاسع من آذار ألف وتسعمائة وثلاثة وتسعين',
        '1993-03-19',
      ],
    ],
  });
});

describe('Roman months, the sign of historians, years of two styles', () => {
  testRows({
    right: [
      ['en', 'Dated 1 VI 1993.', '1 VI 1993', '1993-06-01'],
      ['fr', 'Daté du 1.vi.1993.', '1.vi.1993', '1993-06-01'],
      ['ru', 'Издано 30.IV.–2.V.1993.', '30.IV.–2.V.1993', '1993-04-30/1993-05-02'],
      ['en', 'The roll was made 1193x1210.', '1193x1210', '[1193..1210]'],
      [
        'en',
        'The roll was made 3 March × 5 April 1193.',
        '3 March × 5 April 1193',
        '[1193-03-03..1193-04-05]',
      ],
      ['en', 'The letter is of 3 March 1894/95.', '3 March 1894/95', '[1894-03-03,1895-03-03]'],
      ['en', 'The church was burnt c. 1850–55.', 'c. 1850–55', '1850~/1855~'],
      ['en', 'It began in the 1990s or the 2000s.', 'the 1990s or the 2000s', '[199X,200X]'],
      ['en', 'Prices fell in the fourth quarter of 1992.', 'the fourth quarter of 1992', '1992-10/1992-12'],
      ['ar', 'حدث في الربع الرابع من عام 1994.', 'الربع الرابع من عام 1994', '1994-10/1994-12'],
    ],
    wrong: [
      ['en', 'Dated 1 VI 1993.', '1 VI 1993', '1993-04-01'],
      ['fr', 'Daté du 1.vi.1993.', '1.vi.1993', '1993-06'],
      ['ru', 'Издано 30.IV.–2.V.1993.', '30.IV.–2.V.1993', '1993-05-02'],
      ['en', 'The roll was made 1193x1210.', '1193x1210', '1193/1210'],
      ['en', 'See part 1 V 1993 of the code.', '1 V 1993', '1993-06-01'],
      ['en', 'The letter is of 3 March 1894/95.', '3 March 1894/95', '1894-03-03'],
      ['en', 'The church was burnt c. 1850–55.', 'c. 1850–55', '1850/1855'],
      ['en', 'Prices fell in the fourth quarter of 1992.', 'the fourth quarter of 1992', '1992-07/1992-09'],
    ],
  });
});

describe('Digits that show their order', () => {
  testRows({
    right: [
      ['en', 'Open 30.4./1.5.1993.', '30.4./1.5.1993', '1993-04-30/1993-05-01'],
      ['de', 'Geöffnet 30.4./1.5.1993.', '30.4./1.5.1993', '[1993-04-30,1993-05-01]'],
      ['en', 'Open 30/4–1/5/1993.', '30/4–1/5/1993', '1993-04-30/1993-05-01'],
      ['en', 'Open 01/05/1993–30/05/1993.', '01/05/1993–30/05/1993', '1993-05-01/1993-05-30'],
      ['en', 'Open 05/01/1993–05/30/1993.', '05/01/1993–05/30/1993', '1993-05-01/1993-05-30'],
    ],
    wrong: [
      ['en', 'Open 30.4./1.5.1993.', '30.4./1.5.1993', '1993-05-01'],
      ['en', 'Open 30/4–1/5/1993.', '30/4–1/5/1993', '1993-01-05'],
      ['en', 'Open 01/05/1993–30/05/1993.', '01/05/1993–30/05/1993', '1993-01-05/1993-05-30'],
    ],
  });
});

describe('Nights between two days', () => {
  const nights = [
    ['en', 'It burnt in the night of 11 to 12 May 1994.', 'the night of 11 to 12 May 1994'],
    ['fr', 'Il brûla dans la nuit du 11 au 12 mai 1994.', 'la nuit du 11 au 12 mai 1994'],
    [
      'de',
      'Es brannte in der Nacht vom 11. auf den 12. Mai 1994.',
      'in der Nacht vom 11. auf den 12. Mai 1994',
    ],
    ['es', 'Ardió en la noche del 11 al 12 de mayo de 1994.', 'la noche del 11 al 12 de mayo de 1994'],
    ['ru', 'Сгорело в ночь с 11 на 12 мая 1994 года.', 'в ночь с 11 на 12 мая 1994 года'],
    ['uk', 'Згоріло в ніч з 11 на 12 травня 1994 року.', 'в ніч з 11 на 12 травня 1994 року'],
    [
      'hy',
      '1994 թվականի մայիսի 11-ի լույս 12-ի գիշերը այրվեց։',
      '1994 թվականի մայիսի 11-ի լույս 12-ի գիշերը',
    ],
    ['az', '1994-cü il mayın 11-dən 12-nə keçən gecə yandı.', '1994-cü il mayın 11-dən 12-nə keçən gecə'],
    ['tr', '11 Mayıs’ı 12 Mayıs 1994’e bağlayan gece yandı.', '11 Mayıs’ı 12 Mayıs 1994’e bağlayan gece'],
    ['ar', 'احترق ليلة 11-12 أيار/مايو 1994.', 'ليلة 11-12 أيار/مايو 1994'],
  ] as const;
  testRows({
    right: nights.map(([language, text, written]) => [language, text, written, '[1994-05-11,1994-05-12]']),
    wrong: nights.map(([language, text, written]) => [language, text, written, '1994-05-11']),
  });
});

describe('Weekdays at the ends of ranges and in sets', () => {
  testRows({
    right: [
      [
        'en',
        'They sat Monday 6 – Wednesday 8 June 1994.',
        'Monday 6 – Wednesday 8 June 1994',
        '1994-06-06/1994-06-08',
      ],
      [
        'fr',
        'Du lundi 6 au mercredi 8 juin 1994.',
        'lundi 6 au mercredi 8 juin 1994',
        '1994-06-06/1994-06-08',
      ],
    ],
    wrong: [
      [
        'en',
        'They sat Tuesday 6 – Wednesday 8 June 1994.',
        'Tuesday 6 – Wednesday 8 June 1994',
        '1994-06-06/1994-06-08',
      ],
      [
        'en',
        'They sat Monday 6 – Friday 8 June 1994.',
        'Monday 6 – Friday 8 June 1994',
        '1994-06-06/1994-06-08',
      ],
      [
        'en',
        'It was on Monday 6 or Friday 8 June 1994.',
        'Monday 6 or Friday 8 June 1994',
        '[1994-06-06,1994-06-08]',
      ],
    ],
  });
});

describe('Too many digits for a year', () => {
  test.each([
    ['3 May 19933', '1993-05-03'],
    ['3 May 1993', '1993-05-03'],
    ['3 May', '1993-05-03'],
    ['19933', '1993'],
  ])('"%s" of "on 3 May 19933" does not give %s', (written, edtf) => {
    expect(tryClaim({ text: 'They met on 3 May 19933.', written, edtf }).codes).not.toEqual([]);
  });
});

describe('Decades, centuries and years as they are seldom written', () => {
  testRows({
    right: [
      ['en', 'It dates from the eighteen-nineties.', 'the eighteen-nineties', '189X'],
      ['en', 'The stone says MDCCCXLVIII.', 'MDCCCXLVIII', '1848'],
      ['en', 'They met on 12 & 13 May 1994.', '12 & 13 May 1994', '1994-05-12'],
      [
        'en',
        'He wrote on 2 March and again on 4 March 1997.',
        '2 March and again on 4 March 1997',
        '1997-03-02',
      ],
      [
        'de',
        'Er schrieb am 2. März und erneut am 4. März 1997.',
        '2. März und erneut am 4. März 1997',
        '1997-03-02',
      ],
      [
        'ru',
        'Он писал 2 марта и снова 4 марта 1997 года.',
        '2 марта и снова 4 марта 1997 года',
        '1997-03-02',
      ],
      ['tr', "Bina 1910'da yapıldı.", "1910'da", '1910'],
      ['en', 'It happened in AD 988 or 989.', 'in AD 988 or 989', '[0988,0989]'],
      ['ru', 'Он родился в 988 или 989 году.', 'в 988 или 989 году', '[0988,0989]'],
      ['fr', 'Il naquit en 988 ou 989.', 'en 988 ou 989', '[0988,0989]'],
      ['hy', 'Նա ծնվել է 988 կամ 989 թվականին։', '988 կամ 989 թվականին', '[0988,0989]'],
      ['az', 'O, 988 və ya 989-cu ildə doğulub.', '988 və ya 989-cu ildə', '[0988,0989]'],
      ['tr', 'O, 988 veya 989 yılında doğdu.', '988 veya 989 yılında', '[0988,0989]'],
      ['ar', 'وُلد عام 988 أو 989.', 'عام 988 أو 989', '[0988,0989]'],
      ['fr', 'En 1985 soldats et civils partirent.', 'En 1985', '1985'],
      ['tr', "Bu, yaklaşık 1910'da oldu.", "yaklaşık 1910'da", '1910~'],
      ['en', 'It was on 3 May 1994 or 1995.', '3 May 1994 or 1995', '[1994-05-03,1995-05-03]'],
      ['en', 'It was in May 1994 or 1995.', 'May 1994 or 1995', '[1994-05,1995]'],
      ['en', 'It was in May 1994 or in 1995.', 'May 1994 or in 1995', '[1994-05,1995]'],
      ['en', 'The financial year 1998/99 was poor.', '1998/99', '1998/1999'],
      ['ru', 'Храм XIX в. стоит.', 'XIX в.', '18XX'],
      ['ru', 'Стена V в. до н. э. стоит.', 'V в. до н. э.', '-04XX'],
      ['uk', 'Церква XIX ст. стоїть.', 'XIX ст.', '18XX'],
      ['fr', 'Un pont du XVIIIe s. est là.', 'XVIIIe s.', '17XX'],
      ['es', 'Una iglesia del s. XVIII.', 'del s. XVIII', '17XX'],
      ['hy', 'Եկեղեցի XIX դարի 30-ական թվականների։', 'XIX դարի 30-ական թվականների', '183X'],
      ['az', 'Kilsə XIX əsrin 30-cu illərində tikilib.', 'XIX əsrin 30-cu illərində', '183X'],
      ['tr', "Kilise 19. yüzyılın 30'lu yıllarında yapıldı.", "19. yüzyılın 30'lu yıllarında", '183X'],
      ['de', 'Sie tagten vom 30.4. bis 2.5.1994.', 'vom 30.4. bis 2.5.1994', '1994-04-30/1994-05-02'],
      ['de', 'Er kam am Dreikönigstag 1995.', 'Dreikönigstag 1995', '1995-01-06'],
      ['es', 'Llegó el día de Reyes de 1995.', 'día de Reyes de 1995', '1995-01-06'],
      ['fr', 'Il vint à la Toussaint 1995.', 'la Toussaint 1995', '1995-11-01'],
    ],
    wrong: [
      ['en', 'It dates from the eighteen-nineties.', 'the eighteen-nineties', '199X'],
      ['en', 'The stone says MDCCCXLVIII.', 'MDCCCXLVIII', '1849'],
      [
        'en',
        'He wrote on 2 March and again on 4 March 1997.',
        '2 March and again on 4 March 1997',
        '1997-03-03',
      ],
      ['tr', "Bina 1910'da yapıldı.", "1910'da", '1911'],
      ['tr', 'Orada 1910 köy var.', '1910', '1910'],
      ['fr', 'La salle compte 1985 places.', '1985', '1985'],
      ['es', 'La sala tiene 1985 asientos.', '1985', '1985'],
      ['ar', 'تتسع القاعة 1985 مقعدا.', '1985', '1985'],
      ['ru', 'Он родился в 988 или 989 году.', 'в 988 или 989 году', '0989'],
      ['en', 'It was on 3 May 1994 or 1995.', '3 May 1994 or 1995', '[1994-05-03,1995-05-04]'],
      ['en', 'It was in May 1994 or in 1995.', 'May 1994 or in 1995', '[1994-05,1995-05]'],
      ['en', 'The financial year 1998/99 was poor.', '1998/99', '1998'],
      ['en', 'The financial year 1998 was poor.', '1998', '1998'],
      ['hy', 'Եկեղեցի XIX դարի 30-ական թվականների։', 'XIX դարի 30-ական թվականների', '193X'],
      ['az', 'Kilsə XIX əsrin 30-cu illərində tikilib.', 'XIX əsrin 30-cu illərində', '193X'],
      ['de', 'Sie tagten vom 30.4. bis 2.5.1994.', 'vom 30.4. bis 2.5.1994', '1994-04-30/1994-05-03'],
      ['de', 'Er kam am Dreikönigstag 1995.', 'Dreikönigstag 1995', '1995-01-07'],
    ],
  });
});

describe('Days in words, as they stand before a month', () => {
  testRows({
    right: [
      ['tr', "Heyet on iki Mayıs 1994'te geldi.", 'on iki Mayıs 1994', '1994-05-12'],
      ['tr', 'Heyet yirmi beş Mayıs 1994 günü geldi.', 'yirmi beş Mayıs 1994', '1994-05-25'],
      ['az', 'Heyət on iki may 1994-cü ildə gəldi.', 'on iki may 1994-cü ildə', '1994-05-12'],
      ['az', 'Heyət iyirmi may 1994-cü ildə gəldi.', 'iyirmi may 1994-cü ildə', '1994-05-20'],
      // What counts something beside a date is no day.
      ['tr', '5 Mayıs 1994 günü ve iki gemi geldi.', '5 Mayıs 1994', '1994-05-05'],
      ['az', '1994-cü ilin may ayında iki gəmi gəldi.', '1994-cü ilin may ayında', '1994-05'],
      // "A morning of May".
      ['tr', 'Heyet bir Mayıs 1994 sabahı geldi.', 'Mayıs 1994', '1994-05'],
    ],
    wrong: [
      ['tr', "Heyet on iki Mayıs 1994'te geldi.", 'on iki Mayıs 1994', '1994-05-02'],
      ['az', 'Heyət on iki may 1994-cü ildə gəldi.', 'on iki may 1994-cü ildə', '1994-05-11'],
      ['az', '1994-cü ilin may ayında iki gəmi gəldi.', '1994-cü ilin may ayında iki', '1994-05-02'],
    ],
  });
});
