import type { TimeSentence } from './time-sentence.ts';

export const es: readonly TimeSentence[] = [
  [
    'Las delegaciones se reunieron en Viena el 14 de febrero de 1995.',
    ['14 de febrero de 1995 = 1995-02-14'],
  ],
  ['Hace dos semanas volvió la misión.', ['Hace dos semanas = 1995-02-23~']],
  [
    'El camino está cerrado desde hace casi tres meses.',
    ['desde hace casi tres meses = 1994-12~/1995-03-09'],
  ],
  ['Los ministros hablaron ayer.', ['ayer = 1995-03-08']],
  ['La semana pasada el Consejo oyó un informe.', ['La semana pasada = 1995-02-27/1995-03-05']],
  ['El año pasado creció el comercio.', ['El año pasado = 1994']],
  ['La nota del 12 de diciembre quedó sin respuesta.', ['12 de diciembre = 1994-12-12']],
  [
    'La declaración se firmó el 10 de noviembre de 1992. Tres días más tarde se retiraron las tropas.',
    ['10 de noviembre de 1992 = 1992-11-10', 'Tres días más tarde = 1992-11-13'],
  ],
  [
    'Se firmó el 10 de noviembre de 1992, y al día siguiente llegaron los observadores.',
    ['10 de noviembre de 1992 = 1992-11-10', 'al día siguiente = 1992-11-11'],
  ],
  [
    'Las partes acordaron el plan en 2010, y en agosto de ese mismo año salió el texto.',
    ['2010 = 2010', 'agosto de ese mismo año = 2010-08'],
  ],
  ['El grupo se reúne cada lunes.', ['cada lunes = set']],
  ['Todos los meses sale un boletín.', ['Todos los meses = set']],
  ['El puente se abrió en el primer trimestre de 1994.', ['primer trimestre de 1994 = 1994-01/1994-03']],
  ['La comisión sesionó diez días.', ['diez días = P10D']],
  ['Varias semanas después, la embajada reabrió.', ['Varias semanas después = ?no-number']],
  ['La situación está ahora en calma.', ['ahora = present']],
  [
    'En los últimos cinco años las partes se vieron dos veces.',
    ['En los últimos cinco años = 1990~/1995-03-09'],
  ],
  ['En la primavera de 1993 se hizo el censo.', ['primavera de 1993 = 1993-21']],
  ['El ejercicio fiscal 1994 no se aprobó.', ['ejercicio fiscal 1994 = ?other-year']],
  ['A finales del año pasado se renovó el mandato.', ['A finales del año pasado = 1994']],
];
