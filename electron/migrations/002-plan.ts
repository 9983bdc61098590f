/** The second format: the plan. Own notes; phases, waves and deviations; agendas with days, groups, methods and materials. */
export const plan = `
-- One person's own notes: on this machine only, never in the engagement, its exports or anybody else's view.
CREATE TABLE own_notes (
  engagement TEXT NOT NULL,
  item TEXT NOT NULL,
  text TEXT NOT NULL,
  PRIMARY KEY (engagement, item)
) WITHOUT ROWID;

UPDATE things SET json = json_insert(json,
  '$.operation', NULL,
  '$.traits', json('{"size":null,"complexity":null,"method":null}'),
  '$.phaseList', NULL,
  '$.principlePack', NULL)
WHERE collection = 'about' AND json IS NOT NULL;

UPDATE things SET json = json_insert(json, '$.email', '', '$.reportsTo', NULL)
WHERE collection = 'people' AND json IS NOT NULL;

UPDATE things SET json = json_insert(json,
  '$.endsAt', min(1439, json_extract(json, '$.startsAt') + (
    SELECT coalesce(sum(json_extract(item.json, '$.minutes')), 0) FROM things AS item
    WHERE item.engagement = things.engagement AND item.collection = 'items' AND item.json IS NOT NULL
      AND json_extract(item.json, '$.workshopId') = things.id
      AND json_extract(item.json, '$.kind') <> 'arrival')),
  '$.laterDays', json('[]'),
  '$.after', json('{}'),
  '$.tables', json('[]'),
  '$.gate', NULL,
  '$.competing', json('false'))
WHERE collection = 'workshops' AND json IS NOT NULL;

UPDATE things SET json = json_insert(json,
  '$.day', 0,
  '$.materials', json('{}'),
  '$.groups', json('[]'),
  '$.responsibleId', NULL,
  '$.method', NULL,
  '$.principles', json('[]'),
  '$.offers', NULL,
  '$.shows', NULL,
  '$.keeps', json('[]'),
  '$.uses', json('[]'))
WHERE collection = 'items' AND json IS NOT NULL;

UPDATE things SET json = json_insert(json, '$.answer.options', json('[]'))
WHERE collection = 'items' AND json IS NOT NULL AND json_extract(json, '$.answer.kind') = 'spoken';

-- the revisions a step came from, so that many changes of one thing can be walked back one after another
ALTER TABLE steps ADD COLUMN before TEXT NOT NULL DEFAULT '{}';

-- a way back would bring things back in their old shape: what was done before the update stays done
UPDATE steps SET patches = NULL;
`
