export const PERSON_NAMES: string[] = [];
