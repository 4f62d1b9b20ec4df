const day = { day: "numeric", month: "long", year: "numeric" } as const;
const clock = { hour: "2-digit", minute: "2-digit", hourCycle: "h23" } as const;

/**
 * An instant as clocks in `own` show it, such as *1 December 2026, 09:00*; where clocks in the class's zone show something
 * else, that and the zone's name stand beside it.
 */
export function whenIn(at: string, own: string, classZone: string): string {
  const instant = new Date(at);
  const write = (options: Intl.DateTimeFormatOptions, timeZone: string) =>
    new Intl.DateTimeFormat("en-GB", { ...options, timeZone }).format(instant);
  const [ownDay, classDay] = [write(day, own), write(day, classZone)];
  const [ownClock, classClock] = [write(clock, own), write(clock, classZone)];
  if (ownDay === classDay && ownClock === classClock) return `${ownDay}, ${ownClock}`;
  const elsewhere = ownDay === classDay ? classClock : `${classDay}, ${classClock}`;
  return `${ownDay}, ${ownClock} (${elsewhere} in ${placeOf(classZone)})`;
}

/** `Europe/Berlin` as Berlin. */
function placeOf(zone: string): string {
  return (zone.split("/").at(-1) ?? zone).replaceAll("_", " ");
}
