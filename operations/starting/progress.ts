const quietMs = 1_000;

/**
 * Runs a step of the start. One that is over within a second says nothing; a longer one says what it is doing, counts the seconds
 * on a terminal, and says how long it took.
 */
export async function progress<Result>(title: string, work: () => Promise<Result>): Promise<Result> {
  const began = Date.now();
  const seconds = () => Math.round((Date.now() - began) / 1000);
  let said = false;
  const tick = setInterval(() => {
    if (process.stderr.isTTY) process.stderr.write(`\r${title} … ${seconds()} s`);
    else if (!said) process.stderr.write(`${title} …`);
    said = true;
  }, quietMs);
  try {
    return await work();
  } finally {
    clearInterval(tick);
    if (said)
      process.stderr.write(process.stderr.isTTY ? `\r${title} … ${seconds()} s\n` : ` ${seconds()} s\n`);
  }
}
