// Notes how an appeal ended.
// $id: the case, $state: upheld or granted
MATCH (matter:OverlapCase {id: $id})
WHERE matter.appealState = 'open'
SET matter.appealState = $state, matter.dueAt = null
RETURN matter.id AS id
