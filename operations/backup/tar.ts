/** One file of a tar archive. */
export type TarEntry = { readonly name: string; readonly body: Buffer };

const block = 512;

/** In bytes. The writer's files are a few megabytes; one that says it is much larger would fill the memory before it is read. */
const largestBody = 64 * 1024 * 1024;

/** A file as tar writes it (ustar): a header of 512 bytes, the body, zeros up to the next block. */
export function tarEntry({ name, body }: TarEntry, at: Date): Buffer {
  const header = Buffer.alloc(block);
  if (Buffer.byteLength(name) > 100) throw new Error(`The name ${name} is too long for a tar archive.`);
  header.write(name, 0);
  const octal = (value: number, offset: number, length: number) =>
    header.write(`${value.toString(8).padStart(length - 1, "0")}\0`, offset, "latin1");
  octal(0o600, 100, 8);
  octal(0, 108, 8);
  octal(0, 116, 8);
  octal(body.length, 124, 12);
  octal(Math.floor(at.getTime() / 1000), 136, 12);
  header.write("0", 156);
  header.write("ustar\x0000", 257, "latin1");
  header.write(`${checksum(header).toString(8).padStart(6, "0")}\0 `, 148, "latin1");
  return Buffer.concat([header, body, Buffer.alloc(padding(body.length))]);
}

/** The end of an archive: two empty blocks. */
export const tarEnd = Buffer.alloc(2 * block);

/** Reads an archive file by file, each whole: the writer keeps them small. Throws on anything that is not a sound archive. */
export async function* readTar(source: AsyncIterable<Buffer>): AsyncGenerator<TarEntry> {
  const take = taker(source);
  for (;;) {
    const header = await take(block);
    if (header.every((byte) => byte === 0)) return;
    const sum = Number.parseInt(text(header, 148, 8), 8);
    if (sum !== checksum(header)) throw new Error("a header is damaged");
    const length = Number.parseInt(text(header, 124, 12), 8);
    if (!(length >= 0 && length <= largestBody))
      throw new Error("a file in it has no size that a backup's has");
    const body = await take(length + padding(length));
    yield { name: text(header, 0, 100), body: body.subarray(0, length) };
  }
}

function text(header: Buffer, offset: number, length: number): string {
  return header.toString("utf8", offset, offset + length).replace(/[\0 ]+$/, "");
}

/** The sum of the header's bytes with the sum's own field taken as spaces. */
function checksum(header: Buffer): number {
  return header.reduce((sum, byte, index) => sum + (index >= 148 && index < 156 ? 32 : byte), 0);
}

function padding(length: number): number {
  return (block - (length % block)) % block;
}

/** Cuts a stream of chunks into pieces of the sizes asked for. */
function taker(source: AsyncIterable<Buffer>): (length: number) => Promise<Buffer> {
  const chunks = source[Symbol.asyncIterator]();
  let rest: Buffer[] = [];
  let size = 0;
  return async (length) => {
    while (size < length) {
      const { done, value } = await chunks.next();
      if (done) throw new Error("it ends too early");
      rest.push(value);
      size += value.length;
    }
    const all = Buffer.concat(rest);
    rest = [all.subarray(length)];
    size = all.length - length;
    return all.subarray(0, length);
  };
}
