/** As much of Next's older response as next-auth uses. */
export class NextAuthReply {
  private code = 200;
  private readonly headers = new Map<string, string | string[]>();
  private content: string | undefined;

  status(code: number): this {
    this.code = code;
    return this;
  }
  getHeader(name: string): string | string[] | undefined {
    return this.headers.get(name.toLowerCase());
  }
  setHeader(name: string, value: string | string[]): this {
    this.headers.set(name.toLowerCase(), value);
    return this;
  }
  send(body: unknown): void {
    if (typeof body === "string") this.content = body;
    else this.json(body ?? {});
  }
  json(body: unknown): void {
    this.setHeader("Content-Type", "application/json");
    this.content = JSON.stringify(body);
  }
  end(): void {}

  response(): Response {
    const headers = new Headers();
    for (const [name, value] of this.headers) for (const one of [value].flat()) headers.append(name, one);
    headers.set("Cache-Control", "private, no-store");
    return new Response(this.content ?? null, { status: this.code, headers });
  }
}
