/** Something the person who runs Briefing Room has to put right; the message says what, in whole sentences, and is shown without a stack. */
export class CannotGoOn extends Error {
  constructor(message: string, cause?: unknown) {
    super(message, { cause });
    this.name = "CannotGoOn";
  }
}
