import { v7 } from "uuid";
import { issueOwnerLink } from "@/access/accounts/issue-owner-link";
import { database } from "@/prisma/client";

// A process of its own, so that the supervisor need not hold the database client: prints the secret of the link that makes
// the first owner, or nothing if there is one.

const token = await issueOwnerLink({ at: new Date(), newId: () => v7() });
if (token) process.stdout.write(token);
await database().$disconnect();
