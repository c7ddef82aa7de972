// The Indonesian texts of the views behind the first one; loaded as english.ts is.
export {};
