import { describe } from 'vitest';
import { testRows } from '../../testing/claim-archive.ts';

describe('Centuries, masked and by their years', () => {
  testRows({
    right: [
      ['en', 'A mill of the 12th century.', 'the 12th century', '11XX'],
      ['en', 'A mill of the 12th century.', 'the 12th century', '1101/1200'],
      ['fr', 'Un moulin du XIIe siècle.', 'XIIe siècle', '1101/1200'],
      ['de', 'Eine Mühle aus dem 12. Jahrhundert.', '12. Jahrhundert', '1101/1200'],
      ['es', 'Un molino del siglo XII.', 'siglo XII', '1101/1200'],
      ['ru', 'Мельница XII века.', 'XII века', '1101/1200'],
      ['ru', 'Мельница XII века.', 'XII века', '11XX'],
      ['uk', 'Млин XII століття.', 'XII століття', '1101/1200'],
      ['hy', 'XII դարի ջրաղաց։', 'XII դարի', '1101/1200'],
      ['az', 'XII əsrin dəyirmanı.', 'XII əsrin', '1101/1200'],
      ['tr', 'Değirmen 12. yüzyılda yapıldı.', '12. yüzyılda', '1101/1200'],
      ['ar', 'طاحونة من القرن الثاني عشر.', 'القرن الثاني عشر', '1101/1200'],
      ['en', 'A coin of the 2nd century BC.', 'the 2nd century BC', '-0199/-0100'],
      ['en', 'A coin of the 2nd century BC.', 'the 2nd century BC', '-01XX'],
      ['ru', 'Монета II века до н. э.', 'II века до н. э.', '-0199/-0100'],
      ['de', 'Eine Münze aus dem 2. Jahrhundert v. Chr.', '2. Jahrhundert v. Chr.', '-0199/-0100'],
    ],
    wrong: [
      ['en', 'A mill of the 12th century.', 'the 12th century', '12XX'],
      ['en', 'A mill of the 12th century.', 'the 12th century', '1100/1200'],
      ['en', 'A mill of the 12th century.', 'the 12th century', '1201/1300'],
      ['en', 'A mill of the 12th century.', 'the 12th century', '11XX~'],
      ['fr', 'Un moulin du XIIe siècle.', 'XIIe siècle', '12XX'],
      ['de', 'Eine Mühle aus dem 12. Jahrhundert.', '12. Jahrhundert', '1101/1199'],
      ['es', 'Un molino del siglo XII.', 'siglo XII', '1001/1100'],
      ['ru', 'Мельница XII века.', 'XII века', '12XX'],
      ['uk', 'Млин XII століття.', 'XII століття', '1200'],
      ['hy', 'XII դարի ջրաղաց։', 'XII դարի', '12XX'],
      ['az', 'XII əsrin dəyirmanı.', 'XII əsrin', '1102/1200'],
      ['tr', 'Değirmen 12. yüzyılda yapıldı.', '12. yüzyılda', '1301/1400'],
      ['ar', 'طاحونة من القرن الثاني عشر.', 'القرن الثاني عشر', '12XX'],
      ['en', 'A coin of the 2nd century BC.', 'the 2nd century BC', '-0200/-0101'],
      ['en', 'A coin of the 2nd century BC.', 'the 2nd century BC', '0101/0200'],
      ['ru', 'Монета II века до н. э.', 'II века до н. э.', '-02XX'],
    ],
  });
});
