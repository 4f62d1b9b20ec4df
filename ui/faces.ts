import localFont from "next/font/local";

/*
 * The faces, served by us and fetched first of all. A face that is late waits for the next page (`optional`): the text then
 * stands in a fallback of about the same width, and nothing moves under the reader's eyes.
 */
const text = localFont({
  src: [
    {
      path: "../node_modules/@fontsource-variable/source-serif-4/files/source-serif-4-latin-wght-normal.woff2",
      weight: "200 900",
      style: "normal",
    },
    {
      path: "../node_modules/@fontsource-variable/source-serif-4/files/source-serif-4-latin-wght-italic.woff2",
      weight: "200 900",
      style: "italic",
    },
  ],
  display: "optional",
  variable: "--face-text",
  adjustFontFallback: "Times New Roman",
});

const interfaceFace = localFont({
  src: "../node_modules/@fontsource-variable/public-sans/files/public-sans-latin-wght-normal.woff2",
  weight: "100 900",
  style: "normal",
  display: "optional",
  variable: "--face-interface",
  adjustFontFallback: "Arial",
});

/** The class that makes the faces known to `ui/tokens.css`; it belongs on the root element. */
export const faces = `${text.variable} ${interfaceFace.variable}`;
