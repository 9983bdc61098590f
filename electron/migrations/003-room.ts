/** The third format: the room. What time, answers, seats and the wall need beside the plan. */
export const room = `
-- a way back would bring things back in their old shape: what was done before the update stays done
UPDATE steps SET patches = NULL;
`
