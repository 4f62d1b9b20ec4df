// The measurements of the product against limits that the same run measures on the same machine: `npm run bench`.
import "./check-node.mjs";
import { generateClient, install } from "./prepare.mjs";

process.chdir(`${import.meta.dirname}/..`);
install();
generateClient();
const { register } = await import("tsx/esm/api");
register();
const { bench } = await import("./bench/bench.ts");
await bench();
