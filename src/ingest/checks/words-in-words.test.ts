import { describe } from 'vitest';
import { testRows, type ClaimRow } from '../../testing/claim-archive.ts';

const days = '1994-04-28/1994-05-03';
const either = '[1999-05-04,1999-05-05]';
const ranges: readonly ClaimRow[] = [
  [
    'en',
    'It was open from 28 April through and including 3 May 1994.',
    '28 April through and including 3 May 1994',
    days,
  ],
  ['en', 'It was open from 28 April to 3 May inclusive 1994.', 'from 28 April to 3 May inclusive 1994', days],
  [
    'de',
    'Es war vom 28. April bis einschließlich 3. Mai 1994 offen.',
    'vom 28. April bis einschließlich 3. Mai 1994',
    days,
  ],
  [
    'de',
    'Es war vom 28. April bis und mit 3. Mai 1994 offen.',
    'vom 28. April bis und mit 3. Mai 1994',
    days,
  ],
  [
    'fr',
    "Ouvert du 28 avril jusqu'au 3 mai inclusivement 1994.",
    "du 28 avril jusqu'au 3 mai inclusivement 1994",
    days,
  ],
  [
    'es',
    'Abierto del 28 de abril hasta el 3 de mayo inclusive de 1994.',
    'del 28 de abril hasta el 3 de mayo inclusive de 1994',
    days,
  ],
  [
    'ru',
    'Открыто с 28 апреля по 3 мая включительно 1994 года.',
    'с 28 апреля по 3 мая включительно 1994 года',
    days,
  ],
  [
    'uk',
    'Відкрито з 28 квітня по 3 травня включно 1994 року.',
    'з 28 квітня по 3 травня включно 1994 року',
    days,
  ],
  ['en', 'They talked from 28 April to noon on 3 May 1994.', 'from 28 April to noon on 3 May 1994', days],
  [
    'en',
    'They talked from noon on 28 April to midnight on 3 May 1994.',
    'from noon on 28 April to midnight on 3 May 1994',
    days,
  ],
  [
    'en',
    'They talked from 28 April at 10 a.m. until 3 May 1994.',
    'from 28 April at 10 a.m. until 3 May 1994',
    days,
  ],
  [
    'en',
    'They talked from 28 April at 23:00 hours until 3 May 1994.',
    'from 28 April at 23:00 hours until 3 May 1994',
    days,
  ],
  [
    'de',
    'Sie sprachen vom 28. April um 18 Uhr bis 3. Mai 1994.',
    'vom 28. April um 18 Uhr bis 3. Mai 1994',
    days,
  ],
  ['fr', 'Du 28 avril à midi au 3 mai 1994.', 'Du 28 avril à midi au 3 mai 1994', days],
  [
    'en',
    'Open from Monday 2 May through to and including Friday 6 May 1994.',
    'from Monday 2 May through to and including Friday 6 May 1994',
    '1994-05-02/1994-05-06',
  ],
  [
    'en',
    'From 6 p.m. on 28 April until 6 a.m. on 3 May 1994 it held.',
    'From 6 p.m. on 28 April until 6 a.m. on 3 May 1994',
    days,
  ],
  [
    'en',
    'It held from 28 April to the morning of 3 May 1994.',
    'from 28 April to the morning of 3 May 1994',
    days,
  ],
  [
    'de',
    'Es galt vom 28. April, 18 Uhr, bis zum Abend des 3. Mai 1994.',
    'vom 28. April, 18 Uhr, bis zum Abend des 3. Mai 1994',
    days,
  ],
  ['fr', 'Elle dura du 28 avril au matin du 3 mai 1994.', 'du 28 avril au matin du 3 mai 1994', days],
  [
    'es',
    'Duró del 28 de abril a las 18 horas al 3 de mayo de 1994.',
    'del 28 de abril a las 18 horas al 3 de mayo de 1994',
    days,
  ],
  ['ru', 'С 18:00 28 апреля до вечера 3 мая 1994 года.', 'С 18:00 28 апреля до вечера 3 мая 1994 года', days],
  ['ar', 'استمرت الهدنة من 28 نيسان حتى ظهر 3 أيار 1994.', 'من 28 نيسان حتى ظهر 3 أيار 1994', days],
];

describe('"inclusive" and times of day are of the range that they stand in', () => {
  testRows({
    right: ranges,
    wrong: ranges.map(([language, text, written, edtf]): ClaimRow => [
      language,
      text,
      written,
      edtf.slice(11),
    ]),
  });
});

const inWords: readonly ClaimRow[] = [
  [
    'tr',
    '1994 yılı Mayıs ayının on ikinci günü görüştüler.',
    '1994 yılı Mayıs ayının on ikinci günü',
    '1994-05-12',
  ],
  [
    'tr',
    '1994 yılı Mayıs ayının yirmi birinci günü görüştüler.',
    '1994 yılı Mayıs ayının yirmi birinci günü',
    '1994-05-21',
  ],
  ['az', 'Nazirlər 1994-cü il mayın on ikisində görüşdülər.', '1994-cü il mayın on ikisində', '1994-05-12'],
  [
    'az',
    'Nazirlər 1994-cü il may ayının iyirmi birində görüşdülər.',
    '1994-cü il may ayının iyirmi birində',
    '1994-05-21',
  ],
  ['az', '1994-cü il mayın otuzuncu günü görüşdülər.', '1994-cü il mayın otuzuncu günü', '1994-05-30'],
  [
    'hy',
    'Նախարարները հանդիպեցին 1994 թվականի մայիսի տասներկուսին։',
    '1994 թվականի մայիսի տասներկուսին',
    '1994-05-12',
  ],
  [
    'hy',
    'Նախարարները հանդիպեցին մայիսի քսանմեկին 1994 թվականի։',
    'մայիսի քսանմեկին 1994 թվականի',
    '1994-05-21',
  ],
];

describe('days in words behind their month', () => {
  testRows({
    right: [...inWords, ['tr', 'Mayıs 1994 ayının birinci yarısında görüştüler.', 'Mayıs 1994', '1994-05']],
    wrong: inWords.flatMap(([language, text, written, edtf]): ClaimRow[] => [
      [language, text, written, edtf.slice(0, 7)],
      [language, text, written, `${edtf.slice(0, 8)}10`],
    ]),
  });
});

describe('another day in brackets is the one or the other', () => {
  testRows({
    right: [
      ['en', 'They met on 4 May 1999 (or the 5th).', '4 May 1999 (or the 5th)', either],
      ['en', 'They met on 4 (or 5) May 1999.', '4 (or 5) May 1999', either],
      ['fr', 'Le 4 (ou le 5) mai 1999.', '4 (ou le 5) mai 1999', either],
      ['de', 'Am 4. (oder 5.) Mai 1999.', '4. (oder 5.) Mai 1999', either],
      ['es', 'El 4 (o el 5) de mayo de 1999.', '4 (o el 5) de mayo de 1999', either],
      [
        'en',
        'The second of May, in the year of our Lord 1786.',
        'second of May, in the year of our Lord 1786',
        '1786-05-02',
      ],
      ['en', 'They met on 4 May 1999 (the 5th meeting).', '4 May 1999', '1999-05-04'],
    ],
    wrong: [
      ['en', 'They met on 4 May 1999 (or the 5th).', '4 May 1999 (or the 5th)', '1999-05-04'],
      ['en', 'They met on 4 May 1999 (or the 5th).', '4 May 1999', '1999-05-04'],
      ['en', 'They met on 4 (or 5) May 1999.', '4 (or 5) May 1999', '1999-05-05'],
    ],
  });
});

describe('limits with words between', () => {
  const bound = { basis: 'bound' } as const;
  testRows({
    right: [
      [
        'en',
        'It shut on or shortly after 12 May 1994.',
        'on or shortly after 12 May 1994',
        '[1994-05-12..]',
        bound,
      ],
      [
        'en',
        'It shut not before 12 May and certainly by 20 May 1994.',
        'not before 12 May and certainly by 20 May 1994',
        '[1994-05-12..1994-05-20]',
        bound,
      ],
    ],
    wrong: [
      ['en', 'It shut on or shortly after 12 May 1994.', 'on or shortly after 12 May 1994', '1994-05-12'],
      [
        'en',
        'It shut on or shortly before 12 May 1994.',
        'on or shortly before 12 May 1994',
        '[1994-05-12..]',
        bound,
      ],
    ],
  });
});
