// Handovers done since a day: how many, and the latest, with how many customers each passed on.
// $viewer, $since, $limit
MATCH (handover:Handover {status: 'done'})-[:FROM]->(rep:Rep)
WHERE date(handover.doneAt) >= $since AND ($viewer.all OR rep.id IN $viewer.reps)
WITH handover, rep ORDER BY handover.doneAt DESC, handover.id
WITH count(handover) AS total, collect({handover: handover, rep: rep}) AS all
RETURN total, COLLECT {
    UNWIND all[..$limit] AS one
    WITH one.handover AS handover, one.rep AS rep
    RETURN {
      at: date(handover.doneAt), matter: handover.id, from: rep {.id, .name, .nameEn},
      customers: COUNT { MATCH (handover)-[moved:MOVED {state: 'moved'}]->(:Customer) }
    }
  } AS rows
