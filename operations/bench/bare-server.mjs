// The least that a durable write can cost in Node at all: its own HTTP server, one INSERT.
import http from "node:http";
import pg from "pg";

const pool = new pg.Pool({ connectionString: process.env.DATABASE_URL, max: 10 });
const server = http.createServer(async (request, response) => {
  let body = "";
  for await (const chunk of request) body += chunk;
  await pool.query("INSERT INTO bench_insert (at, body) VALUES (now(), $1)", [
    JSON.stringify(JSON.parse(body)),
  ]);
  response.setHeader("content-type", "application/json");
  response.end('{"saved":true}');
});
server.listen(Number(process.env.PORT), "127.0.0.1");
