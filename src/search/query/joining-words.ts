/** Words that join the days of a listing, or two names, in the languages whose dates are read; for a pattern. */
export const joiningWords = 'and|or|et|ou|und|oder|y|o|и|или|та|або|ve|veya|və|և|կամ|و|أو';

/** Prepositions that are a word of their own, in other letters than those of English: names stand behind them. */
export const prepositions: ReadonlySet<string> = new Set(
  'в во на у о об обо из изо от до к ко с со по за при под над про для без з із зі від біля في من إلى الى على عن مع'.split(
    ' ',
  ),
);
