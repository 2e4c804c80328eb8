import { messages } from '../current.ts';

export const searchAnywhereWords = messages.searchAnywhere;
