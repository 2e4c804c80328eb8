/** Words that join the days of a listing, or two names, in the languages whose dates are read; for a pattern. */
export const joiningWords = 'and|or|et|ou|und|oder|y|o|и|или|та|або|ve|veya|və|և|կամ|و|أو';
