// A button that is on or off.
import { Button, makeStyles, mergeClasses, tokens, type ButtonProps } from "@fluentui/react-components";
import type { JSX } from "react";

const useStyles = makeStyles({
  on: {
    backgroundColor: tokens.colorBrandBackground2, boxShadow: `inset 0 0 0 1px ${tokens.colorCompoundBrandStroke}`, ":hover": { backgroundColor: tokens.colorBrandBackground2Hover },
    "@media (forced-colors: active)": { backgroundColor: "Highlight", color: "HighlightText", forcedColorAdjust: "none" },
  },
});

export const Toggle = ({ isOn, className, ...button }: ButtonProps & { readonly isOn: boolean }): JSX.Element => {
  const { on } = useStyles();
  return <Button {...button} aria-pressed={isOn} className={mergeClasses(className, isOn && on)} />;
};
