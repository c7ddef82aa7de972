// How far something is, or that it goes on. Drawn by hand: Fluent's own brings its library of motion into the first load.
import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import type { JSX } from "react";

const useStyles = makeStyles({
  track: { height: "3px", overflow: "hidden", borderRadius: tokens.borderRadiusCircular, backgroundColor: tokens.colorNeutralBackground6, "@media (forced-colors: active)": { border: "1px solid CanvasText" } },
  bar: {
    height: "100%", transformOrigin: "left", backgroundColor: tokens.colorCompoundBrandBackground, transitionProperty: "transform", transitionDuration: tokens.durationNormal,
    "@media (forced-colors: active)": { backgroundColor: "Highlight" },
  },
  endless: {
    width: "33%", animationDuration: "2s", animationIterationCount: "infinite", animationTimingFunction: "ease-in-out",
    animationName: { from: { transform: "translateX(-100%)" }, to: { transform: "translateX(300%)" } },
    "@media (prefers-reduced-motion: reduce)": { animationDuration: "8s" },
  },
});

/** `value` is 0 to 1; without it nobody knows how far it is. */
export const Progress = ({ value, label }: { readonly value?: number; readonly label: string }): JSX.Element => {
  const styles = useStyles();
  const isKnown = value !== undefined;
  return (
    <div role="progressbar" aria-label={label} className={styles.track} {...(isKnown ? { "aria-valuemin": 0, "aria-valuemax": 100, "aria-valuenow": Math.round(value * 100) } : {})}>
      <div className={mergeClasses(styles.bar, !isKnown && styles.endless)} style={isKnown ? { transform: `scaleX(${value})` } : undefined} />
    </div>
  );
};
