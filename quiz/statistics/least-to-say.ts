/** Below so many attempts or answers nothing is said of a question: what looks like a pattern is chance. */
export const leastToSay = 10;
