// CAS-02: an indicator of the performance agreement that neither the IKU nor a plan holds. Other wordings belong to indicator-wording-drift.
import { absenceDrafts } from "../shared/membership";
import type { Rule } from "../rule";

/** The rule, see doc.md. */
export const rule: Rule = {
  id: "agreement-missing-in-iku",
  code: "CAS-02",
  category: "cascade",
  level: "warning",
  basis: ["permenpanrb-53-2014-pk", "perpan-9-2007"],
  texts: {
    id: {
      title: "Indikator perjanjian kinerja tidak ada di IKU atau Renstra",
      why: "Indikator yang tidak ada di dokumen induk membuat kinerja yang diperjanjikan terputus dari rencana jangka menengah.",
      advice: "Pastikan indikator tercantum pada IKU atau Renstra, atau jelaskan dasar penambahannya.",
      messages: { absent: "Indikator \"{name}\" pada perjanjian kinerja tidak ditemukan pada {sheets}." },
    },
    en: {
      title: "Indicator of the agreement is missing in the key indicators and the plan",
      why: "An indicator that no parent document holds cuts the agreed performance off from the medium-term plan.",
      advice: "Make sure that the indicator stands in the IKU or the Renstra, or explain why it was added.",
      messages: { absent: "The indicator \"{name}\" of the performance agreement was not found in {sheets}." },
    },
  },
  check: ({ model }) => absenceDrafts(model, "pk", "iku", "renstra", "rpjmd", "renja"),
};
