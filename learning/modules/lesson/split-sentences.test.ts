import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { splitSentences } from "./split-sentences";

describe("sentences", () => {
  it.each<[string, string[]]>([
    ["", []],
    ["One.", ["One."]],
    ["No full stop", ["No full stop"]],
    ["One. Two! Three? Four", ["One.", "Two!", "Three?", "Four"]],
    ["It was 3.5 million. Texas has 695,700.", ["It was 3.5 million.", "Texas has 695,700."]],
    ["It ended in 2012. Then came 2013.", ["It ended in 2012.", "Then came 2013."]],
    ["The U.N. Security Council met.", ["The U.N. Security Council met."]],
    ["They went to the U.N. The Council met.", ["They went to the U.N.", "The Council met."]],
    ["Sotuba S.A. Mali sold it.", ["Sotuba S.A. Mali sold it."]],
    ["It adopted Res. 2085 in December.", ["It adopted Res. 2085 in December."]],
    ["See Res. S/2012/894 again.", ["See Res. S/2012/894 again."]],
    ["See No. 5 and Art. 42 on p. 3.", ["See No. 5 and Art. 42 on p. 3."]],
    ["Did it pass? No. The vote failed.", ["Did it pass?", "No.", "The vote failed."]],
    ["Capt. Amadou Sanogo led it. Gen. Ham warned.", ["Capt. Amadou Sanogo led it.", "Gen. Ham warned."]],
    ["A. H. Sanogo and J. Smith came.", ["A. H. Sanogo and J. Smith came."]],
    [
      "On 20 Dec. 2012 it voted. On 8 Apr. Touré resigned.",
      ["On 20 Dec. 2012 it voted.", "On 8 Apr. Touré resigned."],
    ],
    ["It came on 20 Dec. The vote was swift.", ["It came on 20 Dec.", "The vote was swift."]],
    [
      "Groups, e.g. Ansar Dine, i.e. Islamists, fought.",
      ["Groups, e.g. Ansar Dine, i.e. Islamists, fought."],
    ],
    ["Arms, money, etc. The rest came later.", ["Arms, money, etc.", "The rest came later."]],
    ["It met at 5 p.m. It voted.", ["It met at 5 p.m.", "It voted."]],
    ["Under the sun. Mali waited.", ["Under the sun.", "Mali waited."]],
    [
      "He calls it a “last resort.” The Council heard him.",
      ["He calls it a “last resort.”", "The Council heard him."],
    ],
    ["“Who would pay?” Nobody knew.", ["“Who would pay?”", "Nobody knew."]],
    ["“Stop!” he said. They went on.", ["“Stop!” he said.", "They went on."]],
    ['It was "over". "Good," they said.', ['It was "over".', '"Good," they said.']],
    ["Ansar Dine (an Islamist group. It grew) fought.", ["Ansar Dine (an Islamist group. It grew) fought."]],
    [
      "A captain, Sanogo. (His name is spelt two ways.) He led.",
      ["A captain, Sanogo.", "(His name is spelt two ways.)", "He led."],
    ],
    ["The brief (see p. 3). It argues.", ["The brief (see p. 3).", "It argues."]],
    ["An open ( bracket. It never closes.", ["An open ( bracket.", "It never closes."]],
    ["((One. Two.) Three.) Four.", ["((One. Two.) Three.)", "Four."]],
    [
      "He waited… Then he left. And then... Nothing.",
      ["He waited…", "Then he left.", "And then...", "Nothing."],
    ],
    ["A step: Then another; It counts as one.", ["A step: Then another; It counts as one."]],
    ["Élan. Été came. Über alles.", ["Élan.", "Été came.", "Über alles."]],
    ["The sites al-Qaeda took. al-Qaeda left.", ["The sites al-Qaeda took. al-Qaeda left."]],
    ["Two\nlines.  Two   spaces.", ["Two lines.", "Two spaces."]],
    ["See https://example.org/a.b. Then go.", ["See https://example.org/a.b.", "Then go."]],
    ["That was it. 2012 ended.", ["That was it.", "2012 ended."]],
    ["Really?! Yes.", ["Really?!", "Yes."]],
  ])("%j", (text, sentences) => {
    expect(splitSentences(text)).toEqual(sentences);
  });

  it("joined again give the text, whatever it is", () => {
    const words = fc.constantFrom(
      "A",
      "b.",
      "U.N.",
      "Mr.",
      "(",
      ")",
      "“x.”",
      "3.5",
      "No.",
      "5",
      "The",
      "…",
      "?",
      "]",
    );
    fc.assert(
      fc.property(
        fc.oneof(
          fc.string(),
          fc.array(words).map((list) => list.join(" ")),
        ),
        (text) => {
          const sentences = splitSentences(text);
          expect(sentences.join(" ")).toBe(text.replace(/\s+/g, " ").trim());
          expect(sentences.every((sentence) => sentence.trim() === sentence && sentence !== "")).toBe(true);
        },
      ),
    );
  });

  it("are the same when the text is cut again sentence by sentence", () => {
    const text = "The U.N. met. It voted (15 to 0. Nobody abstained). Who paid? Res. 2085 does not say.";
    expect(splitSentences(text).flatMap(splitSentences)).toEqual(splitSentences(text));
  });
});
