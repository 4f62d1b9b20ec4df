import { register } from "node:module";

/*
 * Outside Next nobody draws: a question type brings its view along, and the view its style sheet, which Node cannot load.
 * Loaded after tsx (`--import tsx --import ./operations/without-styles.mjs`), this makes every .css file an empty module.
 */
const hooks = `
export async function load(url, context, next) {
  return new URL(url).pathname.endsWith(".css")
    ? { format: "module", source: "export default {};", shortCircuit: true }
    : next(url, context);
}`;

register(`data:text/javascript,${encodeURIComponent(hooks)}`);
