import localFont from "next/font/local";

/*
 * The faces, served by us. Text and interface are preloaded and stand on fallbacks of the same width, so that nothing moves
 * when they arrive; the italic waits until a page uses it.
 */
const text = localFont({
  src: "../node_modules/@fontsource-variable/source-serif-4/files/source-serif-4-latin-wght-normal.woff2",
  weight: "200 900",
  style: "normal",
  display: "swap",
  variable: "--face-text",
  adjustFontFallback: "Times New Roman",
});

const textItalic = localFont({
  src: "../node_modules/@fontsource-variable/source-serif-4/files/source-serif-4-latin-wght-italic.woff2",
  weight: "200 900",
  style: "italic",
  display: "swap",
  preload: false,
  variable: "--face-text-italic",
  adjustFontFallback: "Times New Roman",
});

const interfaceFace = localFont({
  src: "../node_modules/@fontsource-variable/public-sans/files/public-sans-latin-wght-normal.woff2",
  weight: "100 900",
  style: "normal",
  display: "swap",
  variable: "--face-interface",
  adjustFontFallback: "Arial",
});

/** The class that makes the faces known to `ui/tokens.css`; it belongs on the root element. */
export const faces = `${text.variable} ${textItalic.variable} ${interfaceFace.variable}`;
