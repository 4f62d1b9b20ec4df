import path from "node:path";

/** @type {import("next").NextConfig} */
const config = {
  serverExternalPackages: ["pg"],
  devIndicators: false,
  turbopack: { root: path.resolve(import.meta.dirname, "../../..") },
};

export default config;
