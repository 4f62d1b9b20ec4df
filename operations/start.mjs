// `npm start`, `npm run demo` (--demo) and `npm run dev` (--dev), from an empty node_modules: installs what is missing, then hands over.
import "./check-node.mjs";
import { generateClient, install } from "./prepare.mjs";

process.chdir(`${import.meta.dirname}/..`);
install();
generateClient();
const { register } = await import("tsx/esm/api");
register();
const { start } = await import("./start.ts");
await start(process.argv.slice(2));
