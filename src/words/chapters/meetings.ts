import { messages } from '../current.ts';

export const meetingsWords = messages.meetings;
