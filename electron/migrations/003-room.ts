/** The third format: the room. What time, answers, seats and the wall need beside the plan. */
export const room = `
-- more forms than the principles: what each asks, and what it found
UPDATE things SET json = json_insert(json, '$.points', NULL, '$.asks', json('[]'), '$.trial', json('false'))
WHERE collection = 'polls' AND json IS NOT NULL;

UPDATE things SET json = json_insert(json,
  '$.result.points', NULL, '$.result.ranking', NULL, '$.result.who', json('{}'))
WHERE collection = 'polls' AND json IS NOT NULL AND json_type(json, '$.result') = 'object';

UPDATE things SET json = json_insert(json, '$.answer.overall', json('false'))
WHERE collection = 'items' AND json IS NOT NULL AND json_extract(json, '$.answer.kind') = 'poll';

UPDATE things SET json = json_insert(json, '$.counts', NULL)
WHERE collection = 'answers' AND json IS NOT NULL;
UPDATE things SET json = json_insert(json,
  '$.released', json('false'), '$.next', NULL, '$.gongAt', NULL)
WHERE collection = 'walls' AND json IS NOT NULL;
-- seats: every one that there is was given to a phone, by the open link
UPDATE things SET json = json_insert(json, '$.by', 'phone', '$.taken', json('true'))
WHERE collection = 'seats' AND json IS NOT NULL;
UPDATE things SET json = json_insert(json, '$.way', 'link', '$.moves', json('[]'), '$.mandates', json('[]'))
WHERE collection = 'workshops' AND json IS NOT NULL;

UPDATE things SET json = json_insert(json, '$.withoutWall', json('false'))
WHERE collection = 'workshops' AND json IS NOT NULL;

UPDATE things SET json = json_insert(json, '$.skipped', NULL)
WHERE collection = 'items' AND json IS NOT NULL;

UPDATE things SET json = json_insert(json, '$.jump', NULL, '$.asPlanned', json('[]'))
WHERE collection = 'clocks' AND json IS NOT NULL;

UPDATE things SET json = json_insert(json, '$.said', json('{}'))
WHERE collection = 'polls' AND json IS NOT NULL;

-- a way back would bring things back in their old shape: what was done before the update stays done
UPDATE steps SET patches = NULL;
`
