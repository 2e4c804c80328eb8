import { messages } from '../current.ts';

export const siteWords = messages.site;
