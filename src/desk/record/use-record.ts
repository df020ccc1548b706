import { useCallback, useEffect, useRef, useState } from 'preact/hooks';
import type { Typed, TypedRecord } from '../../facts/forms/typed.ts';
import type { Path } from '../../facts/problem.ts';
import type { Review } from '../../press/record/review-record.ts';
import type { Refused } from '../answer.ts';
import { ask, AskError } from '../client/ask.ts';
import { useComeBack } from '../client/shown.ts';
import { type FormPlace, forgetForm, keepForm, type KeptForm } from './kept-forms.ts';
import type { Meanwhile, Outcome } from './outcome.ts';
import { typedAt, withTyped } from '../../facts/forms/typed-path.ts';

/** Milliseconds after the last key until what was typed is tried, and until its consequences are looked up, which takes longer. */
const pause = { try: 200, review: 600 };

/** A form while it is being filled in: what stands in it, what would come of it, and how it is saved. */
export function useRecord(place: FormPlace, first: KeptForm) {
  const { kind, was } = place;
  const [form, setForm] = useState(first);
  const [outcome, setOutcome] = useState<Outcome | null>(null);
  const [review, setReview] = useState<Review | null>(null);
  const [refused, setRefused] = useState<Refused | null>(null);
  const [isSaving, setSaving] = useState(false);
  const round = useRef(0);
  // Another panel may have changed what the form stands on.
  const [visits, setVisits] = useState(0);
  useComeBack(() => setVisits((count) => count + 1));
  const newest = useRef(form);
  newest.current = form;
  const given = { kind, was, ...form };
  const put = (next: KeptForm) => {
    setForm(next);
    keepForm(place, next);
  };
  const refuse = (error: unknown) => {
    if (!(error instanceof AskError)) throw error;
    setRefused(error.said);
  };
  useEffect(() => {
    const mine = ++round.current;
    const isLatest = () => round.current === mine;
    setReview(null);
    const trying = setTimeout(() => {
      ask('record.try', given).then((found) => {
        if (!isLatest()) return;
        const { meanwhile } = found;
        // Nothing was typed that somebody else's change could undo: the form shows the record as it is now.
        if (meanwhile?.isTouched === false) setForm({ ...form, typed: meanwhile.theirs, before: meanwhile.before });
        else setOutcome(found);
      }, refuse);
    }, pause.try);
    // What is new is in no story yet; what it would break is looked up before it is saved.
    const reviewing = setTimeout(() => {
      if (was === null) return;
      ask('record.review', given).then((found) => {
        if (isLatest()) setReview(found);
      }, refuse);
    }, pause.review);
    return () => {
      clearTimeout(trying);
      clearTimeout(reviewing);
    };
  }, [form, visits]);
  const change = useCallback((path: Path, value: Typed) => {
    setRefused(null);
    setForm((before) => {
      const next = { ...before, typed: withTyped(before.typed, path, value) as TypedRecord };
      keepForm(place, next);
      return next;
    });
  }, []);
  /** Goes on with the record as it is now: with what was typed where that is a change, or without it. */
  const take = ({ merged, theirs, before }: Meanwhile, which: 'merged' | 'theirs') => {
    setRefused(null);
    put({ ...form, before, typed: which === 'merged' ? merged : theirs });
    if (which === 'theirs') forgetForm(place);
  };
  /** Saves, or says why not; resolves to the id of what was saved. */
  const save = async (): Promise<string | null> => {
    setSaving(true);
    setRefused(null);
    try {
      const found = await ask('record.try', given);
      setOutcome(found);
      if (found.refusals.length > 0 || found.meanwhile !== null) return null;
      const { id, before } = await ask('record.save', given);
      forgetForm(place);
      // What was typed while it was being saved is a change of what was saved.
      if (newest.current !== form) keepForm({ kind, was: id, given: {} }, { ...newest.current, before });
      return id;
    } catch (error) {
      refuse(error);
      return null;
    } finally {
      setSaving(false);
    }
  };
  return {
    ...{ typed: form.typed, language: form.language, outcome, review, refused, isSaving, change, take, save },
    at: (path: Path) => typedAt(form.typed, path),
    /** Keeps the form as it stands, for when it is left to come back to. */
    hold: () => keepForm(place, form),
  };
}
