// The English texts of the rules, loaded as english.ts is.
export {};
