import { samples as memoSamples } from "../memo/samples";

/** An essay's are a memo's: the two types differ in name only. */
export const samples = memoSamples;
