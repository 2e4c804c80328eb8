import { messages } from '../current.ts';

export const personWords = messages.person;
