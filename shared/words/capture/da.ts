/** What *Notér* asks before Enter. The type of this one is the type of the other. */
export const words = {
  whoIsMeant: (said: string) => `Hvem er »${said}«?`,
  dayIsMeant: (said: string) => `Hvilken dag er »${said}«?`,
  principleIsMeant: (said: string) => `Hvilket princip er »#${said}«?`,
  stays: 'Uden svar bliver ordene stående i teksten.',
}
