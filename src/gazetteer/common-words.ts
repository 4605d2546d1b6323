export const COMMON_WORDS: string[] = [];
