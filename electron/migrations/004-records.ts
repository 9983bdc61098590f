/** The fourth format: the records. What they need beside decisions and actions. */
export const records = `
-- a way back would bring things back in their old shape: what was done before the update stays done
UPDATE steps SET patches = NULL;
`
