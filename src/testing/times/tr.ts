import type { TimeSentence } from './time-sentence.ts';

export const tr: readonly TimeSentence[] = [
  ['Heyetler 14 Şubat 1995 tarihinde Viyana’da bir araya geldi.', ['14 Şubat 1995 = 1995-02-14']],
  ['İki hafta önce heyet geri döndü.', ['İki hafta önce = 1995-02-23~']],
  ['Yol neredeyse üç aydır kapalı.', ['neredeyse üç aydır = 1994-12~/1995-03-09']],
  ['Bakanlar dün telefonda görüştü.', ['dün = 1995-03-08']],
  ['Geçen hafta Konsey bir rapor dinledi.', ['Geçen hafta = 1995-02-27/1995-03-05']],
  ['Geçen yıl ticaret arttı.', ['Geçen yıl = 1994']],
  ['12 Aralık tarihli nota yanıtsız kaldı.', ['12 Aralık = 1994-12-12']],
  [
    'Bildiri 10 Kasım 1992’de imzalandı. Üç gün sonra birlikler çekildi.',
    ['10 Kasım 1992’de = 1992-11-10', 'Üç gün sonra = 1992-11-13'],
  ],
  [
    'Bildiri 10 Kasım 1992’de imzalandı, ertesi gün gözlemciler geldi.',
    ['10 Kasım 1992’de = 1992-11-10', 'ertesi gün = 1992-11-11'],
  ],
  ['Grup her pazartesi toplanır.', ['her pazartesi = set']],
  ['Komisyon on gün çalıştı.', ['on gün = P10D']],
  ['Birkaç hafta sonra büyükelçilik yeniden açıldı.', ['Birkaç hafta sonra = ?no-number']],
  ['Eski bakan da geldi.', ['Eski = past']],
  ['Şu anda durum sakin.', ['Şu anda = present']],
  ['Son beş yılda taraflar iki kez görüştü.', ['Son beş yılda = 1990~/1995-03-09']],
  ['Taraflar 2010 yılında anlaştı, aynı yıl metin yayımlandı.', ['2010 yılında = 2010', 'aynı yıl = 2010']],
  ['1994 mali yılı onaylanmadı.', ['1994 mali yılı = ?other-year']],
  ['Köprü 1994 yılının ilk çeyreğinde açıldı.', ['1994 yılının ilk çeyreğinde = 1994-01/1994-03']],
  ['Gelecek ay Meclis bunu görüşecek.', ['Gelecek ay = 1995-04']],
  ['Metin 15 Mayıs 1997 tarihlidir.', ['15 Mayıs 1997 = 1997-05-15']],
];
