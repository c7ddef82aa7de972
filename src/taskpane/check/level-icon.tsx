// The sign of a level: shape and colour, never colour alone.
import { makeStyles, tokens } from "@fluentui/react-components";
import { ErrorCircleRegular } from "@fluentui/react-icons/svg/error-circle";
import { InfoRegular } from "@fluentui/react-icons/svg/info";
import { WarningRegular } from "@fluentui/react-icons/svg/warning";
import type { JSX } from "react";
import type { Level } from "../../rules/finding";

export const useLevelColours = makeStyles({
  error: { color: tokens.colorStatusDangerForeground1 },
  warning: { color: tokens.colorStatusWarningForeground1 },
  info: { color: tokens.colorNeutralForeground2 },
  review: { color: tokens.colorPaletteBlueForeground2 },
});

const ICONS = { error: ErrorCircleRegular, warning: WarningRegular, info: InfoRegular } as const;

/** Drawn only: the level is said by the text beside it. */
export const LevelIcon = ({ level }: { readonly level: Level }): JSX.Element => {
  const Icon = ICONS[level];
  return <Icon className={useLevelColours()[level]} fontSize={16} style={{ flexShrink: 0 }} aria-hidden />;
};
