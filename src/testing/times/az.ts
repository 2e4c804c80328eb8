import type { TimeSentence } from './time-sentence.ts';

export const az: readonly TimeSentence[] = [
  ['Nümayəndə heyətləri 14 fevral 1995-cü ildə Vyanada görüşdülər.', ['14 fevral 1995-cü ildə = 1995-02-14']],
  ['İki həftə əvvəl missiya geri qayıtdı.', ['İki həftə əvvəl = 1995-02-23~']],
  ['Yol təxminən üç aydır bağlıdır.', ['təxminən üç aydır = 1994-12~/1995-03-09']],
  ['Nazirlər dünən telefonla danışdılar.', ['dünən = 1995-03-08']],
  ['Ötən həftə Şura hesabatı dinlədi.', ['Ötən həftə = 1995-02-27/1995-03-05']],
  ['Keçən il ticarət artdı.', ['Keçən il = 1994']],
  ['12 dekabr tarixli nota cavabsız qaldı.', ['12 dekabr = 1994-12-12']],
  [
    'Bəyanat 10 noyabr 1992-ci ildə imzalandı. Üç gün sonra qoşunlar çəkildi.',
    ['10 noyabr 1992-ci ildə = 1992-11-10', 'Üç gün sonra = 1992-11-13'],
  ],
  [
    'Bəyanat 10 noyabr 1992-ci ildə imzalandı, ertəsi gün müşahidəçilər gəldi.',
    ['10 noyabr 1992-ci ildə = 1992-11-10', 'ertəsi gün = 1992-11-11'],
  ],
  ['Komissiya on gün işlədi.', ['on gün = P10D']],
  ['Bir neçə həftə sonra səfirlik yenidən açıldı.', ['Bir neçə həftə sonra = ?no-number']],
  ['Sabiq nazir də gəldi.', ['Sabiq = past']],
  ['Hazırda vəziyyət sakitdir.', ['Hazırda = present']],
  ['Son beş il ərzində tərəflər iki dəfə görüşdülər.', ['Son beş il ərzində = 1990~/1995-03-09']],
  [
    'Tərəflər 2010-cu ildə razılaşdılar, həmin il mətn dərc olundu.',
    ['2010-cu ildə = 2010', 'həmin il = 2010'],
  ],
  ['Hər ay bülleten çıxır.', ['Hər ay = set']],
  ['Körpü 1994-ci ilin birinci rübündə açıldı.', ['1994-ci ilin birinci rübündə = 1994-01/1994-03']],
  ['Bu gün iclas keçirilir.', ['Bu gün = 1995-03-09']],
  ['Mətn 15 may 1997-ci il tarixlidir.', ['15 may 1997-ci il = 1997-05-15']],
  ['Görüş gələn ay olacaq.', ['gələn ay = 1995-04']],
];
