/**
 * How months begin in the languages, besides English, in whose words a query may give a date: the first four folded
 * letters, or all of a shorter name. The table of each is long, and loaded only where one occurs.
 */
export const monthBeginnings = {
  ar: 'كانو يناي جانف شباط فبرا فيفر اذار مارس نيسا ابري افري ايار مايو ماي حزير يوني جوان تموز يولي جويل اب اغسط اوت غشت ايلو سبتم شتنب تشري اكتو نوفم نونب ديسم دجنب',
  az: 'yanv yan fevr fev mart apre apr may iyun iyul avqu avq sent sen okty okt noya noy deka dek',
  de: 'janu jann jan febr febe feb marz maer mar apri apr mai juni jun juli jul augu aug sept sep okto okt nove nov deze dez',
  es: 'ener ene febr feb marz mar abri abr mayo may juni jun juli jul agos ago sept seti sep octu oct novi nov dici dic',
  fr: 'janv fevr fev mars avri avr mai juin juil aout sept octo oct nove nov dece dec',
  hy: 'հուն հնվ փետր փտր մարտ մրտ ապրի ապր մայի մյս հնս հուլ հլս օգոս օգս սեպտ սեպ հոկտ հոկ նոյե նոյ դեկտ դեկ',
  ru: 'янва янв февр фев март мар апре апр май мая мае маю маем июнь июня июне июню июн июль июля июле июлю июл авгу авг сент сен октя окт нояб ноя дека дек',
  tr: 'ocak ocag oca suba sub mart nisa nis mayi hazi haz temm tem agus agu eylu eyl ekim eki kasi kas aral ara',
  uk: 'січе січн січ люти люто лют бере бер квіт трав черв липе липн лип серп вере вер жовт лист груд',
} as const;
