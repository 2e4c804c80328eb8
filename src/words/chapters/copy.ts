import { messages } from '../current.ts';

export const copyWords = messages.copy;
