#!/usr/bin/env node
// `npm run -s cli -- <verb> …` and the package's command `briefing-room`: installs what is missing, then hands over.
import "./check-node.mjs";
import path from "node:path";
import { generateClient, install } from "./prepare.mjs";

const root = path.resolve(import.meta.dirname, "..");
install();
generateClient();
// Files named on the command line are where the caller is; the installation's own folders are where it lives.
process.env.DATA_DIR = path.resolve(root, process.env.DATA_DIR ?? ".data");
process.env.CONTENT_DIR = path.resolve(root, process.env.CONTENT_DIR ?? "content");
process.env.TSX_TSCONFIG_PATH = path.join(root, "tsconfig.json");
const { register } = await import("tsx/esm/api");
register();
const { cli } = await import("./cli.ts");
process.exitCode = await cli(process.argv.slice(2));
