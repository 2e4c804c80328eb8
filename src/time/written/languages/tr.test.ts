import { testWords } from '../../../testing/words-read.ts';
import { tr } from './tr.ts';

testWords(tr, {
  any: [
    [
      '[1991] _',
      '1991',
      'günü, tarihinde, tarihli, tarihi, ayı, ayının, ayında, pazartesi, salı, çarşamba, perşembe, cuma, ' +
        'cumartesi, pazar, numaralı, sayı, sayılı',
    ],
    ['[12 Aralık-_ 1991]', '1990-12-12/1991', 'gün'],
    [
      '[12 Aralık 1991 _]',
      '1991-12-12',
      'yıl, yılı, yılının, yılında, yılına, yılları, senesi, senesinde, senesinin',
    ],
    [
      '[12 Aralık 1991 _]',
      '1991-12-12, since',
      'yılından, beri, itibaren, bu yana, başlayarak, tarihinden, tarihinden beri, tarihinden itibaren, ' +
        'tarihinden bu yana',
    ],
    [
      '[12 Aralık 1991 _ 14 Aralık 1991 arasında]',
      '[1991-12-12..1991-12-14] or 1991-12-12/1991-12-14',
      've, ile',
    ],
    [
      '[12 Aralık 1991 _ 14 Aralık 1991]',
      '[1991-12-12,1991-12-14]',
      'veya, ya da, yahut, başka kaynaklara göre, bazılarına göre',
    ],
    [
      '[12 Aralık 1991 ve 14 Aralık 1991 _]',
      '[1991-12-12..1991-12-14] or 1991-12-12/1991-12-14',
      'arasında, arası',
    ],
    ['[1991-_]', '1991, since', 'günümüz, günümüze, bugün, bugüne'],
    ['[_ Aralık 1991]', '1991-12~', 'yaklaşık, takriben, yaklaşık olarak'],
    ['[Aralık 1991 _]', '1991-12~', 'civarında, civarı, dolaylarında, sularında'],
    ['[_ Aralık 1991]', '1991-12?', 'belki, muhtemelen, galiba, olasılıkla'],
    ['[Aralık 1991 _]', '1991-12 or [1991-12-01..1991-12-10]', 'başında, başlarında, başı, başları'],
    ['[Aralık 1991 _]', '1991-12 or [1991-12-11..1991-12-20]', 'ortasında, ortalarında, ortası'],
    ['[Aralık 1991 _]', '1991-12 or [1991-12-21..1991-12-31]', 'sonunda, sonlarında, sonu'],
    ['[12 Aralık 1991 _]', '1991-12-12, until', 'kadar, dek, değin, tarihine kadar, tarihine dek'],
    [
      '[12 Aralık 1991 _]',
      '1991-12-12, before',
      'önce, evvel, tarihinden önce, öncesinde, öncesi, hemen öncesinde, önceki gece, ' +
        'tarihinin öncesinde',
    ],
    ['[12 Aralık 1991 _]', '1991-12-12, before, previous-day', 'arifesinde, arifesi'],
    [
      '[12 Aralık 1991 _]',
      '1991-12-12, after',
      'sonra, tarihinden sonra, sonrasında, sonrası, akabinde, ardından, hemen sonrasında, ' +
        'tarihinin ardından',
    ],
    [
      '[12 Aralık 1991 _]',
      '1991-12-12, no-later',
      'geç olmamak, geç olmamak üzere, geç olmamak kaydıyla, sonra olmamak, sonra olmamak üzere, ' +
        'geçmemek üzere',
    ],
    [
      '[12 Aralık 1991 _]',
      '1991-12-12, no-earlier',
      'önce olmamak, önce olmamak üzere, önce olmamak kaydıyla, erken olmamak, erken olmamak üzere',
    ],
    ['[_ 12 Aralık 1991]', '1991-12-12, no-later', 'en geç'],
    ['[_ 12 Aralık 1991]', '1991-12-12, no-earlier', 'en erken'],
    ['[12 _]', '-0011', 'MÖ, M.Ö., milattan önce'],
    ['[12 _]', '0012', 'MS, M.S., milattan sonra'],
    ['[_ 1991]', '1991-21 or 1991-03/1991-05', 'ilkbahar, ilkbaharı, ilkbaharında, bahar, baharı, baharında'],
    ['[_ 1991]', '1991-22 or 1991-06/1991-08', 'yaz, yazı, yazında'],
    ['[_ 1991]', '1991-23 or 1991-09/1991-11', 'sonbahar, sonbaharı, sonbaharında, güz, güzü, güzünde'],
    ['[_ 1991]', '[1990-24,1991-24] or 1991-01/1991-03', 'kış, kışı, kışında'],
    ['[1990 _]', '199X', 'yıllar, yıllarda, yıllarında, yılların'],
    [
      '[birinci _ 1991]',
      '1991-01/1991-06 or [1991-01..1991-06]',
      'yarı, yarısı, yarısında, yarısının, yarıyıl, yarıyılı, yarıyılında',
    ],
    ['[birinci _ 1991]', '1991-01/1991-04 or [1991-01..1991-04]', 'on günü, on gününde'],
    ['[birinci _ 1991]', '1991-01/1991-03 or [1991-01..1991-03]', 'çeyrek, çeyreği, çeyreğinde, çeyreğinin'],
    ['[1991 yılının _ yarısı]', '1991-01/1991-06 or [1991-01..1991-06]', 'birinci, ilk'],
    ['[1991 yılının _ yarısı]', '1991-07/1991-12 or [1991-07..1991-12]', 'ikinci, son, sonuncu'],
    ['[1991 yılının _ çeyreği]', '1991-07/1991-09 or [1991-07..1991-09]', 'üçüncü'],
    ['[1991 yılının _ çeyreği]', '1991-10/1991-12 or [1991-10..1991-12]', 'dördüncü'],
    ['[19. _]', '18XX or 1801/1900', 'yüzyıl, yüzyılın, yüzyılda'],
    [
      '[12-13 Aralık 1991 _]',
      '[1991-12-12,1991-12-13] or 1991-12-12/1991-12-13',
      'gece, gecesi, bağlayan gece, bağlayan gecede',
    ],
    [
      "[12 Aralık'ı 13 Aralık 1991'e _]",
      '[1991-12-12,1991-12-13] or 1991-12-12/1991-12-13',
      'bağlayan gece, bağlayan gecede',
    ],
    ['[12 Aralık 1991] _', 'other-calendar', 'eski takvim'],
    [
      '12 _ [1991]',
      'other-calendar',
      'muharrem, safer, rebiülevvel, rebiülahir, cemaziyelevvel, recep, şaban, ramazan, şevval, zilkade, ' +
        'zilhicce',
    ],
    [
      '_ 1991',
      '',
      'madde, maddesi, fıkra, bent, bölüm, sayfa, s, no, numara, sürüm, ek, kısım, cilt, karar, ' +
        'protokol, kanun, bend',
    ],
    ['1991 _', '', 'gün'],
    ["1991'den _", '', 'saat, km, metre, ton, lira, yüzde, dolar, hektar, avro'],
    ['[_ yıllar]', '192X', 'yirmili'],
    ['[_ yıllar]', '193X', 'otuzlu'],
    ['[_ yıllar]', '194X', 'kırklı'],
    ['[_ yıllar]', '195X', 'ellili'],
    ['[_ yıllar]', '196X', 'altmışlı'],
    ['[_ yıllar]', '197X', 'yetmişli'],
    ['[_ yıllar]', '198X', 'seksenli'],
    ['[_ yıllar]', '199X', 'doksanlı'],
    [
      '[12 Aralık 1991 _]',
      '[1991-12-11,1991-12-12]',
      'veya önceki gün, ya da önceki gün, veya bir gün önce, ya da bir gün önce',
    ],
    [
      '[12 Aralık 1991 _]',
      '[1991-12-12,1991-12-13]',
      'veya ertesi gün, ya da ertesi gün, veya bir gün sonra, ya da bir gün sonra, veya ertesi günü',
    ],
    [
      '[12 Aralık 1991 _]',
      '1991-12-12, next-day',
      'ertesi günü, ertesi gün, ertesi, ertesinde, bir gün sonra, bir gün sonrası, bir gün sonrasında, ' +
        'sonraki gün, tarihinden bir gün sonra, tarihinden sonraki gün',
    ],
    [
      '[12 Aralık 1991 _]',
      '1991-12-12, previous-day',
      'bir gün önce, bir gün öncesi, bir gün öncesinde, önceki gün, tarihinden bir gün önce, ' +
        'tarihinden önceki gün',
    ],
    ['[12 Aralık 1991 _]', 'denied', 'değil, dışında, haricinde, yerine'],
    ['[12 _ 1991]', '1991-01-12', 'ocak, ocağ, oca'],
    ['[12 _ 1991]', '1991-02-12', 'şubat, şub'],
    ['[12 _ 1991]', '1991-03-12', 'mart'],
    ['[12 _ 1991]', '1991-04-12', 'nisan, nis'],
    ['[12 _ 1991]', '1991-05-12', 'mayıs'],
    ['[12 _ 1991]', '1991-06-12', 'haziran, haz'],
    ['[12 _ 1991]', '1991-07-12', 'temmuz, tem'],
    ['[12 _ 1991]', '1991-08-12', 'ağustos, ağu'],
    ['[12 _ 1991]', '1991-09-12', 'eylül, eyl'],
    ['[12 _ 1991]', '1991-10-12', 'ekim, eki'],
    ['[12 _ 1991]', '1991-11-12', 'kasım, kas'],
    ['[12 _ 1991]', '1991-12-12', 'aralık, aralığ, ara'],
    [
      '[12-_ Aralık 1991]',
      '1991-12-12',
      'ta, te, da, de, ında, inde, unda, ünde, sında, sinde, nda, nde, e, ya, ye, ına, ine, una, üne, ' +
        'sına, sine, tan, ten, dan, den, ından, inden, undan, ünden, sından, sinden, ndan, nden',
    ],
    ['[1991_]', '1991', 'a'],
    ['[1990_]', '199X', 'lar, larda, ların, lerde, ler'],
  ],
});
