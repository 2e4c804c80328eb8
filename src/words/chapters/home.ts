import { messages } from '../current.ts';

export const homeWords = messages.home;
