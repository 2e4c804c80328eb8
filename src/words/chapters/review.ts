import { messages } from '../current.ts';

export const reviewWords = messages.review;
