// The registry: every rule, by explicit import; a new one comes last, since findings of one cell keep this order. Nothing else belongs here.
import { rule as absorptionValue } from "./absorption-value/rule";
import { rule as achievementArithmetic } from "./achievement-arithmetic/rule";
import { rule as achievementDirection } from "./achievement-direction/rule";
import { rule as actualBetweenDocuments } from "./actual-between-documents/rule";
import { rule as actualCumulated } from "./actual-cumulated/rule";
import { rule as actualMissing } from "./actual-missing/rule";
import { rule as agreementMissingInIku } from "./agreement-missing-in-iku/rule";
import { rule as averageRows } from "./average-rows/rule";
import { rule as baselineLastYear } from "./baseline-last-year/rule";
import { rule as baselineMissing } from "./baseline-missing/rule";
import { rule as budgetChildrenSum } from "./budget-children-sum/rule";
import { rule as budgetExceeded } from "./budget-exceeded/rule";
import { rule as budgetQuartersYear } from "./budget-quarters-year/rule";
import { rule as codeNameMismatch } from "./code-name-mismatch/rule";
import { rule as constantAmongFormulas } from "./constant-among-formulas/rule";
import { rule as codeAsNumber } from "./code-as-number/rule";
import { rule as indicatorCopiedDown } from "./indicator-copied-down/rule";
import { rule as levelSkipped } from "./level-skipped/rule";
import { rule as codeDigitsMixed } from "./code-digits-mixed/rule";
import { rule as codePlaceholder } from "./code-placeholder/rule";
import { rule as totalMissing } from "./total-missing/rule";
import { rule as periodMismatch } from "./period-mismatch/rule";
import { rule as decreeNumberDiffers } from "./decree-number-differs/rule";
import { rule as titleMismatch } from "./title-mismatch/rule";
import { rule as performanceWithoutMoney } from "./performance-without-money/rule";
import { rule as targetWithoutBudget } from "./target-without-budget/rule";
import { rule as codeFormat } from "./code-format/rule";
import { rule as codeParent } from "./code-parent/rule";
import { rule as countFraction } from "./count-fraction/rule";
import { rule as errorHidden } from "./error-hidden/rule";
import { rule as errorValue } from "./error-value/rule";
import { rule as formulaPatternBreak } from "./formula-pattern-break/rule";
import { rule as headerSpelling } from "./header-spelling/rule";
import { rule as ikuMissingInAgreement } from "./iku-missing-in-agreement/rule";
import { rule as indicatorWordingDrift } from "./indicator-wording-drift/rule";
import { rule as moneyWithoutPerformance } from "./money-without-performance/rule";
import { rule as numberAsText } from "./number-as-text/rule";
import { rule as objectiveBetweenDocuments } from "./objective-between-documents/rule";
import { rule as objectiveWithoutIndicator } from "./objective-without-indicator/rule";
import { rule as printedEquation } from "./printed-equation/rule";
import { rule as objectiveWithoutProgram } from "./objective-without-program/rule";
import { rule as programWithoutObjective } from "./program-without-objective/rule";
import { rule as quarterRepeated } from "./quarter-repeated/rule";
import { rule as quarterTargets } from "./quarter-targets/rule";
import { rule as quartersYear } from "./quarters-year/rule";
import { rule as rangeOrder } from "./range-order/rule";
import { rule as ratingDiffers } from "./rating-differs/rule";
import { rule as ratingFromBlank } from "./rating-from-blank/rule";
import { rule as statusAgainstAchievement } from "./status-against-achievement/rule";
import { rule as targetAgainstDirection } from "./target-against-direction/rule";
import { rule as targetBetweenDocuments } from "./target-between-documents/rule";
import { rule as targetMissing } from "./target-missing/rule";
import { rule as totalDoubleCount } from "./total-double-count/rule";
import { rule as totalRangeShort } from "./total-range-short/rule";
import { rule as twoIndicatorsInOne } from "./two-indicators-in-one/rule";
import { rule as unitAgainstName } from "./unit-against-name/rule";
import { rule as unitMissing } from "./unit-missing/rule";
import { rule as unitSpelling } from "./unit-spelling/rule";
import { rule as valueInWrongRow } from "./value-in-wrong-row/rule";
import { rule as formulaPrecedence } from "./formula-precedence/rule";
import { rule as achievementScale } from "./achievement-scale/rule";
import { rule as achievementFormulaMixed } from "./achievement-formula-mixed/rule";
import { rule as achievementLimits } from "./achievement-limits/rule";
import { rule as wordMisspelt } from "./word-misspelt/rule";
import { rule as columnNumberGap } from "./column-number-gap/rule";
import { rule as sequenceGap } from "./sequence-gap/rule";
import { rule as outputAtOutcomeLevel } from "./output-at-outcome-level/rule";
import { rule as directionUnstated } from "./direction-unstated/rule";
import { rule as targetBelowLastActual } from "./target-below-last-actual/rule";
import { rule as hierarchyUnmerged } from "./hierarchy-unmerged/rule";
import { rule as performanceAgainstAbsorption } from "./performance-against-absorption/rule";
import { rule as unitBetweenDocuments } from "./unit-between-documents/rule";
import { rule as targetFlat } from "./target-flat/rule";
import { rule as circularReference } from "./circular-reference/rule";
import { rule as headerAgainstContent } from "./header-against-content/rule";
import { rule as computedColumnTyped } from "./computed-column-typed/rule";
import { rule as numberAgainstParent } from "./number-against-parent/rule";
import { rule as headerYears } from "./header-years/rule";
import { rule as codeWithoutName } from "./code-without-name/rule";
import { rule as monthTargets } from "./month-targets/rule";
import { rule as targetWithoutIndicator } from "./target-without-indicator/rule";
import { rule as indicatorRepeated } from "./indicator-repeated/rule";
import { rule as indicatorRepeatsObjective } from "./indicator-repeats-objective/rule";
import { rule as indicatorDefinitionMissing } from "./indicator-definition-missing/rule";
import { rule as targetNotNumeric } from "./target-not-numeric/rule";
import { rule as percentAboveHundred } from "./percent-above-hundred/rule";
import { rule as endTargetDiffers } from "./end-target-differs/rule";
import { rule as runningTotalFalls } from "./running-total-falls/rule";
import { rule as budgetBetweenDocuments } from "./budget-between-documents/rule";
import { rule as codeRegionMixed } from "./code-region-mixed/rule";
import { rule as causeMissing } from "./cause-missing/rule";
import { rule as actualEqualsTarget } from "./actual-equals-target/rule";
import { rule as achievementCapMixed } from "./achievement-cap-mixed/rule";
import { rule as codeAsDate } from "./code-as-date/rule";
import { rule as figureMagnitude } from "./figure-magnitude/rule";
import { rule as sumBesideDiffers } from "./sum-beside-differs/rule";
import { rule as choiceMisspelt } from "./choice-misspelt/rule";
import { rule as unitInRowDiffers } from "./unit-in-row-differs/rule";
import { rule as linkToOtherRow } from "./link-to-other-row/rule";
import { rule as weightSum } from "./weight-sum/rule";
import { rule as evaluationScore } from "./evaluation-score/rule";
import { rule as directionDiffers } from "./direction-differs/rule";
import { rule as targetOffLine } from "./target-off-line/rule";
import { rule as programNotPlanned } from "./program-not-planned/rule";
import type { Rule } from "./rule";

/** All rules that ship; the engine runs those that the settings leave on. */
export const RULES: readonly Rule[] = [
  budgetChildrenSum,
  totalDoubleCount,
  totalRangeShort,
  formulaPatternBreak,
  numberAsText,
  errorHidden,
  errorValue,
  targetBetweenDocuments,
  actualBetweenDocuments,
  averageRows,
  targetMissing,
  baselineMissing,
  achievementArithmetic,
  achievementDirection,
  baselineLastYear,
  indicatorWordingDrift,
  actualMissing,
  actualCumulated,
  ikuMissingInAgreement,
  agreementMissingInIku,
  quartersYear,
  quarterRepeated,
  quarterTargets,
  countFraction,
  rangeOrder,
  unitSpelling,
  unitMissing,
  unitAgainstName,
  valueInWrongRow,
  constantAmongFormulas,
  printedEquation,
  absorptionValue,
  budgetExceeded,
  moneyWithoutPerformance,
  budgetQuartersYear,
  twoIndicatorsInOne,
  ratingDiffers,
  ratingFromBlank,
  statusAgainstAchievement,
  targetAgainstDirection,
  headerSpelling,
  objectiveBetweenDocuments,
  objectiveWithoutIndicator,
  codeNameMismatch,
  objectiveWithoutProgram,
  programWithoutObjective,
  codeFormat,
  targetWithoutBudget,
  performanceWithoutMoney,
  titleMismatch,
  decreeNumberDiffers,
  periodMismatch,
  totalMissing,
  codePlaceholder,
  codeDigitsMixed,
  levelSkipped,
  indicatorCopiedDown,
  codeParent,
  codeAsNumber,
  formulaPrecedence,
  achievementScale,
  achievementFormulaMixed,
  achievementLimits,
  wordMisspelt,
  columnNumberGap,
  sequenceGap,
  outputAtOutcomeLevel,
  directionUnstated,
  targetBelowLastActual,
  hierarchyUnmerged,
  performanceAgainstAbsorption,
  unitBetweenDocuments,
  targetFlat,
  circularReference,
  headerAgainstContent,
  computedColumnTyped,
  numberAgainstParent,
  headerYears,
  codeWithoutName,
  monthTargets,
  targetWithoutIndicator,
  indicatorRepeated,
  indicatorRepeatsObjective,
  indicatorDefinitionMissing,
  targetNotNumeric,
  percentAboveHundred,
  endTargetDiffers,
  runningTotalFalls,
  budgetBetweenDocuments,
  codeRegionMixed,
  causeMissing,
  actualEqualsTarget,
  achievementCapMixed,
  codeAsDate,
  figureMagnitude,
  sumBesideDiffers,
  choiceMisspelt,
  unitInRowDiffers,
  linkToOtherRow,
  weightSum,
  evaluationScore,
  directionDiffers,
  targetOffLine,
  programNotPlanned,
];
