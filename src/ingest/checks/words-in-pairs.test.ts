import { describe } from 'vitest';
import { testRows } from '../../testing/claim-archive.ts';

// Claims in pairs: what the words give, and the same with one fact altered.

const bound = { basis: 'bound' } as const;

describe('Marks of doubt widen nothing else', () => {
  testRows({
    right: [
      ['en', 'The ferry was built about 1931 in Oram.', 'about 1931', '1931~'],
      ['en', 'The pact was signed c. 14 May 1994.', 'c. 14 May 1994', '1994-05-14~'],
      ['en', 'The list is dated 1993 (?) by its owner.', '1993 (?)', '1993?'],
      ['en', 'It was perhaps in March 1992 that they met.', 'perhaps in March 1992', '1992-03?'],
      ['en', 'The survey dates from around 1990, possibly later.', 'around 1990', '1990~'],
      ['en', 'It was closed in roughly mid-1996.', 'in roughly mid-1996', '1996~'],
      ['fr', 'Le pont fut achevé vers 1994.', 'vers 1994', '1994~'],
      ['de', 'Die Liste entstand um 1995.', 'um 1995', '1995~'],
      ['ru', 'Договор подписан примерно в мае 1994 года.', 'примерно в мае 1994 года', '1994-05~'],
      ['es', 'La carta es de hacia 1992.', 'hacia 1992', '1992~'],
    ],
    wrong: [
      ['en', 'The ferry was built about 1931 in Oram.', 'about 1931', '1931'],
      ['en', 'The ferry was built about 1931 in Oram.', 'about 1931', '1932~'],
      ['en', 'The pact was signed c. 14 May 1994.', 'c. 14 May 1994', '1994-05-15~'],
      ['en', 'The list is dated 1993 (?) by its owner.', '1993 (?)', '1993'],
      ['en', 'It was perhaps in March 1992 that they met.', 'perhaps in March 1992', '1992-03-01?'],
      ['en', 'The survey dates from around 1990, possibly later.', 'around 1990', '1989%'],
      ['fr', 'Le pont fut achevé vers 1994.', 'vers 1994', '1994-01~'],
      ['de', 'Die Liste entstand um 1995.', 'um 1995', '1995'],
      ['ru', 'Договор подписан примерно в мае 1994 года.', 'примерно в мае 1994 года', '1994-06~'],
      ['es', 'La carta es de hacia 1992.', 'hacia 1992', '1982~'],
    ],
  });
});

describe('Bounds follow from their words', () => {
  testRows({
    right: [
      ['en', 'The crossing reopened after 12 May 1994.', 'after 12 May 1994', '[1994-05-13..]', bound],
      ['en', 'The list was drawn up before June 1993.', 'before June 1993', '[..1993-05]', bound],
      ['en', 'Troops were to leave by 30 September 1995.', 'by 30 September 1995', '[..1995-09-30]', bound],
      [
        'en',
        'He shall report no later than 1 March 1996.',
        'no later than 1 March 1996',
        '[..1996-03-01]',
        bound,
      ],
      ['en', 'It was sealed not before 3 April 1997.', 'not before 3 April 1997', '[1997-04-03..]', bound],
      [
        'en',
        'They left at the earliest on 5 July 1998.',
        'at the earliest on 5 July 1998',
        '[1998-07-05..]',
        bound,
      ],
      ['en', 'The camp stood until 8 August 1994.', 'until 8 August 1994', '1994-08-08', { of: 'end' }],
      [
        'en',
        'The road has been shut since 2 February 1993.',
        'since 2 February 1993',
        '1993-02-02',
        { of: 'start' },
      ],
      [
        'en',
        'It happened between 4 and 9 June 1995.',
        'between 4 and 9 June 1995',
        '[1995-06-04..1995-06-09]',
      ],
      ['fr', 'Elle a été close avant le 1er mars 1994.', 'avant le 1er mars 1994', '[..1994-02-28]', bound],
      ['de', 'Er kam nicht vor dem 5. Mai 1995 an.', 'nicht vor dem 5. Mai 1995', '[1995-05-05..]', bound],
      [
        'ru',
        'Доклад представлен не позднее 10 июня 1996 года.',
        'не позднее 10 июня 1996 года',
        '[..1996-06-10]',
        bound,
      ],
      ['uk', 'Міст відкрили після 7 липня 1997 року.', 'після 7 липня 1997 року', '[1997-07-08..]', bound],
      [
        'tr',
        'Yol 3 Mart 1994 tarihinden sonra açıldı.',
        '3 Mart 1994 tarihinden sonra',
        '[1994-03-04..]',
        bound,
      ],
      ['ar', 'أُعيد فتح الطريق بعد 12 أيار/مايو 1994.', 'بعد 12 أيار/مايو 1994', '[1994-05-13..]', bound],
    ],
    wrong: [
      ['en', 'The crossing reopened after 12 May 1994.', 'after 12 May 1994', '1994-05-12'],
      ['en', 'The crossing reopened after 12 May 1994.', 'after 12 May 1994', '[..1994-05-11]', bound],
      ['en', 'The list was drawn up before June 1993.', 'before June 1993', '[..1993-06-30]', bound],
      ['en', 'Troops were to leave by 30 September 1995.', 'by 30 September 1995', '[1995-09-30..]', bound],
      [
        'en',
        'He shall report no later than 1 March 1996.',
        'no later than 1 March 1996',
        '[..1996-03-02]',
        bound,
      ],
      ['en', 'It was sealed not before 3 April 1997.', 'not before 3 April 1997', '1997-04-03'],
      [
        'en',
        'They left at the earliest on 5 July 1998.',
        'at the earliest on 5 July 1998',
        '[..1998-07-05]',
        bound,
      ],
      ['en', 'It happened between 4 and 9 June 1995.', 'between 4 and 9 June 1995', '1995-06-04/1995-06-10'],
      ['en', 'It closed on 12 May 1994.', 'on 12 May 1994', '[1994-05-12..]', bound],
      ['fr', 'Elle a été close avant le 1er mars 1994.', 'avant le 1er mars 1994', '1994-03-01'],
      ['de', 'Er kam nicht vor dem 5. Mai 1995 an.', 'nicht vor dem 5. Mai 1995', '[1995-06-05..]', bound],
      [
        'ru',
        'Доклад представлен не позднее 10 июня 1996 года.',
        'не позднее 10 июня 1996 года',
        '[1996-06-10..]',
        bound,
      ],
      ['uk', 'Міст відкрили після 7 липня 1997 року.', 'після 7 липня 1997 року', '1997-07-07'],
      ['tr', 'Yol 3 Mart 1994 tarihinden sonra açıldı.', '3 Mart 1994 tarihinden sonra', '1994-03-03'],
      ['ar', 'أُعيد فتح الطريق بعد 12 أيار/مايو 1994.', 'بعد 12 أيار/مايو 1994', '1994-05-12'],
    ],
  });
});

describe('Ranges and lists keep each end and each day', () => {
  testRows({
    right: [
      [
        'en',
        'Talks were held on 3, 5 and 9 May 1994 in Port Ebb.',
        '3, 5 and 9 May 1994',
        '{1994-05-03,1994-05-05,1994-05-09}',
      ],
      ['en', 'Talks were held on May 3, 5, and 9, 1994.', 'May 3, 5, and 9, 1994', '1994-05-05'],
      [
        'en',
        'It ran from 28 February to 3 March 1995.',
        'from 28 February to 3 March 1995',
        '1995-02-28/1995-03-03',
      ],
      [
        'en',
        'It ran from December 30, 1995 through January 2, 1996.',
        'from December 30, 1995 through January 2, 1996',
        '1995-12-30/1996-01-02',
      ],
      [
        'en',
        'The council sat Monday 6 – Wednesday 8 June 1994.',
        'Monday 6 – Wednesday 8 June 1994',
        '1994-06-06/1994-06-08',
      ],
      ['en', 'The season of 1997–98 was quiet.', '1997–98', '1997/1998'],
      [
        'en',
        'The visit was on April 30 or May 1, 1993.',
        'April 30 or May 1, 1993',
        '[1993-04-30,1993-05-01]',
      ],
      ['en', 'It sat 11-13.10.1994 in Oram.', '11-13.10.1994', '1994-10-11/1994-10-13'],
      ['en', 'The strike of March/April 1996 ended.', 'March/April 1996', '1996-03/1996-04'],
      [
        'fr',
        'La session du 29 mai au 2 juin 1995 fut brève.',
        'du 29 mai au 2 juin 1995',
        '1995-05-29/1995-06-02',
      ],
      [
        'de',
        'Die Tagung vom 3. bis 5. Mai 1994 war kurz.',
        'vom 3. bis 5. Mai 1994',
        '1994-05-03/1994-05-05',
      ],
      [
        'es',
        'La reunión del 3 al 5 de mayo de 1994 fue breve.',
        'del 3 al 5 de mayo de 1994',
        '1994-05-03/1994-05-05',
      ],
      [
        'ru',
        'Встреча прошла с 30 апреля по 2 мая 1993 года.',
        'с 30 апреля по 2 мая 1993 года',
        '1993-04-30/1993-05-02',
      ],
      [
        'az',
        'Görüş 3-5 may 1994-cü il tarixlərində keçirildi.',
        '3-5 may 1994-cü il',
        '1994-05-03/1994-05-05',
      ],
      [
        'hy',
        'Հանդիպումը տեղի ունեցավ 1994 թվականի մայիսի 3-5-ին։',
        '1994 թվականի մայիսի 3-5-ին',
        '1994-05-03/1994-05-05',
      ],
      ['tr', 'Toplantı 3-5 Mayıs 1994 tarihlerinde yapıldı.', '3-5 Mayıs 1994', '1994-05-03/1994-05-05'],
    ],
    wrong: [
      ['en', 'Talks were held on May 3, 5, and 9, 1994.', 'May 3, 5, and 9, 1994', '1994-05-04'],
      [
        'en',
        'It ran from 28 February to 3 March 1995.',
        'from 28 February to 3 March 1995',
        '1995-02-27/1995-03-03',
      ],
      ['en', 'It ran from 28 February to 3 March 1995.', 'from 28 February to 3 March 1995', '1995-03-03'],
      [
        'en',
        'It ran from December 30, 1995 through January 2, 1996.',
        'from December 30, 1995 through January 2, 1996',
        '1995-12-30/1996-02-01',
      ],
      [
        'en',
        'The council sat Monday 6 – Wednesday 8 June 1994.',
        'Monday 6 – Wednesday 8 June 1994',
        '1994-06-06/1994-06-09',
      ],
      [
        'en',
        'The council sat Tuesday 6 – Wednesday 8 June 1994.',
        'Tuesday 6 – Wednesday 8 June 1994',
        '1994-06-06/1994-06-08',
      ],
      ['en', 'The season of 1997–98 was quiet.', '1997–98', '1997'],
      ['en', 'The visit was on April 30 or May 1, 1993.', 'April 30 or May 1, 1993', '1993-04-30'],
      ['en', 'It sat 11-13.10.1994 in Oram.', '11-13.10.1994', '1994-11-13'],
      ['en', 'The strike of March/April 1996 ended.', 'March/April 1996', '1996-03'],
      [
        'fr',
        'La session du 29 mai au 2 juin 1995 fut brève.',
        'du 29 mai au 2 juin 1995',
        '1995-05-29/1995-06-03',
      ],
      ['de', 'Die Tagung vom 3. bis 5. Mai 1994 war kurz.', 'vom 3. bis 5. Mai 1994', '1994-05-05'],
      [
        'es',
        'La reunión del 3 al 5 de mayo de 1994 fue breve.',
        'del 3 al 5 de mayo de 1994',
        '1994-05-03/1994-05-06',
      ],
      [
        'ru',
        'Встреча прошла с 30 апреля по 2 мая 1993 года.',
        'с 30 апреля по 2 мая 1993 года',
        '1993-04-30/1993-05-03',
      ],
      [
        'hy',
        'Հանդիպումը տեղի ունեցավ 1994 թվականի մայիսի 3-5-ին։',
        '1994 թվականի մայիսի 3-5-ին',
        '1994-05-05',
      ],
      ['tr', 'Toplantı 3-5 Mayıs 1994 tarihlerinde yapıldı.', '3-5 Mayıs 1994', '1994-03-05'],
    ],
  });
});

describe('Eras and other calendars', () => {
  testRows({
    right: [
      ['en', 'The wall dates from 480 BCE.', '480 BCE', '-0479'],
      ['en', 'The wall dates from A.D. 79.', 'A.D. 79', '0079'],
      ['en', 'The king died in the year 814.', 'in the year 814', '0814'],
      ['fr', 'La ville fut prise en 52 av. J.-C.', 'en 52 av. J.-C.', '-0051'],
      ['de', 'Die Stadt fiel 146 v. Chr.', '146 v. Chr.', '-0145'],
      ['ru', 'Город пал в 146 году до н. э.', 'в 146 году до н. э.', '-0145'],
      ['en', 'It was issued on 5 Muharram 1415 (14 June 1994).', '14 June 1994', '1994-06-14'],
    ],
    wrong: [
      ['en', 'The wall dates from 480 BCE.', '480 BCE', '-0480'],
      ['en', 'The wall dates from A.D. 79.', 'A.D. 79', '1979'],
      ['fr', 'La ville fut prise en 52 av. J.-C.', 'en 52 av. J.-C.', '0052'],
      ['de', 'Die Stadt fiel 146 v. Chr.', '146 v. Chr.', '0146'],
      ['ru', 'Город пал в 146 году до н. э.', 'в 146 году до н. э.', '0146'],
      ['en', 'It was issued in 1415 AH.', 'in 1415 AH', '1415'],
      ['en', 'The decree is of 3 Khordad 1373.', '3 Khordad 1373', '1373'],
      ['en', 'The act was passed on 3 May 1594 (Old Style).', '3 May 1594 (Old Style)', '1594-05-03'],
    ],
  });
});

describe('Seasons, parts of years, decades, centuries', () => {
  testRows({
    right: [
      ['en', 'The camp was moved in the spring of 1994.', 'in the spring of 1994', '1994-21'],
      ['en', 'The camp was moved in the autumn of 1994.', 'in the autumn of 1994', '1994-23'],
      ['en', 'It appeared in vol. 28, Winter 1995.', 'Winter 1995', '1995-01/1995-03'],
      ['en', 'The mill stood empty in the 1990s.', 'in the 1990s', '199X'],
      ['en', 'It was built in the 19th century.', 'in the 19th century', '18XX'],
      ['en', 'It was settled in early 1991.', 'in early 1991', '1991'],
      ['en', 'It was settled in the first half of 1996.', 'in the first half of 1996', '1996-01/1996-06'],
      ['fr', 'Le camp fut levé au printemps 1994.', 'au printemps 1994', '1994-21'],
      ['ru', 'Лагерь закрыли летом 1994 года.', 'летом 1994 года', '1994-22'],
      ['de', 'Das Lager wurde im Herbst 1994 geräumt.', 'im Herbst 1994', '1994-23'],
    ],
    wrong: [
      ['en', 'The camp was moved in the spring of 1994.', 'in the spring of 1994', '1994-22'],
      ['en', 'The camp was moved in the spring of 1994.', 'in the spring of 1994', '1994-04'],
      ['en', 'The mill stood empty in the 1990s.', 'in the 1990s', '1990'],
      ['en', 'It was built in the 19th century.', 'in the 19th century', '19XX'],
      ['en', 'It was settled in early 1991.', 'in early 1991', '1991-01'],
      ['en', 'It was settled in late December 1991.', 'in late December 1991', '1991-12-31'],
      ['fr', 'Le camp fut levé au printemps 1994.', 'au printemps 1994', '1995-21'],
      ['ru', 'Лагерь закрыли летом 1994 года.', 'летом 1994 года', '1994-07'],
      ['de', 'Das Lager wurde im Herbst 1994 geräumt.', 'im Herbst 1994', '1994-24'],
    ],
  });
});

describe('Numerals', () => {
  testRows({
    right: [
      ['en', 'Signed 25-12-1991.', '25-12-1991', '1991-12-25'],
      ['en', 'Filed 1994/05/03.', '1994/05/03', '1994-05-03'],
      ['en', 'Sealed on 03/05/1994.', '03/05/1994', '[1994-05-03,1994-03-05]'],
      ['de', 'Unterzeichnet am 03.05.1994.', '03.05.1994', '1994-05-03'],
      ['ru', 'Подписано 03.05.94 в Ораме.', '03.05.94', '1994-05-03'],
      ['en', 'Sealed on 07/07/1994.', '07/07/1994', '1994-07-07'],
    ],
    wrong: [
      ['en', 'Signed 25-12-1991.', '25-12-1991', '1991-12-24'],
      ['en', 'Filed 1994/05/03.', '1994/05/03', '1994-03-05'],
      ['en', 'Sealed on 03/05/1994.', '03/05/1994', '1994-05-03'],
      ['de', 'Unterzeichnet am 03.05.1994.', '03.05.1994', '1994-03-05'],
      ['en', 'See section 3.5.1994 of the code.', '3.5.1994', '1994-05'],
      ['en', 'Some 1994 houses were burnt.', '1994', '1994'],
    ],
  });
});

describe('Weekdays and other languages', () => {
  testRows({
    right: [
      ['en', 'They met on Thursday, 12 May 1994.', 'Thursday, 12 May 1994', '1994-05-12'],
      ['uk', 'Вони зустрілися в четвер, 12 травня 1994 року.', 'в четвер, 12 травня 1994 року', '1994-05-12'],
      ['hy', 'Նրանք հանդիպեցին 1994թ. մայիսի 12-ին։', '1994թ. մայիսի 12-ին', '1994-05-12'],
      ['az', '12 may 1994-cü ildə görüşdülər.', '12 may 1994-cü ildə', '1994-05-12'],
      ['ar', 'التقوا يوم الخميس 12 مايو 1994.', 'يوم الخميس 12 مايو 1994', '1994-05-12'],
      ['es', 'Se reunieron el jueves 12 de mayo de 1994.', 'el jueves 12 de mayo de 1994', '1994-05-12'],
      ['tr', '12 Mayıs 1994 Perşembe günü buluştular.', '12 Mayıs 1994 Perşembe günü', '1994-05-12'],
    ],
    wrong: [
      ['en', 'They met on Friday, 12 May 1994.', 'Friday, 12 May 1994', '1994-05-12'],
      ['uk', 'Вони зустрілися в четвер, 12 травня 1994 року.', 'в четвер, 12 травня 1994 року', '1994-04-12'],
      ['hy', 'Նրանք հանդիպեցին 1994թ. մայիսի 12-ին։', '1994թ. մայիսի 12-ին', '1994-05-21'],
      ['az', '12 may 1994-cü ildə görüşdülər.', '12 may 1994-cü ildə', '1994-12-05'],
      ['ar', 'التقوا يوم الخميس 12 مايو 1994.', 'يوم الخميس 12 مايو 1994', '1994-03-12'],
      [
        'es',
        'Se reunieron el jueves 12 de mayo de 1994.',
        'el jueves 12 de mayo de 1994',
        '1994-05'.concat('-13'),
      ],
      ['tr', '12 Mayıs 1994 Perşembe günü buluştular.', '12 Mayıs 1994 Perşembe günü', '1995-05-12'],
    ],
  });
});

describe('Years in words, Roman months, the × of historians, dual years', () => {
  testRows({
    right: [
      ['en', 'The roll was made 1193 × 1210.', '1193 × 1210', '[1193..1210]'],
      ['en', 'Dated 1.vi.1993 at Oram.', '1.vi.1993', '1993-06-01'],
      ['de', 'Gegeben am 1. VI. 1993.', '1. VI. 1993', '1993-06-01'],
      ['en', 'The hall burnt in nineteen ninety-three.', 'in nineteen ninety-three', '1993'],
      ['en', 'It ended in the year two thousand.', 'in the year two thousand', '2000'],
      [
        'fr',
        'Fait à Oram, en mil neuf cent quatre-vingt-treize.',
        'mil neuf cent quatre-vingt-treize',
        '1993',
      ],
      ['en', 'Results of Q4 1996 were poor.', 'Q4 1996', '1996-10/1996-12'],
      ['en', 'It stayed open 30.4./1.5.1993.', '30.4./1.5.1993', '1993-04-30/1993-05-01'],
    ],
    wrong: [
      ['en', 'The roll was made 1193 × 1210.', '1193 × 1210', '1193'],
      ['en', 'Dated 1.vi.1993 at Oram.', '1.vi.1993', '1993-05-01'],
      ['de', 'Gegeben am 1. VI. 1993.', '1. VI. 1993', '1993-04-01'],
      ['en', 'The hall burnt in nineteen ninety-three.', 'in nineteen ninety-three', '1983'],
      ['en', 'It ended in the year two thousand.', 'in the year two thousand', '2002'],
      [
        'fr',
        'Fait à Oram, en mil neuf cent quatre-vingt-treize.',
        'mil neuf cent quatre-vingt-treize',
        '1983',
      ],
      ['en', 'Results of Q4 1996 were poor.', 'Q4 1996', '1996-12'],
      ['en', 'It stayed open 30.4./1.5.1993.', '30.4./1.5.1993', '1993-05-01'],
    ],
  });
});

describe('A noun between a limit and its date', () => {
  testRows({
    right: [
      [
        'en',
        'They fled after the coup of 12 May 1994.',
        'after the coup of 12 May 1994',
        '[1994-05-12..]',
        bound,
      ],
      ['en', 'They fled after the coup of 12 May 1994.', 'the coup of 12 May 1994', '1994-05-12'],
      [
        'fr',
        'Ils partirent après le coup d’État du 12 mai 1994.',
        'le coup d’État du 12 mai 1994',
        '1994-05-12',
      ],
      ['ru', 'Они ушли до встречи 12 мая 1994 года.', 'до встречи 12 мая 1994 года', '[..1994-05-12]', bound],
    ],
    wrong: [
      ['en', 'They fled after the coup of 12 May 1994.', 'after the coup of 12 May 1994', '1994-05-12'],
      [
        'en',
        'They met three days before the meeting of 12 May 1994.',
        'three days before the meeting of 12 May 1994',
        '1994-05-12',
      ],
      [
        'en',
        'It lasted since the ceasefire of 12 May 1994.',
        'since the ceasefire of 12 May 1994',
        '1994-05-12',
      ],
      [
        'fr',
        'Ils partirent après le coup d’État du 12 mai 1994.',
        'après le coup d’État du 12 mai 1994',
        '1994-05-12',
      ],
      ['ru', 'Они ушли до встречи 12 мая 1994 года.', 'до встречи 12 мая 1994 года', '1994-05-12'],
      [
        'de',
        'Sie flohen nach dem Putsch vom 12. Mai 1994.',
        'nach dem Putsch vom 12. Mai 1994',
        '1994-05-12',
      ],
    ],
  });
});
