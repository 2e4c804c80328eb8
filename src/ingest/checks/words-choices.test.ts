import { describe } from 'vitest';
import { testRows } from '../../testing/claim-archive.ts';

describe('Choices and ranges', () => {
  testRows({
    right: [
      [
        'en',
        'It ran from the 1st to the 3rd of June 1994.',
        'the 1st to the 3rd of June 1994',
        '1994-06-01/1994-06-03',
      ],
      [
        'en',
        'It was on the 1st, 3rd or 5th of June 1994.',
        'the 1st, 3rd or 5th of June 1994',
        '[1994-06-01,1994-06-03,1994-06-05]',
      ],
      ['fr', 'Du 1er au 3 juin 1994.', 'Du 1er au 3 juin 1994', '1994-06-01/1994-06-03'],
      [
        'es',
        'Fue el 1, el 3 o el 5 de junio de 1994.',
        'el 1, el 3 o el 5 de junio de 1994',
        '[1994-06-01,1994-06-03,1994-06-05]',
      ],
      [
        'ru',
        'Это было 1, 3 или 5 июня 1994 года.',
        '1, 3 или 5 июня 1994 года',
        '[1994-06-01,1994-06-03,1994-06-05]',
      ],
      [
        'de',
        'Es war am 1., 3. oder 5. Juni 1994.',
        '1., 3. oder 5. Juni 1994',
        '[1994-06-01,1994-06-03,1994-06-05]',
      ],
      ['tr', 'Olay 3 veya 5 Haziran 1994’te oldu.', '3 veya 5 Haziran 1994’te', '[1994-06-03,1994-06-05]'],
      [
        'az',
        'Hadisə 3 və ya 5 iyun 1994-cü ildə oldu.',
        '3 və ya 5 iyun 1994-cü ildə',
        '[1994-06-03,1994-06-05]',
      ],
      [
        'hy',
        'Եղավ 1994 թվականի հունիսի 3-ին կամ 5-ին։',
        '1994 թվականի հունիսի 3-ին կամ 5-ին',
        '[1994-06-03,1994-06-05]',
      ],
      ['ar', 'حدث في 3 أو 5 حزيران/يونيو 1994.', '3 أو 5 حزيران/يونيو 1994', '[1994-06-03,1994-06-05]'],
      ['uk', 'Це було 3 або 5 червня 1994 року.', '3 або 5 червня 1994 року', '[1994-06-03,1994-06-05]'],
    ],
    wrong: [
      ['en', 'It ran from the 1st to the 3rd of June 1994.', 'the 3rd of June 1994', '1994-06-03'],
      ['en', 'It ran from the 1st to the 3rd of June 1994.', 'the 1st to the 3rd of June 1994', '1994-06-01'],
      [
        'en',
        'It was on the 1st, 3rd or 5th of June 1994.',
        'the 1st, 3rd or 5th of June 1994',
        '[1994-06-01,1994-06-05]',
      ],
      [
        'en',
        'It was on the 1st, 3rd or 5th of June 1994.',
        'the 1st, 3rd or 5th of June 1994',
        '[1994-06-01..1994-06-05]',
      ],
      [
        'en',
        'It was on the 1st, 3rd or 5th of June 1994.',
        '3rd or 5th of June 1994',
        '[1994-06-03,1994-06-05]',
      ],
      ['fr', 'Du 1er au 3 juin 1994.', '3 juin 1994', '1994-06-03'],
      [
        'es',
        'Fue el 1, el 3 o el 5 de junio de 1994.',
        'el 1, el 3 o el 5 de junio de 1994',
        '[1994-06-03,1994-06-05]',
      ],
      ['ru', 'Это было 1, 3 или 5 июня 1994 года.', '1, 3 или 5 июня 1994 года', '[1994-06-03,1994-06-05]'],
      ['ru', 'Это было 3 или 5 июня 1994 года.', '5 июня 1994 года', '1994-06-05'],
      ['de', 'Es war am 1., 3. oder 5. Juni 1994.', '1., 3. oder 5. Juni 1994', '[1994-06-01,1994-06-03]'],
      ['tr', 'Olay 3 veya 5 Haziran 1994’te oldu.', '3 veya 5 Haziran 1994’te', '1994-06-05'],
      [
        'az',
        'Hadisə 3 və ya 5 iyun 1994-cü ildə oldu.',
        '3 və ya 5 iyun 1994-cü ildə',
        '1994-06-03/1994-06-05',
      ],
      ['hy', 'Եղավ 1994 թվականի հունիսի 3-ին կամ 5-ին։', '1994 թվականի հունիսի 3-ին', '1994-06-03'],
      ['ar', 'حدث في 3 أو 5 حزيران/يونيو 1994.', '3 أو 5 حزيران/يونيو 1994', '1994-06-03'],
      ['uk', 'Це було 3 або 5 червня 1994 року.', '3 або 5 червня 1994 року', '1994-06-03/1994-06-05'],
    ],
  });
});

describe('One season or another', () => {
  testRows({
    right: [
      ['en', 'It was spring 1994 or summer.', 'spring 1994 or summer', '[1994-21,1994-22]'],
      ['en', 'It was autumn 1994 or winter 1995.', 'autumn 1994 or winter 1995', '[1994-23,1994-24,1995-24]'],
      ['en', 'It was autumn 1994 or winter.', 'autumn 1994 or winter', '[1994-23,1994-24]'],
      [
        'fr',
        'C’était à l’hiver 1994 ou au printemps 1995.',
        'l’hiver 1994 ou au printemps 1995',
        '[1994-24,1995-21]',
      ],
      ['de', 'Es war Winter 1994 oder Frühjahr 1995.', 'Winter 1994 oder Frühjahr 1995', '[1994-24,1995-21]'],
    ],
    wrong: [
      ['en', 'It was spring 1994 or summer.', 'spring 1994 or summer', '1994-21'],
      ['en', 'It was spring 1994 or summer.', 'spring 1994 or summer', '[1994-21,1995-22]'],
      ['en', 'It was autumn 1994 or winter.', 'autumn 1994 or winter', '[1994-22,1994-24]'],
      [
        'fr',
        'C’était à l’hiver 1994 ou au printemps 1995.',
        'l’hiver 1994 ou au printemps 1995',
        '[1994-24,1994-21]',
      ],
      ['de', 'Es war Winter 1994 oder Frühjahr 1995.', 'Winter 1994 oder Frühjahr 1995', '[1994-24,1995-22]'],
    ],
  });
});

describe('Denials around pronouns', () => {
  testRows({
    right: [
      ['fr', 'Le 14 juin 1994, il la vit.', '14 juin 1994', '1994-06-14'],
      ['ru', '14 июня 1994 года он её встретил.', '14 июня 1994 года', '1994-06-14'],
      ['de', 'Am 3. Mai 1991 traf er sie.', 'Am 3. Mai 1991', '1991-05-03'],
      ['de', 'Er, den sie nicht kannte, kam am 3. Mai 1991.', 'am 3. Mai 1991', '1991-05-03'],
      ['de', 'Sie wusste nicht, dass er am 3. Mai 1991 kam.', 'am 3. Mai 1991', '1991-05-03'],
      ['de', 'Am 3. Mai 1991 traf er sie, nicht aber ihn.', 'Am 3. Mai 1991', '1991-05-03'],
      ['de', 'Am 3. Mai 1991 kam er, weil sie nicht konnte.', 'Am 3. Mai 1991', '1991-05-03'],
      ['de', 'Er nahm am Treffen vom 3. Mai 1991 nicht teil.', '3. Mai 1991', '1991-05-03'],
      ['de', 'Nicht nur er kam am 3. Mai 1991.', 'am 3. Mai 1991', '1991-05-03'],
      ['de', 'Er kam am 3. Mai 1991 nicht nur zu ihr.', 'am 3. Mai 1991', '1991-05-03'],
      ['de', 'Er erkannte das am 3. Mai 1991 geschlossene Abkommen nicht an.', '3. Mai 1991', '1991-05-03'],
      ['de', 'Seit er kam, am 3. Mai 1991, ging sie nicht.', 'am 3. Mai 1991', '1991-05-03'],
    ],
    wrong: [
      ['fr', 'Le 14 juin 1994, il ne la vit pas.', '14 juin 1994', '1994-06-14'],
      ['fr', 'Il ne l’a pas signé le 14 juin 1994.', 'le 14 juin 1994', '1994-06-14'],
      ['en', 'On 14 June 1994 he did not meet her.', 'On 14 June 1994', '1994-06-14'],
      ['en', 'On 14 June 1994 they did not sign it.', 'On 14 June 1994', '1994-06-14'],
      ['es', 'El 14 de junio de 1994 no lo firmaron.', '14 de junio de 1994', '1994-06-14'],
      ['ru', '14 июня 1994 года он её не встретил.', '14 июня 1994 года', '1994-06-14'],
      ['uk', '14 червня 1994 року він її не зустрів.', '14 червня 1994 року', '1994-06-14'],
      ['tr', '14 Haziran 1994’te onu imzalamadı.', '14 Haziran 1994’te', '1994-06-14'],
      ['az', 'O, 14 iyun 1994-cü ildə onu imzalamadı.', '14 iyun 1994-cü ildə', '1994-06-14'],
      ['hy', '1994 թվականի հունիսի 14-ին նա դա չստորագրեց։', '1994 թվականի հունիսի 14-ին', '1994-06-14'],
      ['ar', 'في 14 حزيران/يونيو 1994 لم يوقعها.', '14 حزيران/يونيو 1994', '1994-06-14'],
      ['es', 'No se reunieron con él el 14 de junio de 1994.', 'el 14 de junio de 1994', '1994-06-14'],
      ['ru', 'Они его не подписали 14 июня 1994 года.', '14 июня 1994 года', '1994-06-14'],
      ['de', 'Am 3. Mai 1991 traf er sie nicht.', 'Am 3. Mai 1991', '1991-05-03'],
      ['de', 'Am 3. Mai 1991 kam er nicht.', 'Am 3. Mai 1991', '1991-05-03'],
      ['de', 'Am 3. Mai 1991 haben wir uns nicht getroffen.', 'Am 3. Mai 1991', '1991-05-03'],
      ['de', 'Er traf sie am 3. Mai 1991 nicht.', 'am 3. Mai 1991', '1991-05-03'],
      ['de', 'Sie haben sich nicht am 3. Mai 1991 getroffen.', 'am 3. Mai 1991', '1991-05-03'],
      ['de', 'Er hat es am 3. Mai 1991 nicht unterschrieben.', 'am 3. Mai 1991', '1991-05-03'],
      ['de', 'Wir trafen ihn nicht am 3. Mai 1991.', 'am 3. Mai 1991', '1991-05-03'],
      ['de', 'Am 3. Mai 1991 wurde er nicht verhaftet.', 'Am 3. Mai 1991', '1991-05-03'],
      ['de', 'Niemand sah ihn am 3. Mai 1991.', 'am 3. Mai 1991', '1991-05-03'],
      ['de', 'Man hat sie am 3. Mai 1991 nicht eingeladen.', 'am 3. Mai 1991', '1991-05-03'],
      ['de', 'Sie bestritt, dass er am 3. Mai 1991 kam.', 'am 3. Mai 1991', '1991-05-03'],
      ['de', 'Mir hat er am 3. Mai 1991 nichts gegeben.', 'am 3. Mai 1991', '1991-05-03'],
      ['de', 'Am 3. Mai 1991 ist sie nicht gekommen.', 'Am 3. Mai 1991', '1991-05-03'],
      ['de', 'Seine Frau sah er am 3. Mai 1991 nicht.', 'am 3. Mai 1991', '1991-05-03'],
      ['de', 'Im Mai 1991 trafen sie sich nicht.', 'Im Mai 1991', '1991-05'],
      ['de', '1991 trafen sie sich nicht.', '1991', '1991'],
    ],
  });
});
