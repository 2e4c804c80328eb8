import { describe } from 'vitest';
import { testRows } from '../../testing/claim-archive.ts';

describe('Eves', () => {
  testRows({
    right: [
      ['en', 'The vote was on the eve of 14 June 1994.', 'the eve of 14 June 1994', '1994-06-13'],
      ['fr', 'Le vote eut lieu la veille du 14 juin 1994.', 'la veille du 14 juin 1994', '1994-06-13'],
      ['de', 'Die Wahl war am Vorabend des 14. Juni 1994.', 'am Vorabend des 14. Juni 1994', '1994-06-13'],
      [
        'es',
        'La votación fue la víspera del 14 de junio de 1994.',
        'la víspera del 14 de junio de 1994',
        '1994-06-13',
      ],
      ['ru', 'Голосование было накануне 14 июня 1994 года.', 'накануне 14 июня 1994 года', '1994-06-13'],
      [
        'uk',
        'Голосування було напередодні 14 червня 1994 року.',
        'напередодні 14 червня 1994 року',
        '1994-06-13',
      ],
      [
        'hy',
        'Քվեարկությունը եղավ 1994 թվականի հունիսի 14-ի նախօրեին։',
        '1994 թվականի հունիսի 14-ի նախօրեին',
        '1994-06-13',
      ],
      [
        'az',
        'Səsvermə 1994-cü il iyunun 14-ü ərəfəsində oldu.',
        '1994-cü il iyunun 14-ü ərəfəsində',
        '1994-06-13',
      ],
      ['tr', 'Oylama 14 Haziran 1994 arifesinde yapıldı.', '14 Haziran 1994 arifesinde', '1994-06-13'],
      ['ar', 'جرى التصويت عشية 14 حزيران/يونيو 1994.', 'عشية 14 حزيران/يونيو 1994', '1994-06-13'],
    ],
    wrong: [
      ['en', 'The vote was on the eve of 14 June 1994.', 'the eve of 14 June 1994', '1994-06-14'],
      ['en', 'The vote was on the eve of 14 June 1994.', '14 June 1994', '1994-06-14'],
      ['fr', 'Le vote eut lieu la veille du 14 juin 1994.', 'la veille du 14 juin 1994', '1994-06-14'],
      ['de', 'Die Wahl war am Vorabend des 14. Juni 1994.', 'am Vorabend des 14. Juni 1994', '1994-06-14'],
      [
        'es',
        'La votación fue la víspera del 14 de junio de 1994.',
        'la víspera del 14 de junio de 1994',
        '1994-06-15',
      ],
      ['ru', 'Голосование было накануне 14 июня 1994 года.', 'накануне 14 июня 1994 года', '1994-06-14'],
      [
        'uk',
        'Голосування було напередодні 14 червня 1994 року.',
        'напередодні 14 червня 1994 року',
        '1994-06-14',
      ],
      [
        'hy',
        'Քվեարկությունը եղավ 1994 թվականի հունիսի 14-ի նախօրեին։',
        '1994 թվականի հունիսի 14-ի նախօրեին',
        '1994-06-14',
      ],
      [
        'az',
        'Səsvermə 1994-cü il iyunun 14-ü ərəfəsində oldu.',
        '1994-cü il iyunun 14-ü ərəfəsində',
        '1994-06-14',
      ],
      ['tr', 'Oylama 14 Haziran 1994 arifesinde yapıldı.', '14 Haziran 1994 arifesinde', '1994-06-14'],
      ['ar', 'جرى التصويت عشية 14 حزيران/يونيو 1994.', 'عشية 14 حزيران/يونيو 1994', '1994-06-14'],
    ],
  });
});

describe('Nights between two days', () => {
  testRows({
    right: [
      [
        'en',
        'It burnt on the night of 14–15 June 1994.',
        'the night of 14–15 June 1994',
        '[1994-06-14,1994-06-15]',
      ],
      [
        'en',
        'It burnt on the night of 30 June to 1 July 1994.',
        'the night of 30 June to 1 July 1994',
        '[1994-06-30,1994-07-01]',
      ],
      [
        'en',
        'It burnt overnight from 14 to 15 June 1994.',
        'overnight from 14 to 15 June 1994',
        '[1994-06-14,1994-06-15]',
      ],
      [
        'en',
        'It burnt in the night between 14 and 15 June 1994.',
        'the night between 14 and 15 June 1994',
        '[1994-06-14,1994-06-15]',
      ],
      [
        'fr',
        'Dans la nuit du 30 juin au 1er juillet 1994.',
        'la nuit du 30 juin au 1er juillet 1994',
        '[1994-06-30,1994-07-01]',
      ],
      [
        'de',
        'In der Nacht vom 30. Juni zum 1. Juli 1994.',
        'In der Nacht vom 30. Juni zum 1. Juli 1994',
        '[1994-06-30,1994-07-01]',
      ],
      [
        'es',
        'En la noche del 30 de junio al 1 de julio de 1994.',
        'la noche del 30 de junio al 1 de julio de 1994',
        '[1994-06-30,1994-07-01]',
      ],
      [
        'ru',
        'В ночь с 30 июня на 1 июля 1994 года.',
        'В ночь с 30 июня на 1 июля 1994 года',
        '[1994-06-30,1994-07-01]',
      ],
      [
        'uk',
        'У ніч із 30 червня на 1 липня 1994 року.',
        'У ніч із 30 червня на 1 липня 1994 року',
        '[1994-06-30,1994-07-01]',
      ],
      ['ru', 'В ночь на 1 июля 1994 года.', 'В ночь на 1 июля 1994 года', '[1994-06-30,1994-07-01]'],
      [
        'de',
        'In der Nacht auf den 1. Juli 1994.',
        'In der Nacht auf den 1. Juli 1994',
        '[1994-06-30,1994-07-01]',
      ],
    ],
    wrong: [
      [
        'en',
        'It burnt on the night of 14–15 June 1994.',
        'the night of 14–15 June 1994',
        '1994-06-14/1994-06-16',
      ],
      ['en', 'It burnt on the night of 14–15 June 1994.', 'the night of 14–15 June 1994', '1994-06-15'],
      [
        'en',
        'It burnt on the night of 30 June to 1 July 1994.',
        'the night of 30 June to 1 July 1994',
        '1994-07-01',
      ],
      [
        'en',
        'It burnt in the night between 14 and 15 June 1994.',
        'the night between 14 and 15 June 1994',
        '[1994-06-13,1994-06-15]',
      ],
      [
        'fr',
        'Dans la nuit du 30 juin au 1er juillet 1994.',
        'la nuit du 30 juin au 1er juillet 1994',
        '1994-06-30',
      ],
      ['de', 'In der Nacht vom 30. Juni zum 1. Juli 1994.', '30. Juni zum 1. Juli 1994', '1994-07-01'],
      ['ru', 'В ночь с 30 июня на 1 июля 1994 года.', '1 июля 1994 года', '1994-07-01'],
      ['de', 'In der Nacht auf den 1. Juli 1994.', 'In der Nacht auf den 1. Juli 1994', '1994-06-30'],
    ],
  });
});

describe('Named days of Roman months', () => {
  testRows({
    right: [
      ['en', 'Caesar fell on the Ides of March, 44 BC.', 'the Ides of March, 44 BC', '-0043-03-15'],
      ['en', 'Given on the Ides of June 1494.', 'the Ides of June 1494', '1494-06-13'],
      ['en', 'Given on the Nones of October 1494.', 'the Nones of October 1494', '1494-10-07'],
      ['en', 'Given on the Kalends of May 1494.', 'the Kalends of May 1494', '1494-05-01'],
      ['en', 'Given on the calends of January 1494.', 'the calends of January 1494', '1494-01-01'],
      [
        'en',
        'Given on the day before the Ides of May 1494.',
        'the day before the Ides of May 1494',
        '1494-05-14',
      ],
      ['fr', 'Donné aux ides de mars 1494.', 'ides de mars 1494', '1494-03-15'],
      ['fr', 'Donné aux nones de juin 1494.', 'nones de juin 1494', '1494-06-05'],
      ['fr', 'Donné aux ides d’août 1494.', 'ides d’août 1494', '1494-08-13'],
      ['fr', 'Donné aux calendes de mai 1494.', 'calendes de mai 1494', '1494-05-01'],
      ['de', 'An den Iden des März 44 v. Chr. fiel er.', 'Iden des März 44 v. Chr.', '-0043-03-15'],
      ['de', 'Gegeben an den Nonen des Mai 1494.', 'Nonen des Mai 1494', '1494-05-07'],
      ['es', 'Cayó en los idus de marzo de 44 a. C.', 'los idus de marzo de 44 a. C.', '-0043-03-15'],
      ['es', 'Dado en las calendas de mayo de 1494.', 'las calendas de mayo de 1494', '1494-05-01'],
      ['ru', 'Он пал в мартовские иды 44 года до н. э.', 'в мартовские иды 44 года до н. э.', '-0043-03-15'],
      ['ru', 'Дано в июньские ноны 1494 года.', 'июньские ноны 1494 года', '1494-06-05'],
      ['uk', 'Він поліг у березневі іди 44 року до н. е.', 'березневі іди 44 року до н. е.', '-0043-03-15'],
      ['ru', 'Он пал в иды марта 44 года до н. э.', 'иды марта 44 года до н. э.', '-0043-03-15'],
    ],
    wrong: [
      ['en', 'Caesar fell on the Ides of March, 44 BC.', 'the Ides of March, 44 BC', '-0043-03-13'],
      ['en', 'Caesar fell on the Ides of March, 44 BC.', 'the Ides of March, 44 BC', '-0044-03-15'],
      ['en', 'Caesar fell on the Ides of March, 44 BC.', 'the Ides of March, 44 BC', '-0043-03'],
      ['en', 'Given on the Ides of June 1494.', 'the Ides of June 1494', '1494-06-15'],
      ['en', 'Given on the Nones of October 1494.', 'the Nones of October 1494', '1494-10-05'],
      ['en', 'Given on the Kalends of May 1494.', 'the Kalends of May 1494', '1494-04-30'],
      ['en', 'Given on the day before the Ides of May 1494.', 'the Ides of May 1494', '1494-05-15'],
      ['fr', 'Donné aux ides de mars 1494.', 'ides de mars 1494', '1494-03-14'],
      ['de', 'An den Iden des März 44 v. Chr. fiel er.', 'Iden des März 44 v. Chr.', '-0043-03-14'],
      ['es', 'Cayó en los idus de marzo de 44 a. C.', 'los idus de marzo de 44 a. C.', '0044-03-15'],
      ['ru', 'Он пал в мартовские иды 44 года до н. э.', 'в мартовские иды 44 года до н. э.', '-0043'],
      ['ru', 'Дано в июньские ноны 1494 года.', 'июньские ноны 1494 года', '1494-06'],
    ],
  });
});
