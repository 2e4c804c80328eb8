import { messages } from '../current.ts';

export const searchWords = messages.search;
