/** What somebody means who writes yes or no in words; null for other words. */
export function truthOf(value: string): boolean | null {
  if (/^(true|yes|y|on|s[ií]|verdadero|1)$/i.test(value)) return true;
  return /^(false|no|n|off|falso|0)$/i.test(value) ? false : null;
}
