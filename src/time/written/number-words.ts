import { foldWord } from './fold.ts';

/** What a word of a number does: it is added to what stands before it, or multiplies that. */
export type NumberWord =
  | { readonly kind: 'adds'; readonly value: number }
  /** "Hundred", "thousand", and the "vingt" of "quatre-vingt". */
  | { readonly kind: 'times'; readonly value: number };

/** How one language says numbers in words. */
export interface NumberWords {
  /** By the folded word. */
  readonly words: ReadonlyMap<string, NumberWord>;
  /** Words and marks between the words of one number, folded. */
  readonly joints: ReadonlySet<string>;
  /** What the word is without what it is written together with: Arabic "and". */
  readonly bare?: RegExp;
  /** Ones stand before tens: Arabic. */
  readonly onesFirst?: true;
  /** Pairs of tens are years: "nineteen ninety-three". */
  readonly pairs?: true;
}

/** The words of numbers up to the thousands of a language, cardinal and as the last word of an ordinal; by BCP 47 tag. */
export function numberWordsOf(tag: string): NumberWords | undefined {
  const known = made.get(tag);
  if (known !== undefined) return known;
  const source = sources[tag];
  if (source === undefined) return undefined;
  const found = madeOf(source);
  made.set(tag, found);
  return found;
}

const made = new Map<string, NumberWords>();

interface Source {
  /** "three=3, hundred=*100"; a word that ends in `+` has every ending of `endings`. */
  readonly words: string;
  readonly endings?: readonly string[];
  readonly joints?: string;
  /** Tens and ones are one word, tens first: "իննսունհինգ". */
  readonly isJoined?: true;
  readonly bare?: RegExp;
  readonly onesFirst?: true;
  readonly pairs?: true;
}

function madeOf({ words, endings = [], joints = '', isJoined, bare, onesFirst, pairs }: Source): NumberWords {
  const entries = words.split(', ').flatMap((one): (readonly [string, NumberWord])[] => {
    const [form = '', number = ''] = one.split('=');
    const value: NumberWord = number.startsWith('*')
      ? { kind: 'times', value: Number(number.slice(1)) }
      : { kind: 'adds', value: Number(number) };
    const forms = form.endsWith('+') ? endings.map((ending) => form.slice(0, -1) + ending) : form.split('|');
    return forms.map((its) => [foldWord(its), value]);
  });
  const adding = entries.filter(([, { kind }]) => kind === 'adds');
  const compounds = isJoined === true ? joined(adding) : [];
  return {
    words: new Map([...compounds, ...entries]),
    joints: new Set([
      '-',
      '‐',
      '‑',
      ...joints
        .split(', ')
        .filter((one) => one !== '')
        .map(foldWord),
    ]),
    ...(bare !== undefined && { bare }),
    ...(onesFirst !== undefined && { onesFirst }),
    ...(pairs !== undefined && { pairs }),
  };
}

function joined(
  adding: readonly (readonly [string, NumberWord])[],
): readonly (readonly [string, NumberWord])[] {
  const tens = adding.filter(([, { value }]) => value >= 10 && value < 100 && value % 10 === 0);
  const ones = adding.filter(([, { value }]) => value >= 1 && value < 10);
  return tens.flatMap(([ten, { value }]) =>
    ones.map(([one, its]) => [ten + one, { kind: 'adds', value: value + its.value }] as const),
  );
}

const slavic = ['ого', 'ом', 'ый', 'ий', 'ая', 'ым', 'ую', 'ой'];
const ukrainian = ['ого', 'ому', 'ий', 'ім', 'им', 'а', 'ій', 'у'];

const sources: Readonly<Record<string, Source>> = {
  en: {
    words:
      'one=1, two=2, three=3, four=4, five=5, six=6, seven=7, eight=8, nine=9, ten=10, eleven=11, twelve=12, thirteen=13, ' +
      'fourteen=14, fifteen=15, sixteen=16, seventeen=17, eighteen=18, nineteen=19, twenty=20, thirty=30, forty=40, ' +
      'fifty=50, sixty=60, seventy=70, eighty=80, ninety=90, hundred=*100, thousand=*1000',
    joints: 'and',
    pairs: true,
  },
  fr: {
    words:
      'un|une=1, deux=2, trois=3, quatre=4, cinq=5, six=6, sept=7, huit=8, neuf=9, dix=10, onze=11, douze=12, treize=13, ' +
      'quatorze=14, quinze=15, seize=16, vingt|vingts=20, trente=30, quarante=40, cinquante=50, soixante=60, septante=70, ' +
      'huitante|octante=80, nonante=90, cent|cents=*100, mil|mille=*1000',
    joints: 'et',
  },
  es: {
    words:
      'uno|un=1, dos=2, tres=3, cuatro=4, cinco=5, seis=6, siete=7, ocho=8, nueve=9, diez=10, once=11, doce=12, trece=13, ' +
      'catorce=14, quince=15, dieciséis=16, diecisiete=17, dieciocho=18, diecinueve=19, veinte=20, veintiuno|veintiún=21, ' +
      'veintidós=22, veintitrés=23, veinticuatro=24, veinticinco=25, veintiséis=26, veintisiete=27, veintiocho=28, ' +
      'veintinueve=29, treinta=30, cuarenta=40, cincuenta=50, sesenta=60, setenta=70, ochenta=80, noventa=90, cien|ciento=100, ' +
      'doscientos=200, trescientos=300, cuatrocientos=400, quinientos=500, seiscientos=600, setecientos=700, ' +
      'ochocientos=800, novecientos=900, mil=*1000',
    joints: 'y',
  },
  ru: {
    words:
      'один|одна=1, два|две=2, три=3, четыре=4, пять=5, шесть=6, семь=7, восемь=8, девять=9, десять=10, одиннадцать=11, ' +
      'двенадцать=12, тринадцать=13, четырнадцать=14, пятнадцать=15, шестнадцать=16, семнадцать=17, восемнадцать=18, ' +
      'девятнадцать=19, двадцать=20, тридцать=30, сорок=40, пятьдесят=50, шестьдесят=60, семьдесят=70, восемьдесят=80, ' +
      'девяносто=90, сто=100, двести=200, триста=300, четыреста=400, пятьсот=500, шестьсот=600, семьсот=700, восемьсот=800, ' +
      'девятьсот=900, тысяча|тысячи|тысячу=*1000, перв+=1, втор+=2, третьего|третьем|третий|третьим=3, четвёрт+=4, пят+=5, ' +
      'шест+=6, седьм+=7, восьм+=8, девят+=9, десят+=10, одиннадцат+=11, двенадцат+=12, тринадцат+=13, четырнадцат+=14, ' +
      'пятнадцат+=15, шестнадцат+=16, семнадцат+=17, восемнадцат+=18, девятнадцат+=19, двадцат+=20, тридцат+=30, ' +
      'сороков+=40, пятидесят+=50, шестидесят+=60, семидесят+=70, восьмидесят+=80, девяност+=90, двухтысячн+=2000, ' +
      'девятисот+=900, восьмисот+=800, семисот+=700',
    endings: slavic,
  },
  uk: {
    words:
      'один|одна=1, два|дві=2, три=3, чотири=4, пʼять=5, шість=6, сім=7, вісім=8, девʼять=9, десять=10, одинадцять=11, ' +
      'дванадцять=12, тринадцять=13, чотирнадцять=14, пʼятнадцять=15, шістнадцять=16, сімнадцять=17, вісімнадцять=18, ' +
      'девʼятнадцять=19, двадцять=20, тридцять=30, сорок=40, пʼятдесят=50, шістдесят=60, сімдесят=70, вісімдесят=80, ' +
      'девʼяносто=90, сто=100, двісті=200, триста=300, чотириста=400, пʼятсот=500, шістсот=600, сімсот=700, вісімсот=800, ' +
      'девʼятсот=900, тисяча|тисячі|тисячу=*1000, перш+=1, друг+=2, третього|третьому|третій|третім=3, четверт+=4, пʼят+=5, ' +
      'шост+=6, сьом+=7, восьм+=8, девʼят+=9, десят+=10, одинадцят+=11, дванадцят+=12, тринадцят+=13, чотирнадцят+=14, ' +
      'пʼятнадцят+=15, шістнадцят+=16, сімнадцят+=17, вісімнадцят+=18, девʼятнадцят+=19, двадцят+=20, тридцят+=30, ' +
      'сороков+=40, пʼятдесят+=50, шістдесят+=60, сімдесят+=70, вісімдесят+=80, девʼяност+=90, двотисячн+=2000, ' +
      'девʼятисот+=900, вісімсот+=800',
    endings: ukrainian,
  },
  hy: {
    words:
      'մեկ=1, երկու=2, երեք=3, չորս=4, հինգ=5, վեց=6, յոթ=7, ութ=8, ինը|ինն=9, տասը|տասն=10, քսան=20, երեսուն=30, ' +
      'քառասուն=40, հիսուն=50, վաթսուն=60, յոթանասուն=70, ութսուն=80, իննսուն=90, հարյուր=*100, հազար=*1000, առաջին=1, ' +
      'երկրորդ=2, երրորդ=3, չորրորդ=4, հինգերորդ=5, վեցերորդ=6, յոթերորդ=7, ութերորդ=8, իններորդ=9, տասներորդ=10',
    isJoined: true,
  },
  az: {
    words:
      'bir=1, iki=2, üç=3, dörd=4, beş=5, altı=6, yeddi=7, səkkiz=8, doqquz=9, on=10, iyirmi=20, otuz=30, qırx=40, əlli=50, ' +
      'altmış=60, yetmiş=70, səksən=80, doxsan=90, yüz=*100, min=*1000, birinci=1, ikinci=2, üçüncü=3, dördüncü=4, beşinci=5, ' +
      'altıncı=6, yeddinci=7, səkkizinci=8, doqquzuncu=9, onuncu=10, iyirminci=20, otuzuncu=30, qırxıncı=40, əllinci=50, ' +
      'altmışıncı=60, yetmişinci=70, səksəninci=80, doxsanıncı=90, minində=*1000',
  },
  tr: {
    words:
      'bir=1, iki=2, üç=3, dört=4, beş=5, altı=6, yedi=7, sekiz=8, dokuz=9, on=10, yirmi=20, otuz=30, kırk=40, elli=50, ' +
      'altmış=60, yetmiş=70, seksen=80, doksan=90, yüz=*100, bin=*1000',
  },
  ar: {
    words:
      'واحد|واحدة|إحدى|أحد=1, اثنين|اثنان|اثنتين|اثنتان=2, ثلاثة|ثلاث=3, أربعة|أربع=4, خمسة|خمس=5, ستة|ست=6, سبعة|سبع=7, ' +
      'ثمانية|ثماني|ثمان=8, تسعة|تسع=9, عشرة|عشر=10, عشرين|عشرون=20, ثلاثين|ثلاثون=30, أربعين|أربعون=40, خمسين|خمسون=50, ' +
      'ستين|ستون=60, سبعين|سبعون=70, ثمانين|ثمانون=80, تسعين|تسعون=90, مائة|مئة=100, مائتين|مئتين=200, ثلاثمائة|ثلاثمئة=300, ' +
      'أربعمائة|أربعمئة=400, خمسمائة|خمسمئة=500, ستمائة|ستمئة=600, سبعمائة|سبعمئة=700, ثمانمائة|ثمانمئة|ثمانيمائة=800, ' +
      'تسعمائة|تسعمئة=900, ألف=*1000, ألفين|ألفان=2000',
    bare: /^و(?=\p{L}{3})/u,
    onesFirst: true,
  },
};
