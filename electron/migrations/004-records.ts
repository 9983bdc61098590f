/** The fourth format: the records. What they need beside decisions and actions. */
export const records = `
-- a decision and an action are confirmed at the read-back, and know which principles they are about
UPDATE things SET json = json_insert(json, '$.principles', json('[]'), '$.confirmed', json('false'))
WHERE collection = 'records' AND json IS NOT NULL;
UPDATE things SET json = json_remove(json_insert(json,
  '$.status', iif(json_extract(json, '$.done'), 'done', 'open'),
  '$.relative', NULL, '$.initiativeId', NULL, '$.fromId', NULL, '$.reservations', json('[]')), '$.done')
WHERE collection = 'records' AND json IS NOT NULL AND json_extract(json, '$.kind') = 'action';

-- a decision for the steering group says why, what it does to time, cost and contract, and by when
UPDATE things SET json = json_insert(json,
  '$.why', '', '$.onTime', '', '$.onMoney', '', '$.onContract', '', '$.deadline', NULL)
WHERE collection = 'records' AND json IS NOT NULL AND json_extract(json, '$.kind') = 'decision';

-- a way back would bring things back in their old shape: what was done before the update stays done
UPDATE steps SET patches = NULL;
`
