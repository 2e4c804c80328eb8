import { messages } from '../current.ts';

export const timelineWords = messages.timeline;
