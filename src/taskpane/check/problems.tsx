// Rules that failed and stored entries that were not used: said, never hidden.
import { Button } from "@fluentui/react-components";
import { useState, type JSX } from "react";
import type { CheckResult } from "../../app/check-workbook";
import { useText } from "../shell/context";
import { useLayout } from "../shell/layout";

const Problems = ({ result }: { readonly result: CheckResult }): JSX.Element => {
  const say = useText();
  const layout = useLayout();
  const [isOpen, setOpen] = useState(false);
  const problems = [
    ...result.stateProblems.map(({ key, problem }) => say(`problem.${problem}`, { what: say(`state.${key}`) })),
    ...result.couldNotRun.map(({ rule, reason }) => say("cli.couldNotRun", { rule, reason })),
  ];
  return (
    <div className={layout.warning} role="status">
      {problems.slice(0, isOpen ? undefined : 1).map((problem) => <div key={problem}>{problem}</div>)}
      {problems.length > 1 && !isOpen && <Button size="small" onClick={() => setOpen(true)}>{say("cli.more", { count: problems.length - 1 })}</Button>}
    </div>
  );
};

export default Problems;
