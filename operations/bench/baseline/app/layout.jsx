/** Next's own floor: a page with nothing on it. */
export const metadata = { title: "Baseline" };

/** @param {{ children: import("react").ReactNode }} props */
export default function Layout({ children }) {
  return (
    <html lang="en">
      <body>{children}</body>
    </html>
  );
}
