// What is shown while a part of the pane is loaded.
import { ProgressBar } from "@fluentui/react-components";
import type { JSX } from "react";
import { useText } from "./context";

export const Loading = (): JSX.Element => <ProgressBar aria-label={useText()("pane.loading")} />;
