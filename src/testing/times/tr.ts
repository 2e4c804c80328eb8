import type { TimeSentence } from './time-sentence.ts';

export const tr: readonly TimeSentence[] = [
  ['Heyetler 14 Şubat 2023 tarihinde Viyana’da bir araya geldi.', ['14 Şubat 2023 = 2023-02-14']],
  ['İki hafta önce heyet geri döndü.', ['İki hafta önce = 2023-02-23~']],
  ['Yol neredeyse üç aydır kapalı.', ['neredeyse üç aydır = 2022-12~/2023-03-09']],
  ['Bakanlar dün telefonda görüştü.', ['dün = 2023-03-08']],
  ['Geçen hafta Konsey bir rapor dinledi.', ['Geçen hafta = 2023-02-27/2023-03-05']],
  ['Geçen yıl ticaret arttı.', ['Geçen yıl = 2022']],
  ['12 Aralık tarihli nota yanıtsız kaldı.', ['12 Aralık = 2022-12-12']],
  [
    'Bildiri 10 Kasım 2020’de imzalandı. Üç gün sonra birlikler çekildi.',
    ['10 Kasım 2020’de = 2020-11-10', 'Üç gün sonra = 2020-11-13'],
  ],
  [
    'Bildiri 10 Kasım 2020’de imzalandı, ertesi gün gözlemciler geldi.',
    ['10 Kasım 2020’de = 2020-11-10', 'ertesi gün = 2020-11-11'],
  ],
  ['Grup her pazartesi toplanır.', ['her pazartesi = set']],
  ['Komisyon on gün çalıştı.', ['on gün = P10D']],
  ['Birkaç hafta sonra büyükelçilik yeniden açıldı.', ['Birkaç hafta sonra = ?no-number']],
  ['Eski bakan da geldi.', ['Eski = past']],
  ['Şu anda durum sakin.', ['Şu anda = present']],
  ['Son beş yılda taraflar iki kez görüştü.', ['Son beş yılda = 2018~/2023-03-09']],
  ['Taraflar 2010 yılında anlaştı, aynı yıl metin yayımlandı.', ['2010 yılında = 2010', 'aynı yıl = 2010']],
  ['2022 mali yılı onaylanmadı.', ['2022 mali yılı = ?other-year']],
  ['Köprü 2022 yılının ilk çeyreğinde açıldı.', ['2022 yılının ilk çeyreğinde = 2022-01/2022-03']],
  ['Gelecek ay Meclis bunu görüşecek.', ['Gelecek ay = 2023-04']],
  ['Metin 15 Mayıs 1997 tarihlidir.', ['15 Mayıs 1997 = 1997-05-15']],
];
