import { messages } from '../current.ts';

export const proseCheckWords = messages.proseCheck;
