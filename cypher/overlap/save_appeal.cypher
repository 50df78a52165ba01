// Notes an appeal against a ruling; there is one for each case.
// $id: the case, $appeal: the appeal's id, $by: the login, $at, $due: until when it is to be decided
MATCH (matter:OverlapCase {id: $id, state: 'settled'})
WHERE matter.appeal IS NULL OR matter.appeal = $appeal
SET matter.appeal = $appeal, matter.appealedBy = coalesce(matter.appealedBy, $by), matter.appealedAt = coalesce(matter.appealedAt, $at),
  matter.appealState = coalesce(matter.appealState, 'open'), matter.dueAt = $due, matter.level = 0, matter.reminded = null
RETURN matter.id AS id
