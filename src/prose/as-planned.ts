import { denies } from '../text/negation.ts';

/**
 * A sentence with blanks in the place of what says that a plan was kept: "opened as scheduled on", "wie geplant". Such words tell of
 * no plan. Where the sentence denies, "did not open as scheduled", they stand: the day is only the plan's.
 *
 * @param tag the language of BCP 47, without what follows it
 */
export function withoutKeptPlans(text: string, tag: string): string {
  const kept = keptPlans[tag];
  if (kept === undefined || denies(text) || deniedElsewhere.test(text)) return text;
  return text.replace(kept, (words) => ' '.repeat(words.length));
}

// What the common words of denial do not hold.
const deniedElsewhere = /(?<!\p{L})(?:لم|لن|ما|nie(?:mals)?|nunca|jamás|jamais|no se)(?!\p{L})/iu;

const keptPlans: Readonly<Record<string, RegExp>> = {
  en: /(?<!\p{L})(?:(?:just|exactly|precisely) )?as (?:(?:had been|was|were|originally|previously|first|already|long|duly) )*(?:scheduled|planned|expected|intended|foreseen|envisaged|arranged|announced|promised|agreed|proposed|timetabled|programmed|billed)(?! (?:for|to|until|by)(?!\p{L}))(?!\p{L})|(?<!\p{L})(?:right )?(?:on schedule|according to (?:plan|schedule|the (?:plan|schedule|timetable)))(?!\p{L})/giu,
  de: /(?<!\p{L})wie (?:(?:ursprünglich|schon|bereits|vorher|zuvor|lange) )*(?:geplant|vorgesehen|angesetzt|angekündigt|verabredet|vereinbart|erwartet)(?: war| worden war)?(?!\p{L})|(?<!\p{L})(?:plan|programm|fahrplan|planungs|erwartungs)(?:mäßig|gemäß)(?!\p{L})/giu,
  fr: /(?<!\p{L})(?:comme|ainsi que|tel que|selon ce qui (?:était|avait été)) (?:(?:cela|il|c['’]) ?)?(?:(?:était|avait été|initialement|déjà) )*(?:prévue?s?|programmée?s?|annoncée?s?|envisagée?s?|convenue?s?)(?! (?:pour|de)(?!\p{L}))(?!\p{L})/giu,
  es: /(?<!\p{L})(?:según|conforme a|tal (?:y )?como|tal cual|como) (?:lo )?(?:(?:estaba|había sido|se había) )?(?:previst[oa]|programad[oa]|planead[oa]|anunciad[oa]|acordad[oa])(?! (?:para|que)(?!\p{L}))(?!\p{L})/giu,
  ru: /(?<!\p{L})(?:как (?:и )?(?:было )?(?:(?:за)?планировал\p{L}+|(?:за)?планирован\p{L}+|намеч\p{L}+|предполагал\p{L}+|предусмотрен\p{L}*)|согласно плану|по плану)(?!\p{L})/giu,
  uk: /(?<!\p{L})(?:як (?:і )?(?:було )?(?:(?:за)?планувал\p{L}+|(?:за)?планован\p{L}+|намічен\p{L}*|передбач\p{L}+)|згідно з планом|за планом)(?!\p{L})/giu,
  hy: /(?<!\p{L})(?:ինչպես (?:և )?(?:պլանավորված|նախատեսված|ծրագրված) էր|(?:պլանավորված|նախատեսված|ծրագրված)ի պես|ըստ (?:պլանի|ծրագրի))(?!\p{L})/giu,
  tr: /(?<!\p{L})(?:(?:planlan|öngörül|beklen|kararlaştırıl|duyurul)\p{L}*(?:dığı|diği|duğu|düğü) (?:gibi|şekilde|üzere)|planlandığınca)(?!\p{L})/giu,
  az: /(?<!\p{L})(?:(?:planlaşdırıl|gözlənil|nəzərdə tutul|elan edil|elan olun)\p{L}*(?:dığı|diyi|duğu|düyü) (?:kimi|şəkildə)|plana uyğun)(?!\p{L})/giu,
  ar: /(?<!\p{L})(?:كما كان (?:مقررا|مقررًا|مقرراً|مخططا|مخططًا|مخططاً)(?: له)?|كما هو مقرر|حسب المقرر|وفقا للمقرر|كما كان من المقرر(?! أن))(?!\p{L})/gu,
};
