import { describe } from 'vitest';
import { testRows } from '../../testing/claim-archive.ts';

describe('Weeks of a month', () => {
  testRows({
    right: [
      [
        'en',
        'In the last week of May 1993 it shut.',
        'the last week of May 1993',
        '[1993-05-25..1993-05-31]',
      ],
      [
        'en',
        'In the last week of May 1993 it shut.',
        'the last week of May 1993',
        '[1993-05-24..1993-05-30]',
      ],
      ['en', 'In the last week of May 1993 it shut.', 'the last week of May 1993', '1993-05'],
      ['en', 'In the first week of May 1993 it shut.', 'first week of May 1993', '[1993-05-01..1993-05-07]'],
      ['de', 'Die letzte Woche des Mai 1993.', 'letzte Woche des Mai 1993', '1993-05-25/1993-05-31'],
      ['fr', 'La dernière semaine d’août 1993.', 'dernière semaine d’août 1993', '1993-08-25/1993-08-31'],
      [
        'es',
        'La última semana de mayo de 1993.',
        'última semana de mayo de 1993',
        '[1993-05-25..1993-05-31]',
      ],
      [
        'ru',
        'В последнюю неделю мая 1993 года.',
        'последнюю неделю мая 1993 года',
        '[1993-05-25..1993-05-31]',
      ],
      [
        'uk',
        'В останній тиждень травня 1993 року.',
        'останній тиждень травня 1993 року',
        '[1993-05-25..1993-05-31]',
      ],
    ],
    wrong: [
      [
        'en',
        'In the last week of May 1993 it shut.',
        'the last week of May 1993',
        '[1993-05-01..1993-05-07]',
      ],
      ['en', 'In the last week of May 1993 it shut.', 'the last week of May 1993', '1993-05-31'],
    ],
  });
});

describe('Both limits of one day', () => {
  const bound = { basis: 'bound' } as const;
  const words = 'no earlier than 4 and no later than 9 May 1993';
  testRows({
    right: [
      ['en', `It shut ${words}.`, words, '[1993-05-04..1993-05-09]', bound],
      ['en', `It shut ${words}.`, 'no later than 9 May 1993', '[..1993-05-09]', bound],
      [
        'ru',
        'Не ранее 4 и не позднее 9 мая 1993 года.',
        'Не ранее 4 и не позднее 9 мая 1993 года',
        '[1993-05-04..1993-05-09]',
        bound,
      ],
      [
        'de',
        'Frühestens am 4. und spätestens am 9. Mai 1993.',
        'Frühestens am 4. und spätestens am 9. Mai 1993',
        '[1993-05-04..1993-05-09]',
        bound,
      ],
      [
        'fr',
        'Au plus tôt le 4 et au plus tard le 9 mai 1993.',
        'Au plus tôt le 4 et au plus tard le 9 mai 1993',
        '[1993-05-04..1993-05-09]',
        bound,
      ],
    ],
    wrong: [
      ['en', `It shut ${words}.`, words, '[1993-05-03..1993-05-09]', bound],
      ['en', `It shut ${words}.`, '9 May 1993', '1993-05-09'],
    ],
  });
});

describe('Days beside feasts, and amounts from a day', () => {
  testRows({
    right: [
      ['en', 'It shut the day after Christmas 1993.', 'the day after Christmas 1993', '1993-12-26'],
      [
        'en',
        'It shut the day before New Year’s Day 1993.',
        'the day before New Year’s Day 1993',
        '1992-12-31',
      ],
      ['en', 'It shut after Christmas Day 1993.', 'after Christmas Day 1993', '[1993-12-26..]'],
      ['fr', 'Il ferma le lendemain de Noël 1993.', 'le lendemain de Noël 1993', '1993-12-26'],
      ['es', 'Cerró el día después de Navidad de 1993.', 'el día después de Navidad de 1993', '1993-12-26'],
      ['en', 'It shut a week from 5 April 1993.', 'a week from 5 April 1993', '1993-04-12'],
      ['en', 'Three weeks on from 5 May 1993 it shut.', 'Three weeks on from 5 May 1993', '1993-05-26'],
      ['en', 'It ran two days from 5 April 1993.', 'two days from 5 April 1993', '1993-04-05/1993-04-07'],
    ],
    wrong: [
      ['en', 'It shut the day after Christmas Day 1993.', 'Christmas Day 1993', '1993-12-25'],
      ['en', 'It shut after Christmas Day 1993.', 'Christmas Day 1993', '1993-12-25'],
      ['en', 'It shut before Christmas Day 1993.', 'before Christmas Day 1993', '1993-12-25'],
      ['en', 'Three weeks on from 5 May 1993 it shut.', 'from 5 May 1993', '1993-05-05'],
      ['en', 'It ran for a week from 5 April 1993.', 'a week from 5 April 1993', '1993-04-13'],
    ],
  });
});
