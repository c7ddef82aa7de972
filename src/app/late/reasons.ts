// Why a rule's findings matter and what to do, in Indonesian; loaded as english.ts is.
export {};
