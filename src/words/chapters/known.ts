import { messages } from '../current.ts';

export const knownWords = messages.known;
