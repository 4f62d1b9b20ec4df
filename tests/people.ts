/** The people of every test and of the demo: who they are never changes, what they did is the test's own. */
export const people = {
  ada: { name: "Ada Lindqvist", email: "ada@example.org", password: "a calm reading lamp" },
  ben: { name: "Ben Osei", email: "ben@example.org", password: "seven grey pencils" },
  chi: { name: "Chi Nguyen", email: "chi@example.org", password: "window seat, row nine" },
  dov: { name: "Dov Amsel", email: "dov@example.org", password: "rain on the library" },
} as const;

export type TestPerson = keyof typeof people;
