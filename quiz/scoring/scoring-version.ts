/** Stored with every score. It rises when the same question and response would score differently than before. */
export const scoringVersion = 1;
