import { messages } from '../current.ts';

export const sourcesWords = messages.sources;
