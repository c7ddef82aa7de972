// Styles that several views share; tokens only.
import { makeStyles, tokens } from "@fluentui/react-components";

export const useLayout = makeStyles({
  view: { display: "flex", flexDirection: "column", gap: "12px", padding: "12px" },
  card: {
    display: "flex", flexDirection: "column", gap: "8px", padding: "12px", minWidth: 0,
    backgroundColor: tokens.colorNeutralBackground1, border: `1px solid ${tokens.colorNeutralStroke2}`, borderRadius: tokens.borderRadiusLarge,
  },
  // A list of long choices must not make the pane wider than it is.
  field: { minWidth: 0, gridTemplateColumns: "minmax(0, 1fr)", "& select": { minWidth: 0, textOverflow: "ellipsis" }, "& > *": { minWidth: 0 } },
  warning: {
    margin: 0, padding: "8px 10px", fontSize: tokens.fontSizeBase200, lineHeight: tokens.lineHeightBase200, overflowWrap: "anywhere", borderRadius: tokens.borderRadiusMedium,
    color: tokens.colorNeutralForeground1, backgroundColor: tokens.colorStatusWarningBackground1, border: `1px solid ${tokens.colorStatusWarningBorder1}`,
  },
  // A small number beside a heading.
  count: {
    flexShrink: 0, minWidth: "20px", boxSizing: "border-box", padding: "0 6px", textAlign: "center", borderRadius: tokens.borderRadiusCircular,
    fontSize: tokens.fontSizeBase200, lineHeight: "20px", fontWeight: tokens.fontWeightSemibold, border: `1px solid ${tokens.colorNeutralStroke1}`,
  },
  // A word that works like a link, in a line of text.
  link: {
    display: "inline", padding: 0, border: "none", background: "none", color: tokens.colorBrandForegroundLink, font: "inherit", textAlign: "start", cursor: "pointer", overflowWrap: "anywhere",
    ":hover": { textDecorationLine: "underline" }, ":focus-visible": { outline: `2px solid ${tokens.colorStrokeFocus2}` },
  },
  // What a view is for stays in sight below a long list.
  foot: {
    position: "sticky", bottom: 0, zIndex: 1, display: "flex", flexWrap: "wrap", gap: "8px", margin: "0 -12px -12px", padding: "8px 12px 12px",
    backgroundColor: tokens.colorNeutralBackground2, borderTop: `1px solid ${tokens.colorNeutralStroke2}`, "& > :only-child": { flexGrow: 1 },
  },
  row: { display: "flex", alignItems: "center", gap: "8px", minWidth: 0 },
  wrap: { display: "flex", alignItems: "center", flexWrap: "wrap", gap: "8px" },
  grow: { flexGrow: 1, minWidth: 0 },
  heading: { margin: 0, fontSize: tokens.fontSizeBase300, lineHeight: tokens.lineHeightBase300, fontWeight: tokens.fontWeightSemibold, overflowWrap: "anywhere" },
  muted: { margin: 0, color: tokens.colorNeutralForeground3, fontSize: tokens.fontSizeBase200, lineHeight: tokens.lineHeightBase200, overflowWrap: "anywhere" },
  text: { margin: 0, fontSize: tokens.fontSizeBase200, lineHeight: tokens.lineHeightBase200, overflowWrap: "anywhere" },
  facts: {
    display: "grid", gridTemplateColumns: "max-content minmax(0, 1fr)", columnGap: "12px", rowGap: "4px", margin: 0, padding: "8px",
    backgroundColor: tokens.colorNeutralBackground3, borderRadius: tokens.borderRadiusMedium, fontSize: tokens.fontSizeBase200, lineHeight: tokens.lineHeightBase200,
    "& dt": { color: tokens.colorNeutralForeground3 }, "& dd": { margin: 0, overflowWrap: "anywhere" },
  },
  // Said by a screen reader, seen by nobody.
  unseen: { position: "absolute", width: "1px", height: "1px", overflow: "hidden", clipPath: "inset(50%)", whiteSpace: "nowrap" },
  list: { listStyleType: "none", margin: 0, padding: 0 },
  table: {
    width: "100%", tableLayout: "fixed", borderCollapse: "collapse", fontSize: tokens.fontSizeBase200, lineHeight: tokens.lineHeightBase200,
    "& th, & td": { border: `1px solid ${tokens.colorNeutralStroke2}`, padding: "2px 4px", textAlign: "start", verticalAlign: "top", overflowWrap: "anywhere", fontWeight: tokens.fontWeightRegular },
    "& thead th": { backgroundColor: tokens.colorNeutralBackground3 },
  },
});
