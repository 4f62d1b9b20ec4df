import { rounded } from "./rounded";

/** Lines of text under one another; `y` is the baseline of the first. */
export function TextLines({
  lines,
  x,
  y,
  lineHeight,
  className,
  anchor,
}: {
  lines: readonly string[];
  x: number;
  y: number;
  lineHeight: number;
  className: string | undefined;
  anchor?: "start" | "middle" | "end";
}) {
  const [only, ...more] = lines;
  if (more.length === 0)
    return (
      <text className={className} textAnchor={anchor} x={rounded(x)} y={rounded(y)}>
        {only}
      </text>
    );
  return (
    <text className={className} textAnchor={anchor}>
      {lines.map((line, index) => (
        // A space at the end keeps the words apart where the text is copied or searched.
        <tspan key={line} x={rounded(x)} y={rounded(y + index * lineHeight)}>
          {index < lines.length - 1 ? `${line} ` : line}
        </tspan>
      ))}
    </text>
  );
}
