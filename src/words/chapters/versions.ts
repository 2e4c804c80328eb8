import { messages } from '../current.ts';

export const versionsWords = messages.versions;
