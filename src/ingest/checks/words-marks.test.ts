import { describe } from 'vitest';
import { testRows } from '../../testing/claim-archive.ts';

describe('Words behind a date that make it unsure', () => {
  testRows({
    right: [
      ['en', 'It was about June 1994, it appears.', 'about June 1994, it appears', '1994-06%'],
      ['en', 'He left on 14 June 1994, apparently.', '14 June 1994, apparently', '1994-06-14?'],
      ['en', 'He left in 1994 (it seems).', '1994 (it seems)', '1994?'],
      ['fr', 'Il partit vers juin 1994, semble-t-il.', 'vers juin 1994, semble-t-il', '1994-06%'],
      ['de', 'Er ging etwa im Juni 1994, wie es scheint.', 'etwa im Juni 1994, wie es scheint', '1994-06%'],
      ['es', 'Se fue hacia junio de 1994, al parecer.', 'hacia junio de 1994, al parecer', '1994-06%'],
      ['ru', 'Он уехал 14 июня 1994 года, по-видимому.', '14 июня 1994 года, по-видимому', '1994-06-14?'],
      ['uk', 'Він поїхав близько червня 1994 року, мабуть.', 'близько червня 1994 року, мабуть', '1994-06%'],
      ['ar', 'غادر نحو حزيران/يونيو 1994، على ما يبدو.', 'نحو حزيران/يونيو 1994، على ما يبدو', '1994-06%'],
      [
        'hy',
        'Նա գնաց 1994 թվականի հունիսին, ըստ երևույթին։',
        '1994 թվականի հունիսին, ըստ երևույթին',
        '1994-06?',
      ],
    ],
    wrong: [
      ['en', 'It was about June 1994, it appears.', 'about June 1994, it appears', '1994-06~'],
      ['en', 'It was about June 1994, it appears.', 'about June 1994, it appears', '1994-06'],
      ['en', 'He left on 14 June 1994, apparently.', '14 June 1994, apparently', '1994-06-14'],
      ['en', 'He left on 14 June 1994, apparently.', '14 June 1994', '1994-06-14'],
      ['en', 'He left in 1994 (it seems).', '1994 (it seems)', '1994%'],
      ['fr', 'Il partit vers juin 1994, semble-t-il.', 'vers juin 1994, semble-t-il', '1994-06~'],
      ['de', 'Er ging etwa im Juni 1994, wie es scheint.', 'etwa im Juni 1994, wie es scheint', '1994-06'],
      ['es', 'Se fue hacia junio de 1994, al parecer.', 'hacia junio de 1994, al parecer', '1994-06?'],
      ['ru', 'Он уехал 14 июня 1994 года, по-видимому.', '14 июня 1994 года, по-видимому', '1994-06-14'],
      ['uk', 'Він поїхав близько червня 1994 року, мабуть.', 'близько червня 1994 року, мабуть', '1994-06~'],
      ['ar', 'غادر نحو حزيران/يونيو 1994، على ما يبدو.', 'نحو حزيران/يونيو 1994، على ما يبدو', '1994-06'],
      [
        'hy',
        'Նա գնաց 1994 թվականի հունիսին, ըստ երևույթին։',
        '1994 թվականի հունիսին, ըստ երևույթին',
        '1994-06',
      ],
    ],
  });
});

describe('Limits that an ending says', () => {
  testRows({
    right: [
      ['az', 'Yol 1994-cü ilədək açıq idi.', '1994-cü ilədək', '1994', { of: 'end' }],
      ['az', 'Yol 14 iyun 1994-cü ilədək açıq idi.', '14 iyun 1994-cü ilədək', '[..1994-06-14]'],
      ['az', 'Yol 1994-cü ilin iyununadək açıq idi.', '1994-cü ilin iyununadək', '[..1994-06]'],
      ['az', 'Yol 14.06.1994-dək açıq idi.', '14.06.1994-dək', '[..1994-06-14]'],
      ['az', 'Yol 1994-cü il iyunun 14-dək açıq idi.', '1994-cü il iyunun 14-dək', '[..1994-06-14]'],
      ['az', 'Yol 1990-cı ildən 1994-cü ilədək açıq idi.', '1990-cı ildən 1994-cü ilədək', '1990/1994'],
      ['az', 'Yol 1994-cü ilə qədər açıq idi.', '1994-cü ilə qədər', '[..1994]'],
      ['az', 'Yol 1994-cü ilin sonunadək açıq idi.', '1994-cü ilin sonunadək', '[..1994]'],
      ['tr', 'Yol 14 Haziran 1994’e kadar açıktı.', '14 Haziran 1994’e kadar', '[..1994-06-14]'],
      ['tr', 'Yol 1994’e dek açıktı.', '1994’e dek', '[..1994]'],
    ],
    wrong: [
      ['az', 'Yol 1994-cü ilədək açıq idi.', '1994-cü ilədək', '1993', { of: 'end' }],
      ['az', 'Yol 1994-cü ilədək açıq idi.', '1994-cü ilədək', '1994'],
      ['az', 'Yol 1994-cü ilədək açıq idi.', '1994-cü ilədək', '[1994..]'],
      ['az', 'Yol 14 iyun 1994-cü ilədək açıq idi.', '14 iyun 1994-cü ilədək', '1994-06-14'],
      ['az', 'Yol 14 iyun 1994-cü ilədək açıq idi.', '14 iyun 1994-cü ilədək', '[1994-06-14..]'],
      ['az', 'Yol 1994-cü ilin iyununadək açıq idi.', '1994-cü ilin iyununadək', '1994-06'],
      ['az', 'Yol 14.06.1994-dək açıq idi.', '14.06.1994-dək', '1994-06-14'],
      ['az', 'Yol 1994-cü il iyunun 14-dək açıq idi.', '1994-cü il iyunun 14-dək', '1994-06-14'],
      ['az', 'Yol 1990-cı ildən 1994-cü ilədək açıq idi.', '1990-cı ildən 1994-cü ilədək', '1990/1995'],
      ['az', 'Yol 1990-cı ildən 1994-cü ilədək açıq idi.', '1994-cü ilədək', '1994'],
      ['az', 'Yol 1994-cü ilin sonunadək açıq idi.', '1994-cü ilin sonunadək', '1994'],
      ['tr', 'Yol 14 Haziran 1994’e kadar açıktı.', '14 Haziran 1994’e kadar', '1994-06-14'],
      ['tr', 'Yol 1994’e dek açıktı.', '1994’e dek', '1994'],
    ],
  });
});
