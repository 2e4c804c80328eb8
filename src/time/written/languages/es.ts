import { list, type LanguageTable } from '../table.ts';

export const es: LanguageTable = {
  tag: 'es',
  orders: ['dmy', 'mdy'],
  numeralOrder: 'day-first',
  months: [
    list('enero, ene'),
    list('febrero, feb'),
    list('marzo, mar'),
    list('abril, abr'),
    list('mayo, may'),
    list('junio, jun'),
    list('julio, jul'),
    list('agosto, ago'),
    list('septiembre, setiembre, sept, sep'),
    list('octubre, oct'),
    list('noviembre, nov'),
    list('diciembre, dic'),
  ],
  endings: { º: { of: ['day'] }, o: { of: ['day'] }, ro: { of: ['day'] } },
  dayNames: list(
    'primero, dos, tres, cuatro, cinco, seis, siete, ocho, nueve, diez, once, doce, trece, catorce, quince, dieciséis, diecisiete, dieciocho, diecinueve, veinte, veintiuno, veintidós, veintitrés, veinticuatro, veinticinco, veintiséis, veintisiete, veintiocho, veintinueve, treinta, treinta y uno',
  ),
  onwards: list('en adelante'),
  plural: /s$/,
  roles: {
    counting: list('entre los, entre las'),
    of: list('de, del'),
    filler: list('de, del, el, la, los, las, en'),
    'day-word': list('día, días'),
    'month-word': list('mes, mes de'),
    inclusive: list('inclusive, incluido, incluidos'),
    weekday: list('lunes, martes, miércoles, jueves, viernes, sábado, domingo'),
    'year-word': list('año, años'),
    to: list('al, a, hasta, hasta el'),
    and: list('y, e'),
    or: list('o, u, y o, o bien, según otros, otros dicen, según otras fuentes'),
    from: list('del, desde, de'),
    between: list('entre'),
    now: list('hoy, la actualidad, actualidad, la fecha, el presente, ahora'),
    about: list(
      'alrededor de, alrededor del, hacia, aproximadamente, circa, cerca de, c, ca, hacia el, ' +
        'en torno al, en torno a, en torno a la',
    ),
    'about-behind': list('aproximadamente'),
    perhaps: list('quizá, quizás, tal vez, posiblemente, probablemente'),
    early: list(
      'principios, comienzos, inicios, a principios, a comienzos, ' +
        'primeros días de, primeros de, los primeros días de',
    ),
    mid: list('mediados, a mediados'),
    late: list('finales, fines, a finales, a fines, ' + 'últimos días de, los últimos días de'),
    before: list(
      'antes, antes de, antes del, anterior a, anterior al, previo a, previo al, víspera del, víspera de, ' +
        'vísperas del, en vísperas del, ' +
        'vísperas de, en vísperas de, antevíspera del, poco antes del, los días previos al, en los días previos al',
    ),
    after: list(
      'después de, después del, tras, posterior a, posterior al, día siguiente al, día siguiente del, ' +
        'a raíz del, los días posteriores al, en los días posteriores al, poco después del, en los días siguientes al, a resultas del, tras el',
    ),
    since: list('desde, desde el, a partir de, a partir del'),
    until: list('hasta, hasta el'),
    'no-later': list(
      'ni después de, ni después del, ni más tarde de, ni más tarde del, como máximo, como máximo el, como máximo en, como muy tarde, como muy tarde el, como muy tarde en, a más tardar, a más tardar el, no más tarde de, no más tarde del, no después de, no después del',
    ),
    'no-earlier': list('como muy pronto, como muy pronto el, como muy pronto en, no antes de, no antes del'),
    'no-later-behind': list('a más tardar, o antes'),
    'no-earlier-behind': list('o después, en adelante'),
    cue: list('en, durante, año, el año'),
    'goes-on': list(
      'el, la, los, las, y, o, por, para, que, ha, un, una, con, ' +
        'nos, más, tras, después, entonces, además, pues, menos, sus, nuestros, varios, todos, dos, tres, antes, hubo, fue',
    ),
    bc: list('a. C., a. de C., antes de Cristo, antes de nuestra era, AEC'),
    ad: list('d. C., d. de C., después de Cristo, de nuestra era, EC'),
    spring: ['primavera'],
    summer: ['verano'],
    autumn: ['otoño'],
    winter: ['invierno'],
    'decade-before': list('años, década de, década de los, años de'),
    half: list('mitad, semestre, quincena, S'),
    third: list('tercio, cuatrimestre, decena'),
    quarter: list('trimestre, trimestres, cuarto, T'),
    'nth-1': list('primer, primera, primero'),
    'nth-2': list('segundo, segunda'),
    'nth-3': list('tercer, tercera, tercero'),
    'nth-4': list('cuarto, cuarta'),
    'nth-last': list('último, última'),
    century: list('siglo'),
    'number-sign': list('n.º, no, n, nº, núm, número, números, ref, referencia, expediente, código'),
    'our-calendar': list('estilo nuevo, calendario gregoriano'),
    subject: list('el, la, los, las, él, ella, un, una, hubo'),
    night: list('noche, noche del, madrugada'),
    'other-calendar': list(
      'hégira, de la hégira, calendario islámico, calendario musulmán, calendario juliano, estilo antiguo',
    ),
    'other-month': list(
      'brumario, termidor, germinal, muharram, ramadán, rayab, shawwal, nisán, tishrei, farvardín',
    ),
    label: list(
      'párrafo, párrafos, artículo, artículos, art, sección, secciones, página, páginas, pág, págs, p, pp, ' +
        'capítulo, cap, versión, v, número, números, núm, no, n, nº, punto, puntos, anexo, anexos, parte, tomo, ' +
        'volumen, vol, resolución, protocolo, decreto, ley, regla, tabla, figura, nota, inciso, apartado, calle, sala',
    ),
    count: list(
      'personas, habitantes, hombres, mujeres, niños, soldados, casas, hogares, familias, veces, días, ' +
        'pueblos, aldeas, ciudades, lugares, sitios, localidades, edificios, escuelas, refugiados, muertos, heridos, civiles, vehículos, camiones',
    ),
    unit: list('horas, h, km, metros, toneladas, euros, pesos, dólares, hectáreas, kilómetros, por ciento'),
  },
};
