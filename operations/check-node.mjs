// Imported first, in plain words that any Node understands: everything after it may use what Node 20.19 brought.
const [major = 0, minor = 0] = process.versions.node.split(".").map(Number);
if (major < 20 || (major === 20 && minor < 19)) {
  process.stderr.write(
    `Briefing Room needs Node 20.19 or later; this is Node ${process.versions.node}. Get a current one from nodejs.org.\n`,
  );
  process.exit(1);
}
