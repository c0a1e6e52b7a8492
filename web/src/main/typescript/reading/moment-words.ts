import {messages} from '../messages.js';

const ZONED = /(Z|[+-]\d{2}:\d{2}(:\d{2})?)$/;
const DAY = /^\d{4}-\d{2}-\d{2}$/;
const DAY_AND_CLOCK = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}/;

const days = new Intl.DateTimeFormat('en-GB', {day: 'numeric', month: 'short', year: 'numeric', timeZone: 'UTC'});
const shortDays = new Intl.DateTimeFormat('en-GB', {weekday: 'short', day: 'numeric', month: 'short', timeZone: 'UTC'});
const wholeDays = new Intl.DateTimeFormat('en-GB', {weekday: 'long', day: 'numeric', month: 'long', year: 'numeric', timeZone: 'UTC'});
const readersClock = new Intl.DateTimeFormat('en-GB', {
  day: 'numeric', month: 'short', year: 'numeric', hour: '2-digit', minute: '2-digit', timeZoneName: 'short',
});

/** The day of a moment as its source has it, YYYY-MM-DD; undefined where it has none ("2031-04", "XXXX"). */
export function dayOf(moment: string | undefined): string | undefined {
  const day = moment?.slice(0, 10);
  return day !== undefined && DAY.test(day) && !Number.isNaN(Date.parse(day)) ? day : undefined;
}

/** The hour of the day, 0 to 24, where the moment has a clock. */
export function hourOf(moment: string | undefined): number | undefined {
  if (moment === undefined || !DAY_AND_CLOCK.test(moment)) return undefined;
  return Number(moment.slice(11, 13)) + Number(moment.slice(14, 16)) / 60;
}

/** "2 Apr 2031"; what is no day stays as it is. */
export function dayWords(moment: string): string {
  const day = dayOf(moment);
  return day === undefined ? moment : days.format(new Date(day));
}

/** "Wed 2 Apr". */
export function shortDayWords(day: string): string {
  return shortDays.format(new Date(day));
}

/** "Wednesday 2 April 2031". */
export function wholeDayWords(moment: string): string {
  const day = dayOf(moment);
  return day === undefined ? moment : wholeDays.format(new Date(day));
}

/** A moment for the reader: in the reader's zone where the source tells its own, else as it stands. */
export function momentWords(moment: string): string {
  if (!DAY_AND_CLOCK.test(moment)) return dayWords(moment);
  if (ZONED.test(moment)) return readersClock.format(new Date(moment));
  return `${dayWords(moment)}, ${moment.slice(11, 16)}`;
}

/** What the source itself says of the moment. */
export function sourceMoment(moment: string): string {
  if (!DAY_AND_CLOCK.test(moment)) return messages.sourceSays(moment);
  return ZONED.test(moment) ? messages.sourceSays(moment.replace('T', ' ')) : messages.noZone(moment.replace('T', ' '));
}
