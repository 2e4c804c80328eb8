import { messages } from '../current.ts';

export const exportsWords = messages.exports;
