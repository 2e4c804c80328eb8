import { messages } from '../current.ts';

export const essayWords = messages.essay;
