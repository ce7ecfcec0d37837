/** A call that cannot be meant; its message is the sentence that is said of it. */
export class WrongCall extends Error {}
