import { nextAuthDoor } from "@/app/_server/next-auth-door";

type Context = { readonly params: Promise<{ nextauth: string[] }> };

const handle = async (request: Request, { params }: Context) =>
  nextAuthDoor(request, (await params).nextauth);

export { handle as GET, handle as POST };
