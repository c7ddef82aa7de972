// The sheets of the report in the order in which they are written. A new sheet is one line here.
import type { SheetMaker } from "../sheet-maker";
import { planEndSheet } from "./akhir-rencana";
import { budgetSheet } from "./anggaran";
import { coverageSheet } from "./cakupan-lke";
import { achievementSheet } from "./capaian";
import { cascadeMatrixSheet, cascadeSheet } from "./cascading";
import { efficiencySheet } from "./efisiensi";
import { keyIndicatorSheet } from "./iku";
import { interimSheet } from "./interim";
import { budgetPaperSheet } from "./kke-anggaran";
import { cascadingPaperSheet } from "./kke-cascading";
import { dataPaperSheet } from "./kke-data";
import { smartSheet } from "./kke-smart";
import { compositeSheet } from "./komposit";
import { methodSheet } from "./metode";
import { benchmarkSheet } from "./pembanding";
import { causeSheet } from "./penyebab";
import { agreementSheet } from "./pk";
import { agreementMoneySheet } from "./pk-anggaran";
import { supportSheet } from "./program-pendukung";
import { themeSheet } from "./tematik";
import { agenciesSheet } from "./rekap-perangkat-daerah";
import { earlierYearsSheet } from "./tahun-lalu";

export const SHEETS: readonly SheetMaker[] = [
  methodSheet,
  achievementSheet,
  interimSheet,
  earlierYearsSheet,
  planEndSheet,
  benchmarkSheet,
  causeSheet,
  efficiencySheet,
  supportSheet,
  budgetSheet,
  keyIndicatorSheet,
  agreementSheet,
  agreementMoneySheet,
  cascadeSheet,
  cascadeMatrixSheet,
  compositeSheet,
  themeSheet,
  agenciesSheet,
  smartSheet,
  cascadingPaperSheet,
  budgetPaperSheet,
  dataPaperSheet,
  coverageSheet,
];
