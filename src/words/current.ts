// The language that the site speaks. A build for another language has its file in place of this one: see
// src/integrations/words.ts.
export { dates, messages } from './languages/en.ts';
