import type { Library } from '../read-library.ts';
import type { PrintedFrom } from './story-content.ts';

/** What a story's figures, sentences and charts are printed from: today's record, or its edition when it is kept on older values. */
export const printedFrom = (library: Library, slug: string): PrintedFrom => library.editions.get(slug) ?? library;
