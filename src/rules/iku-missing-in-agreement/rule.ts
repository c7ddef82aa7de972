// CAS-01: a key indicator (IKU) that the performance agreement of the year does not hold. Other wordings belong to indicator-wording-drift.
import { absenceDrafts } from "../shared/membership";
import type { Rule } from "../rule";

/** The rule, see doc.md. */
export const rule: Rule = {
  id: "iku-missing-in-agreement",
  code: "CAS-01",
  category: "cascade",
  level: "warning",
  basis: ["permenpanrb-53-2014-pk", "perpan-9-2007"],
  texts: {
    id: {
      title: "IKU tidak ada di perjanjian kinerja",
      why: "IKU yang tidak diperjanjikan tidak punya target tahunan, tidak diukur, dan tidak dilaporkan.",
      advice: "Masukkan indikator ke perjanjian kinerja, atau jelaskan mengapa tidak diperjanjikan tahun ini.",
      messages: { absent: "IKU \"{name}\" tidak ditemukan pada perjanjian kinerja ({sheets})." },
    },
    en: {
      title: "Key indicator is missing in the performance agreement",
      why: "A key indicator that was not agreed has no yearly target, is not measured and is not reported.",
      advice: "Put the indicator into the agreement, or explain why it is left out this year.",
      messages: { absent: "The key indicator \"{name}\" was not found in the performance agreement ({sheets})." },
    },
  },
  check: ({ model }) => absenceDrafts(model, "iku", "pk"),
};
