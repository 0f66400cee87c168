/** Now, as an ISO instant. It labels what happened and never decides anything. */
export type Clock = () => string;

export const systemClock: Clock = () => new Date().toISOString();

/** The first instant after a day on the wall: what happened before it happened on that day or earlier. */
export function endOfLocalDay(day: string): string {
  const [year = 0, month = 1, date = 1] = day.split('-').map(Number);
  return new Date(year, month - 1, date + 1).toISOString();
}

/** The day on the wall, not in UTC: a figure typed just after midnight is of the new day. */
export function localDay(instant: string): string {
  const date = new Date(instant);
  const two = (number: number) => String(number).padStart(2, '0');
  return `${date.getFullYear()}-${two(date.getMonth() + 1)}-${two(date.getDate())}`;
}

/** The time on the wall: "17:03". */
export function localTime(instant: string): string {
  const date = new Date(instant);
  return [date.getHours(), date.getMinutes()].map((part) => String(part).padStart(2, '0')).join(':');
}
