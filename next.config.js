/** @type {import("next").NextConfig} */
const config = {
  distDir: process.env.NEXT_DIST_DIR ?? ".next",
  poweredByHeader: false,
  reactStrictMode: true,
  // Types are checked by `npm test`; a start need not wait for it again.
  typescript: { ignoreBuildErrors: true },
  // This folder is the project, whatever lies above it.
  turbopack: { root: import.meta.dirname },
  // Native or self-locating packages stay outside the bundle.
  serverExternalPackages: ["@node-rs/argon2", "pg", "pino", "@prisma/adapter-pg"],
  productionBrowserSourceMaps: false,
  // Nothing here is resized: no door for it either.
  images: { unoptimized: true },
  devIndicators: false,
};

export default config;
