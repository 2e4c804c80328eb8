import { testRows } from '../../testing/claim-archive.ts';

const [springOrSummer, toAutumn] = ['[1991-21,1991-22]', '1991-21/1991-23'];

testRows({
  right: [
    ['en', 'It was signed in the spring or summer of 1991.', 'the spring or summer of 1991', springOrSummer],
    ['en', 'From spring to autumn 1991 it was shut.', 'From spring to autumn 1991', toAutumn],
    ['en', 'From spring to fall 1991 it was shut.', 'From spring to fall 1991', toAutumn],
    ['en', 'It opened in spring 1991 or summer.', 'spring 1991 or summer', springOrSummer],
    ['en', 'Shut from autumn to spring 1991.', 'from autumn to spring 1991', '1990-23/1991-21'],
    ['en', 'In the winter or spring of 1991.', 'winter or spring of 1991', '[1990-24,1991-24,1991-21]'],
    ['ru', 'Весной или летом 1991 года.', 'Весной или летом 1991 года', springOrSummer],
    ['ru', 'С весны по осень 1991 года.', 'С весны по осень 1991 года', toAutumn],
    ['uk', 'Навесні або влітку 1991 року.', 'Навесні або влітку 1991 року', springOrSummer],
    ['fr', 'Au printemps ou en été 1991.', 'Au printemps ou en été 1991', springOrSummer],
    ['fr', "Du printemps à l'automne 1991.", "Du printemps à l'automne 1991", toAutumn],
    ['de', 'Im Frühjahr oder Sommer 1991.', 'Im Frühjahr oder Sommer 1991', springOrSummer],
    ['de', 'Vom Frühjahr bis Herbst 1991.', 'Vom Frühjahr bis Herbst 1991', toAutumn],
    ['es', 'En la primavera o el verano de 1991.', 'la primavera o el verano de 1991', springOrSummer],
    ['tr', '1991 ilkbahar veya yazında.', '1991 ilkbahar veya yazında', springOrSummer],
    ['az', '1991-ci ilin yazında və ya yayında.', '1991-ci ilin yazında və ya yayında', springOrSummer],
    ['hy', '1991 թվականի գարնանը կամ ամռանը։', '1991 թվականի գարնանը կամ ամռանը', springOrSummer],
    ['ar', 'في ربيع أو صيف 1991', 'ربيع أو صيف 1991', springOrSummer],
  ],
  wrong: [
    ['en', 'It was signed in the spring or summer of 1991.', 'summer of 1991', '1991-22'],
    ['en', 'It was signed in the spring or summer of 1991.', 'the spring or summer of 1991', '1991-22'],
    ['en', 'From spring to autumn 1991 it was shut.', 'autumn 1991', '1991-23'],
    ['ru', 'С весны по осень 1991 года.', 'осень 1991 года', '1991-23'],
    ['fr', "Du printemps à l'automne 1991.", 'automne 1991', '1991-23'],
  ],
});
