/** Letters of other alphabets that look like a Latin one, each before the letter that it looks like. */
const lookalikes = new Map(
  'аaвbеeкkмmнhоoрpсcтtуyхxіiјjѕsԁdһhԛqԝwαaβbεeζzηhιiκkμuνvοoρpτtυuχxϲcıiɑaɡgıi'
    .match(/../gu)
    ?.map((pair) => [...pair] as [string, string]),
);

/**
 * A name as a reader sees it: what is no ink (soft hyphens, joiners, marks of direction), what another way of writing the same sign
 * changes (Unicode forms, kinds of spaces, dashes and quotation marks, letters of another alphabet), and capitals make no other name. Two
 * names with the same result cannot be told apart. Empty for a name without any ink.
 */
export const asSeen = (name: string): string =>
  name
    .normalize('NFKC')
    .replace(/[\p{Default_Ignorable_Code_Point}\p{Cc}\p{Cf}]/gu, (sign) => (/\s/.test(sign) ? ' ' : ''))
    .normalize('NFKC')
    .toLowerCase()
    .replace(/\p{L}/gu, (letter) => lookalikes.get(letter) ?? letter)
    .replace(/[\p{Pd}\u2212]/gu, '-')
    .replace(/[‘’‚‛´ʼ`′]/gu, "'")
    .replace(/[“”„‟″«»]/gu, '"')
    .replace(/[\s\u2800]+/gu, ' ')
    .trim();
