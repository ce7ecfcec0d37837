import { dayName, monthAlone, monthName, monthShort } from "../../../src/languages/dates.ts";

/** Run by itself under another time zone: writes some dates in each language, and how far the zone is from UTC. */
const september = { year: 2021, number: 9, id: "2021-09" };

const dates = (["es", "en", "fr", "pt"] as const).map((language) => {
  const months = [monthName(september, language), monthAlone(september, language), monthShort(september, language)];
  return [language, [...months, dayName("2021-01-01", language), dayName("2021-12-31", language)]] as const;
});

console.log(JSON.stringify({ ...Object.fromEntries(dates), offset: new Date(2021, 0, 1).getTimezoneOffset() }));
