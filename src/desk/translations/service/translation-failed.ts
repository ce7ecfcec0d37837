/** Why a service of translation gave nothing. */
export type Failure =
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
  readonly failure: Failure;

  constructor(failure: Failure, message = "") {
    super(message);
    this.failure = failure;
  }
}
