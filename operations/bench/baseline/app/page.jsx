export const dynamic = "force-static";

export default function Page() {
  return <p>Nothing.</p>;
}
