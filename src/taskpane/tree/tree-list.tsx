// Branches as nested lists: each can be folded, and leads to its row.
import { Button, makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { ChevronDownRegular } from "@fluentui/react-icons/svg/chevron-down";
import { ChevronRightRegular } from "@fluentui/react-icons/svg/chevron-right";
import { useState, type JSX } from "react";
import { cellAddress } from "../../sheets/address";
import { numberText } from "../../locales/fill";
import { useLanguage, useSession, useText } from "../shell/context";
import { useLayout } from "../shell/layout";
import { rowsBelow, type Branch } from "./tree";

/** Rows that a list draws at once. */
const PAGE = 60;

const useStyles = makeStyles({
  below: { marginLeft: "11px", paddingLeft: "1px", borderLeft: `1px solid ${tokens.colorNeutralStroke3}` },
  row: { display: "flex", alignItems: "flex-start", gap: "4px", minHeight: "24px" },
  fold: { minWidth: "24px", width: "24px", height: "24px", padding: 0, flexShrink: 0 },
  name: {
    flexGrow: 1, minWidth: 0, padding: "4px 0", border: "none", background: "none", color: "inherit", textAlign: "start", overflowWrap: "anywhere", cursor: "pointer",
    fontFamily: tokens.fontFamilyBase, fontSize: tokens.fontSizeBase200, lineHeight: tokens.lineHeightBase200,
    ":hover": { textDecorationLine: "underline" }, ":focus-visible": { outline: `2px solid ${tokens.colorStrokeFocus2}` },
  },
  level: { color: tokens.colorNeutralForeground3 },
  count: {
    minHeight: "24px", minWidth: "24px", color: tokens.colorStatusDangerForeground1, backgroundColor: tokens.colorStatusDangerBackground1, cursor: "pointer", fontFamily: tokens.fontFamilyBase,
    ":hover": { textDecorationLine: "underline" }, ":focus-visible": { outline: `2px solid ${tokens.colorStrokeFocus2}` },
  },
  figure: { paddingBlock: "4px", flexShrink: 0, minWidth: "46px", textAlign: "end", fontSize: tokens.fontSizeBase200, lineHeight: tokens.lineHeightBase200 },
});

interface Props {
  readonly branches: readonly Branch[];
  readonly sheet: string;
  readonly depth: number;
  /** Levels that are open at first. */
  readonly openDepth: number;
}

export const TreeList = ({ branches, sheet, depth, openDepth }: Props): JSX.Element => {
  const say = useText();
  const layout = useLayout();
  const styles = useStyles();
  const [shown, setShown] = useState(PAGE);
  return (
    <ul className={mergeClasses(layout.list, depth > 0 && styles.below)}>
      {branches.slice(0, shown).map((branch) => <Twig key={branch.id} branch={branch} sheet={sheet} depth={depth} openDepth={openDepth} />)}
      {branches.length > shown && (
        <li><Button appearance="subtle" size="small" onClick={() => setShown(shown + PAGE)}>{say("pane.more", { count: Math.min(PAGE, branches.length - shown), left: branches.length - shown })}</Button></li>
      )}
    </ul>
  );
};

const Twig = ({ branch, sheet, depth, openDepth }: Omit<Props, "branches"> & { readonly branch: Branch }): JSX.Element => {
  const session = useSession();
  const say = useText();
  const language = useLanguage();
  const layout = useLayout();
  const styles = useStyles();
  const [isOpen, setOpen] = useState(depth < openDepth);
  const { text, level, row, achievement, children } = branch;
  const count = isOpen ? branch.own : branch.all;
  return (
    <li>
      <div className={styles.row}>
        {children.length > 0
          ? <Button className={styles.fold} appearance="transparent" size="small" icon={isOpen ? <ChevronDownRegular /> : <ChevronRightRegular />} aria-expanded={isOpen} aria-label={say("pane.tree.fold", { text })} onClick={() => setOpen(!isOpen)} />
          : <span className={styles.fold} />}
        <button type="button" className={styles.name} onClick={() => void session.reveal(sheet, cellAddress(row, 0))}>
          <span className={styles.level}>{say(`row.${level}`)}: </span>{text}
        </button>
        {count > 0 && (
          <button
            type="button" className={mergeClasses(layout.count, styles.count)} aria-label={say("pane.tree.findings", { count, text })} title={say("pane.tree.findings", { count, text })}
            onClick={() => session.seek({ sheet, rows: isOpen ? [row] : rowsBelow(branch), name: text })}
          >
            {count}
          </button>
        )}
        {achievement !== undefined && <span className={styles.figure}>{numberText(achievement, language)}%</span>}
      </div>
      {isOpen && children.length > 0 && <TreeList branches={children} sheet={sheet} depth={depth + 1} openDepth={openDepth} />}
    </li>
  );
};
