/** Why a service of translation gave nothing. */
export type TranslationFailure =
  | "key"
  | "no-key"
  | "quota"
  | "refused"
  | "missing"
  | "busy"
  | "fault"
  | "unreachable"
  | "slow"
  | "redirect"
  | "answer";

/** A service failed; the message is its own words, if it had some, fit to be printed and without the key. */
export class TranslationFailed extends Error {
  readonly failure: TranslationFailure;

  constructor(failure: TranslationFailure, message = "") {
    super(message);
    this.failure = failure;
  }
}
