/** Minutes as people say them: `45 min`, `3 hours`, `2 hours 30 min`. */
export function duration(minutes: number): string {
  const hours = Math.floor(minutes / 60);
  const rest = minutes % 60;
  const long = hours === 0 ? [] : [`${hours} ${hours === 1 ? "hour" : "hours"}`];
  return [...long, ...(rest > 0 || hours === 0 ? [`${rest} min`] : [])].join(" ");
}
