// The English texts of the faces. In the pane's bundle (scripts/late-texts.cjs) loading this module puts them in place; everywhere else
// they are in place from the start, and there is nothing to do.
export {};
