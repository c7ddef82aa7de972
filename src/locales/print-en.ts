// Texts of the findings page for printing, in English.
import type { printId } from "./print-id";

export const printEn: Readonly<Record<keyof typeof printId, string>> = {
  "print.title": "Findings",
  "print.checked": "Checked {date}: {counts}",
  "print.sheet": "Sheet",
  "print.total": "Total",
  "print.kind": "Kind",
  "print.sure": "Confidence",
  "print.reason": "Why it was accepted",
  "print.by": "By, until",
  "print.until": "until {date}",
  "print.accepted": "Accepted findings",
  "print.recognised": "Tables that were checked",
  "print.level.error": "A reported figure or a link is wrong beyond doubt; correct it before the report is sent.",
  "print.level.warning": "An evaluator would ask about it; correct it, or have the explanation ready.",
  "print.level.info": "Worth knowing; it need not be changed.",
  "print.note": "Made by Selaras from the workbook itself; no cell was changed. To be reviewed: the figure is not surely wrong, but a person should look at it.",
};
