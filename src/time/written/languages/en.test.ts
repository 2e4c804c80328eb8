import { testWords } from '../../../testing/words-read.ts';
import { en } from './en.ts';

testWords(en, {
  any: [
    ['[before _ 12 December 1991]', '1991-12-12, before', 'of, the'],
    ['before _ [12 December 1991]', '1991-12-12', 'on, in'],
    ['[12 December-_ 1991]', '1990-12-12/1991', 'day'],
    ['[1991 December _]', '1991-12', 'month, month of'],
    [
      '[before _, 12 December 1991]',
      '1991-12-12, before',
      'Monday, Tuesday, Wednesday, Thursday, Friday, Saturday, Sunday, Mon, Tue, Tues, Wed, Thu, Thur, ' +
        'Thurs, Fri, Sat, Sun',
    ],
    ['[_ 1500] villages were burnt', '1500', 'year, year of our Lord, in the year, of the year'],
    ['[12 December 1991 _ 14 December 1991]', '1991-12-12/1991-12-14', 'to, thru, up to and including'],
    ['[1991]_', '1991', 'and'],
    [
      '[12 December 1991 _ 14 December 1991]',
      '[1991-12-12,1991-12-14]',
      'or, either, others say, some say, others have, according to others, other sources say',
    ],
    ['1991_', '', 'and or'],
    ['_ [December 1991]', '1991-12, from', 'from'],
    [
      '[_ 12 December 1991 to 14 December 1991]',
      '[1991-12-12..1991-12-14] or 1991-12-12/1991-12-14',
      'between, in between, sometime between, betw',
    ],
    [
      '[1991-_]',
      '1991, since',
      'present, the present, present day, the present day, this day, date, now, today',
    ],
    [
      '[_ December 1991]',
      '1991-12~',
      'within days of, within a day of, within a week of, within weeks of, within a month of, about, ' +
        'around, approximately, approx, roughly, circa, ca, or about, ' +
        'on or about, on or around, in or about, in or around',
    ],
    ['[_ 1991]', '1991~', 'c'],
    ['[December 1991 _]', '1991-12~', 'or so, or thereabouts, approximately'],
    [
      '[_ December 1991]',
      '1991-12?',
      'perhaps, maybe, possibly, probably, presumably, most likely, likely, apparently',
    ],
    [
      '[_ December 1991]',
      '1991-12 or [1991-12-01..1991-12-10]',
      'early, beginning of, start of, first months of, first days of',
    ],
    ['[_ December 1991]', '1991-12 or [1991-12-11..1991-12-20]', 'mid, middle, midst of'],
    [
      '[_ December 1991]',
      '1991-12 or [1991-12-21..1991-12-31]',
      'late, end of, last months of, last days of',
    ],
    [
      '[_ 12 December 1991]',
      '1991-12-12, before',
      'before, ante, prior to, earlier than, ahead of, pre, days before, the run-up to, ' +
        'in the run-up to, run-up to, short of, shy of, leading up to, in the lead-up to, the days before, ' +
        'the night before, in anticipation of',
    ],
    ['[_ 12 December 1991]', '1991-12-12, before, previous-day', 'eve of, the eve of'],
    [
      '[_ 12 December 1991]',
      '1991-12-12, after',
      'after, following, later than, subsequent to, post, aftermath of, in the aftermath of, wake of, ' +
        'in the wake of, past, anniversary of, the anniversary of, the weeks after, the months after, ' +
        'in the days after, in the weeks after, the days after, in the days following, the fallout of, ' +
        'fallout of, the days following, the sequel of',
    ],
    [
      '[_ 12 December 1991]',
      '1991-12-12, since',
      'since, ever since, starting, starting from, beginning on, beginning in, beginning from, as of, ' +
        'as from, effective',
    ],
    ['[_ 12 December 1991]', '1991-12-12, until', 'until, till, up until, up to, through, ending'],
    [
      '[_ 12 December 1991]',
      '1991-12-12, no-later',
      'nor after, nor later than, by, no later than, not later than, not after, on or before, ' +
        'before or on, before or in, in or before, at or before, no later, at the latest by, ' +
        'at the latest on, at the latest in, as late as',
    ],
    [
      '[12 December 1991] [_ 14 December 1991]',
      '1991-12-12; 1991-12-14, no-earlier',
      'not before, no earlier than, not earlier than',
    ],
    [
      '[_ 12 December 1991]',
      '1991-12-12, no-earlier',
      'on or after, after or on, in or after, at or after, at the earliest on, at the earliest in, ' +
        'never before, no sooner than',
    ],
    ['[12 December 1991] [_ 14 December 1991]', '1991-12-12; 1991-12-14, not-until', 'not until'],
    [
      '[12 December 1991 _]',
      '1991-12-12, no-later',
      'at the latest, or earlier, or before, or sooner, latest, or shortly before, or just before, ' +
        'or the days before, or earlier still, or previously',
    ],
    [
      '[12 December 1991 _]',
      '1991-12-12, no-earlier',
      'at the earliest, or later, or after, earliest, or soon after, or shortly after, ' +
        'or soon afterwards, or shortly thereafter, or soon thereafter, or the days after, or thereafter, ' +
        'or afterwards',
    ],
    ['[12 December 1991 _]', '1991-12-12, since', 'onwards, onward, on onwards'],
    ['in [1500] _', '1500', 'was, is, has, as, his, its, thus, always, besides, towards, refs, NS'],
    [
      '[12 _]',
      '-0011',
      'bc, bce, b.c., b.c.e., before Christ, before the common era, before our era, ' +
        'before the Christian era, years bc',
    ],
    ['[12 _]', '0012', 'AD, CE, A.D., C.E., Anno Domini'],
    ['[_ 1991]', '1991-21 or 1991-03/1991-05', 'spring'],
    ['[_ 1991]', '1991-22 or 1991-06/1991-08', 'summer'],
    ['[_ 1991]', '1991-23 or 1991-09/1991-11', 'autumn, fall'],
    ['[_ 1991]', '[1990-24,1991-24] or 1991-01/1991-03', 'winter'],
    ['[first _ of 1991]', '1991-01/1991-06 or [1991-01..1991-06]', 'half, halves, H'],
    ['[first _ of 1991]', '1991-01/1991-04 or [1991-01..1991-04]', 'third, thirds'],
    ['[first _ of 1991]', '1991-01/1991-03 or [1991-01..1991-03]', 'quarter, quarters, Q'],
    ['[_ half of 1991]', '1991-07/1991-12 or [1991-07..1991-12]', 'last, final'],
    ['the [19th _]', '18XX or 1801/1900', 'century, centuries, c'],
    [
      '12 December-_ [1991]',
      '1991',
      'file no, case no, not only, not just, not merely, not least, no fewer than, no less than, ' +
        'no more than, no doubt, no longer, nothing more, nothing less',
    ],
    [
      '_ [12 December 1991]',
      '[1991-12-11,1991-12-12] or 1991-12-11/1991-12-12',
      'night to, night leading to, night into',
    ],
    [
      '_ [December 1991]',
      'other-calendar',
      'of the Hijri era, Julian calendar, Persian calendar, Ethiopian calendar, old style date of, ' +
        'Julian date, A.H.S., Hijri year',
    ],
    [
      '[12 December 1991] _',
      'other-calendar',
      'AH, A.H., AP, SH, O.S., Old Style, Julian, Hijri, Hijra, Hegira, Anno Hegirae, Anno Mundi, AUC, ' +
        'A.U.C., Solar Hijri, Jalali, Coptic, Ethiopian, Hebrew calendar, Jewish calendar, Buddhist Era, ' +
        'B.E., Saka, Vikram Samvat, Heisei, Showa, Meiji, Taisho, Reiwa, Minguo, Juche, E.C., ' +
        'by the Julian calendar, AHS, H.S., Persian, Iranian calendar, Armenian era, Muslim calendar, ' +
        'Islamic calendar',
    ],
    [
      '12_ [December 1991]',
      'other-calendar',
      'Farvardin, Ordibehesht, Khordad, Tir, Mordad, Shahrivar, Mehr, Aban, Azar, Dey, Bahman, Esfand, ' +
        'Muharram, Safar, Rabi, Rabi al-Awwal, Rabi al-Thani, Jumada, Jumada al-Awwal, Jumada al-Thani, ' +
        "Rajab, Sha'ban, Shaban, Ramadan, Ramazan, Shawwal, Dhu al-Qi'dah, Dhu al-Qadah, Dhu al-Hijjah, " +
        'Zulhijja, Nisan, Iyar, Sivan, Tammuz, Av, Elul, Tishrei, Tishri, Cheshvan, Heshvan, Kislev, ' +
        'Tevet, Shevat, Adar, Brumaire, Frimaire, Nivose, Pluviose, Ventose, Germinal, Floreal, Prairial, ' +
        'Messidor, Thermidor, Fructidor, Vendemiaire',
    ],
    [
      '_ 1991',
      '',
      'paragraph, paragraphs, para, paras, section, sections, sec, article, articles, art, page, pages, ' +
        'p, pp, chapter, chapters, ch, chap, version, v, ver, no, nos, number, numbers, nr, item, items, ' +
        'point, points, clause, clauses, annex, annexes, appendix, schedule, part, parts, volume, vol, ' +
        'issue, book, table, figure, fig, footnote, note, line, lines, row, column, step, steps, phase, ' +
        'stage, level, grade, class, room, floor, flat, gate, route, highway, bus, flight, group, team, ' +
        'unit, block, building, district, ward, zone, sector, checkpoint, exhibit, attachment, enclosure, ' +
        'doc, document, file, case, draft, edition, rev, revision, release, build, round, session, week, ' +
        'episode, lot, plot, box, folder, sheet, slide, question, rule, rules, regulation, principle, ' +
        'protocol, order, decree, law, act, bill, directive, resolution, resolutions, decision, ' +
        'recommendation, opinion, chart, map, plate, verse, psalm, subsection, subparagraph, title, code, ' +
        'window, model, patch, application, extension',
    ],
    [
      '1991 _',
      '',
      'people, persons, souls, men, women, children, residents, inhabitants, households, families, ' +
        'houses, homes, villages, towns, settlements, flights, soldiers, troops, officers, peacekeepers, ' +
        'police, prisoners, refugees, victims, casualties, dead, wounded, killed, injured, students, ' +
        'pupils, patients, workers, members, times, days, weeks, months, years, vehicles, trucks, cars, ' +
        'tanks, shells, rounds, copies, pages, words, volts, watts, megawatts, tickets, votes, signatures, ' +
        'cases, complaints, civilians, volunteers, citizens, parcels, boxes, of them, of whom, of these, ' +
        'buildings, schools, hospitals, shops, jobs, items, meals, beds, units, calories, or more, ' +
        "and more, hours, hrs, hour, minutes, seconds, local, GMT, UTC, CET, o'clock, km, kilometres, " +
        'kilometers, kg, metres, meters, miles, yards, feet, acres, hectares, tons, tonnes, litres, ' +
        'liters, barrels, percent, per cent, euros, dollars, roubles, rubles, drams, manats, pounds, ' +
        'square, cubic, m, ft, ha, asl, mm, cm, kV, kW, MW, GW, kWh, MWh, GWh, mi, degrees, bytes, sq, ' +
        'sqm',
    ],
    ['the [_] of [December 1991]', '192X; 1991-12', 'twenties'],
    ['the [_] of [December 1991]', '193X; 1991-12', 'thirties'],
    ['the [_] of [December 1991]', '194X; 1991-12', 'forties'],
    ['the [_] of [December 1991]', '195X; 1991-12', 'fifties'],
    ['the [_] of [December 1991]', '196X; 1991-12', 'sixties'],
    ['the [_] of [December 1991]', '197X; 1991-12', 'seventies'],
    ['the [_] of [December 1991]', '198X; 1991-12', 'eighties'],
    ['the [_] of [December 1991]', '199X; 1991-12', 'nineties'],
    [
      '[12 December 1991 _]',
      '[1991-12-11,1991-12-12]',
      'or the day before, or the previous day, or the preceding day, or a day earlier, ' +
        'or one day earlier, or the day prior, or the eve, or the night before',
    ],
    [
      '[12 December 1991 _]',
      '[1991-12-12,1991-12-13]',
      'or the day after, or the next day, or the following day, or a day later, or one day later, ' +
        'or the day following, or the day after that, or the morning after, or a day after',
    ],
    [
      '[_ 12 December 1991]',
      '1991-12-12, next-day',
      'the day after, day after, a day after, one day after, the day following, day following, ' +
        'the morrow of, morrow of',
    ],
    [
      '[_ 12 December 1991]',
      '1991-12-12, previous-day',
      'the day before, day before, a day before, one day before, the day prior to, day prior to, ' +
        'the day preceding, day preceding, day ahead of, the day ahead of',
    ],
    ['[12 December 1991] _', '1991-12-12', 'nothing but'],
    [
      '[_ December 1991]',
      'denied',
      'not, never, any day but, every day but, any time but, other than, rather than, instead of, ' +
        "except, except for, apart from, didn't, doesn't, don't, wasn't, weren't, isn't, aren't, hasn't, " +
        "haven't, hadn't, won't, wouldn't, can't, couldn't, cannot, nor, neither, nobody, no one, nothing, " +
        'none, denied that, denied having, denies having, deny having, untrue that, not true that, ' +
        'false that, denied reports that, denied claims that, rejected claims that, rejected reports that, ' +
        'rejected allegations that, dismissed claims that, dismissed reports that, unable to, refused to, ' +
        'declined to, failed to, fails to, fail to, there was no, there were no, there had been no, ' +
        'there has been no',
    ],
    [
      '[12 December 1991 _]',
      'denied',
      'rather than on, instead of on, except on, denied that it, denied that they, denied that he',
    ],
    ['[12 _ 1991]', '1991-01-12', 'January, Jan'],
    ['[12 _ 1991]', '1991-02-12', 'February, Feb'],
    ['[12 _ 1991]', '1991-03-12', 'March, Mar'],
    ['[12 _ 1991]', '1991-04-12', 'April, Apr'],
    ['[12 _ 1991]', '1991-05-12', 'May'],
    ['[12 _ 1991]', '1991-06-12', 'June, Jun'],
    ['[12 _ 1991]', '1991-07-12', 'July, Jul'],
    ['[12 _ 1991]', '1991-08-12', 'August, Aug'],
    ['[12 _ 1991]', '1991-09-12', 'September, Sep, Sept'],
    ['[12 _ 1991]', '1991-10-12', 'October, Oct'],
    ['[12 _ 1991]', '1991-11-12', 'November, Nov'],
    ['[12 _ 1991]', '1991-12-12', 'December, Dec'],
    ['[12-_ December 1991]', '1991-12-12', 'st, nd, rd, th'],
    ['[1990_]', '199X', 's'],
    ['the [_ of December 1991]', '1991-12-01', 'first'],
    ['the [_ of December 1991]', '1991-12-02', 'second'],
    ['the [_ of December 1991]', '1991-12-03', 'third'],
    ['the [_ of December 1991]', '1991-12-04', 'fourth'],
    ['the [_ of December 1991]', '1991-12-05', 'fifth'],
    ['the [_ of December 1991]', '1991-12-06', 'sixth'],
    ['the [_ of December 1991]', '1991-12-07', 'seventh'],
    ['the [_ of December 1991]', '1991-12-08', 'eighth'],
    ['the [_ of December 1991]', '1991-12-09', 'ninth'],
    ['the [_ of December 1991]', '1991-12-10', 'tenth'],
    ['the [_ of December 1991]', '1991-12-11', 'eleventh'],
    ['the [_ of December 1991]', '1991-12-12', 'twelfth'],
    ['the [_ of December 1991]', '1991-12-13', 'thirteenth'],
    ['the [_ of December 1991]', '1991-12-14', 'fourteenth'],
    ['the [_ of December 1991]', '1991-12-15', 'fifteenth'],
    ['the [_ of December 1991]', '1991-12-16', 'sixteenth'],
    ['the [_ of December 1991]', '1991-12-17', 'seventeenth'],
    ['the [_ of December 1991]', '1991-12-18', 'eighteenth'],
    ['the [_ of December 1991]', '1991-12-19', 'nineteenth'],
    ['the [_ of December 1991]', '1991-12-20', 'twentieth'],
    ['the [_ of December 1991]', '1991-12-21', 'twenty-first'],
    ['the [_ of December 1991]', '1991-12-22', 'twenty-second'],
    ['the [_ of December 1991]', '1991-12-23', 'twenty-third'],
    ['the [_ of December 1991]', '1991-12-24', 'twenty-fourth'],
    ['the [_ of December 1991]', '1991-12-25', 'twenty-fifth'],
    ['the [_ of December 1991]', '1991-12-26', 'twenty-sixth'],
    ['the [_ of December 1991]', '1991-12-27', 'twenty-seventh'],
    ['the [_ of December 1991]', '1991-12-28', 'twenty-eighth'],
    ['the [_ of December 1991]', '1991-12-29', 'twenty-ninth'],
    ['the [_ of December 1991]', '1991-12-30', 'thirtieth'],
    ['the [_ of December 1991]', '1991-12-31', 'thirty-first'],
  ],
  cued: [
    ['[12 December-_ 1991]', '1990-12-12/1991', 'middle of, in'],
    ['12 December-[_ 1991]', '1991, since', 'starting on'],
    ['12 December-[_ 1991]', '1991, until', 'ending on'],
    ['12 December-_ [1991]', '1991', 'during, throughout, years, a, an'],
    ['in [1500] _', '1500', 'this, across'],
  ],
});
