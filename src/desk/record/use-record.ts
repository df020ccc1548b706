import { useCallback, useEffect, useRef, useState } from 'preact/hooks';
import type { RecordKind } from '../../facts/forms/record-names.ts';
import type { Typed, TypedRecord } from '../../facts/forms/typed.ts';
import type { Path } from '../../facts/problem.ts';
import type { Review } from '../../press/record/review-record.ts';
import type { Refused } from '../answer.ts';
import { ask, AskError } from '../client/ask.ts';
import { useLanguage } from '../client/words.ts';
import type { Outcome } from './record-requests.ts';
import { typedAt, withTyped } from './typed-path.ts';

const keptKey = (kind: string, was: string | null) => `desk-record ${kind} ${was ?? ''}`;

/** What was typed into a form and not saved: it outlives the tab, a crash and a restart. */
export function keptTyped(kind: string, was: string | null): TypedRecord | null {
  try {
    const kept: unknown = JSON.parse(localStorage.getItem(keptKey(kind, was)) ?? 'null');
    return typeof kept === 'object' && kept !== null ? (kept as TypedRecord) : null;
  } catch {
    return null;
  }
}

export function keepTyped(kind: string, was: string | null, typed: TypedRecord | null): void {
  if (typed === null) localStorage.removeItem(keptKey(kind, was));
  else localStorage.setItem(keptKey(kind, was), JSON.stringify(typed));
}

/** Milliseconds after the last key until what was typed is tried, and until its consequences are looked up, which takes longer. */
const pause = { try: 200, review: 600 };

/** A form while it is being filled in: what stands in it, what would come of it, and how it is saved. */
export function useRecord(kind: RecordKind, was: string | null, first: TypedRecord) {
  const language = useLanguage();
  const [typed, setTyped] = useState(first);
  const [outcome, setOutcome] = useState<Outcome | null>(null);
  const [review, setReview] = useState<Review | null>(null);
  const [refused, setRefused] = useState<Refused | null>(null);
  const [isSaving, setSaving] = useState(false);
  const round = useRef(0);
  const given = { kind, was, typed, language };
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
        if (isLatest()) setOutcome(found);
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
  }, [typed, language]);
  const change = useCallback((path: Path, value: Typed) => {
    setRefused(null);
    setTyped((before) => {
      const next = withTyped(before, path, value) as TypedRecord;
      keepTyped(kind, was, next);
      return next;
    });
  }, []);
  /** Saves, or says why not; resolves to the id of what was saved. */
  const save = async (): Promise<string | null> => {
    setSaving(true);
    setRefused(null);
    try {
      const found = await ask('record.try', given);
      setOutcome(found);
      if (found.refusals.length > 0) return null;
      const { id } = await ask('record.save', given);
      keepTyped(kind, was, null);
      return id;
    } catch (error) {
      refuse(error);
      return null;
    } finally {
      setSaving(false);
    }
  };
  return { typed, outcome, review, refused, isSaving, change, save, at: (path: Path) => typedAt(typed, path) };
}
