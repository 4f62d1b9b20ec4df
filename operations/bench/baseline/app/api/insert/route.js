import pg from "pg";

const pool = new pg.Pool({ connectionString: process.env.DATABASE_URL, max: 10 });

/** One bare INSERT: the least that a durable write can cost in a Next route handler. @param {Request} request */
export async function PUT(request) {
  const body = await request.json();
  await pool.query("INSERT INTO bench_insert (at, body) VALUES (now(), $1)", [JSON.stringify(body)]);
  return Response.json({ saved: true });
}
