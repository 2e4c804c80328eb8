import { list, type LanguageTable } from '../table.ts';

const on = [
  'ta',
  'te',
  'da',
  'de',
  'ında',
  'inde',
  'unda',
  'ünde',
  'sında',
  'sinde',
  'sı',
  'si',
  'su',
  'sü',
  'ı',
  'i',
  'u',
  'ü',
  'nda',
  'nde',
];
const to = ['a', 'e', 'ya', 'ye', 'ına', 'ine', 'una', 'üne', 'sına', 'sine'];
const from = [
  'tan',
  'ten',
  'dan',
  'den',
  'ından',
  'inden',
  'undan',
  'ünden',
  'sından',
  'sinden',
  'ndan',
  'nden',
];
const of = ['ın', 'in', 'un', 'ün', 'nın', 'nin', 'nun', 'nün'];
const parts = ['day', 'month', 'year'] as const;

const ordinals = list('birinci, ikinci, üçüncü, dördüncü, beşinci, altıncı, yedinci, sekizinci, dokuzuncu');
const cardinals = list('bir, iki, üç, dört, beş, altı, yedi, sekiz, dokuz');
const ones = list('birinde, ikisinde, üçünde, dördünde, beşinde, altısında, yedisinde, sekizinde, dokuzunda');
const teens = (some: readonly string[], ten: string, twenty: string, thirty: string) => [
  ...some,
  ten,
  ...some.map((one) => `on ${one}`),
  twenty,
  ...some.map((one) => `yirmi ${one}`),
  thirty,
  `otuz ${some[0] ?? ''}`,
];

export const tr: LanguageTable = {
  tag: 'tr',
  orders: ['dmy', 'ydm', 'ymd'],
  numeralOrder: 'day-first',
  months: [
    list('ocak, ocağ, oca'),
    list('şubat, şub'),
    list('mart'),
    list('nisan, nis'),
    list('mayıs'),
    list('haziran, haz'),
    list('temmuz, tem'),
    list('ağustos, ağu'),
    list('eylül, eyl'),
    list('ekim, eki'),
    list('kasım, kas'),
    list('aralık, aralığ, ara'),
  ],
  endings: {
    ...Object.fromEntries([...on, ...to].map((one) => [one, { of: parts }])),
    ...Object.fromEntries(of.map((one) => [one, { of: ['month', 'year'] }])),
    ...Object.fromEntries(from.map((one) => [one, { of: parts, means: 'from' }])),
    lar: { of: ['decade'] },
    larda: { of: ['decade'] },
    ların: { of: ['decade'] },
    lı: { of: ['decade'] },
    li: { of: ['decade'] },
    lu: { of: ['decade'] },
    lü: { of: ['decade'] },
    lerde: { of: ['decade'] },
    ler: { of: ['decade'] },
  },
  yearsSaid: true,
  bareDayNames: true,
  dayNames: [
    // "Bir mayıs 1994 sabahı" is a morning of May.
    ...teens(cardinals, 'on', 'yirmi', 'otuz').with(0, 'birinci'),
    ...teens(ordinals, 'onuncu', 'yirminci', 'otuzuncu').map((day) => `${day} günü`),
    ...teens(ones, 'onunda', 'yirmisinde', 'otuzunda'),
  ],
  roles: {
    'day-word': list('günü, gün, tarihinde, tarihli, tarihi'),
    'month-word': list('ayı, ayının, ayında'),
    inclusive: list('dahil, dahil olmak üzere'),
    weekday: list('pazartesi, salı, çarşamba, perşembe, cuma, cumartesi, pazar'),
    'year-word': list('yıl, yılı, yılının, yılında, yılından, yılına, yılları, senesi, senesinde, senesinin'),
    'from-behind': list('yılından'),
    and: list('ve, ile'),
    or: list('veya, ya da, yahut, başka kaynaklara göre, bazılarına göre'),
    'between-behind': list('arasında, arası'),
    now: list('günümüz, günümüze, bugün, bugüne'),
    about: list('yaklaşık, takriben, yaklaşık olarak'),
    'about-behind': list('civarında, civarı, dolaylarında, sularında'),
    perhaps: list('belki, muhtemelen, galiba, olasılıkla'),
    'early-behind': list('başında, başlarında, başı, başları'),
    'mid-behind': list('ortasında, ortalarında, ortası'),
    'late-behind': list('sonunda, sonlarında, sonu'),
    'until-behind': list('kadar, dek, değin, tarihine kadar, tarihine dek'),
    'before-behind': list(
      'önce, evvel, tarihinden önce, arifesinde, ' +
        'öncesinde, öncesi, hemen öncesinde, arifesi, önceki gece, tarihinin öncesinde',
    ),
    'after-behind': list(
      'sonra, tarihinden sonra, ' +
        'sonrasında, sonrası, akabinde, ardından, hemen sonrasında, tarihinin ardından',
    ),
    'since-behind': list(
      'beri, itibaren, bu yana, başlayarak, tarihinden, tarihinden beri, tarihinden itibaren, tarihinden bu yana',
    ),
    'no-later-behind': list(
      'geç olmamak, geç olmamak üzere, geç olmamak kaydıyla, sonra olmamak, sonra olmamak üzere, geçmemek üzere',
    ),
    'no-earlier-behind': list(
      'önce olmamak, önce olmamak üzere, önce olmamak kaydıyla, erken olmamak, erken olmamak üzere',
    ),
    'no-later': list('en geç'),
    'no-earlier': list('en erken'),
    bc: list('MÖ, M.Ö., milattan önce'),
    ad: list('MS, M.S., milattan sonra'),
    spring: list('ilkbahar, ilkbaharı, ilkbaharında, bahar, baharı, baharında'),
    summer: list('yaz, yazı, yazında'),
    autumn: list('sonbahar, sonbaharı, sonbaharında, güz, güzü, güzünde'),
    winter: list('kış, kışı, kışında'),
    decade: list('yıllar, yıllarda, yıllarında, yılların'),
    half: list('yarı, yarısı, yarısında, yarısının, yarıyıl, yarıyılı, yarıyılında'),
    third: list('on günü, on gününde'),
    quarter: list('çeyrek, çeyreği, çeyreğinde, çeyreğinin'),
    'nth-1': list('birinci, ilk'),
    'nth-2': list('ikinci'),
    'nth-3': list('üçüncü'),
    'nth-4': list('dördüncü'),
    'nth-last': list('son, sonuncu'),
    century: list('yüzyıl, yüzyılın, yüzyılda'),
    'number-sign': list('no, numara, numaralı, sayı, sayılı'),
    night: list('gece, gecesi, bağlayan gece, bağlayan gecede'),
    'night-joined': list('bağlayan gece, bağlayan gecede'),
    'other-calendar': list('hicri, rumi, hicrî, rumî, eski takvim'),
    'other-month': list(
      'muharrem, safer, rebiülevvel, rebiülahir, cemaziyelevvel, recep, şaban, ramazan, şevval, zilkade, zilhicce',
    ),
    label: list(
      'madde, maddesi, fıkra, bent, bölüm, sayfa, s, no, numara, sürüm, ek, kısım, cilt, karar, protokol, kanun, bend',
    ),
    count: list('kişi, insan, adam, kadın, çocuk, asker, ev, aile, kez, gün, hane, köy'),
    unit: list('saat, km, metre, ton, lira, yüzde, dolar, hektar, avro'),
  },
};
