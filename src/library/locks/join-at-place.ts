import { byPlace, type Problem } from '../../facts/problem.ts';

/**
 * What has moved under a story, each joined with what else is wrong at the same place: that a claim was true when signed, and why it
 * is false now, is one mistake and one message.
 */
export const joinAtPlace = (drift: readonly Problem[], others: readonly Problem[]): readonly Problem[] =>
  drift.map((drifted) => {
    const why = others.filter((problem) => byPlace(problem, drifted) === 0);
    const say = (language: 'id' | 'en') => [...why, drifted].map(({ message }) => message[language]).join(' ');
    return { ...drifted, message: { id: say('id'), en: say('en') } };
  });
