import { messages } from '../current.ts';

export const searchPageWords = messages.searchPage;
