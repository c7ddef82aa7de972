// Dates and years as the sheets print them.
const MONTHS = ["Januari", "Februari", "Maret", "April", "Mei", "Juni", "Juli", "Agustus", "September", "Oktober", "November", "Desember"];

/** "21 November 2026" for an ISO date; anything else as it stands. */
export const dateText = (iso: string): string => {
  const match = /^(\d{4})-(\d{2})-(\d{2})/.exec(iso);
  const month = match && MONTHS[Number(match[2]) - 1];
  return match && month ? `${Number(match[3])} ${month} ${match[1]}` : iso;
};

/** " TAHUN 2025" behind a title; nothing where the year is not known. */
export const ofYear = (year: number | undefined): string => (year === undefined ? "" : ` TAHUN ${year}`);
