// The themes: Fluent's own, with our green as the brand. Which one is shown follows Office, else the system. High contrast is no theme of
// ours: there the system puts its own colours in the place of these.
import { createDarkTheme, createLightTheme, type BrandVariants, type Theme } from "@fluentui/react-components";
import { useSyncExternalStore } from "react";

export type ThemeName = "light" | "dark";

const GREEN: BrandVariants = {
  10: "#010402", 20: "#0a1c13", 30: "#0a2f1f", 40: "#0a3d28", 50: "#0a4b32", 60: "#0b593c", 70: "#0d6144", 80: "#0f6c4a",
  90: "#2b7d5c", 100: "#428d6f", 110: "#589d82", 120: "#6fad95", 130: "#87bda9", 140: "#9fcdbd", 150: "#b8ddd1", 160: "#d2ede5",
};

// In the dark the brand's own steps and Fluent's red are too dim for text: lighter ones keep the contrast of 4.5 : 1.
const dark = createDarkTheme(GREEN);

export const THEMES: Readonly<Record<ThemeName, Theme>> = {
  light: createLightTheme(GREEN),
  dark: { ...dark, colorBrandForeground1: GREEN[120], colorBrandForeground2: GREEN[130], colorBrandForegroundLink: GREEN[120], colorCompoundBrandForeground1: GREEN[120], colorStatusDangerForeground1: "#e58b8f" },
};

const DARK = "(prefers-color-scheme: dark)";

const subscribe = (onChange: () => void): (() => void) => {
  const list = window.matchMedia(DARK);
  list.addEventListener("change", onChange);
  return () => list.removeEventListener("change", onChange);
};

/** The theme to show: what Office says, else what the system says. */
export const useThemeName = (office?: ThemeName): ThemeName => useSyncExternalStore(subscribe, () => office ?? (window.matchMedia(DARK).matches ? "dark" : "light"));
