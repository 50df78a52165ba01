// What the viewer may know of customers that take part in overlaps: all of their own, less of others.
// $viewer, $ids: ids of customers
UNWIND $ids AS id
MATCH (customer:Customer&Record {id: id})
OPTIONAL MATCH (work:Work {id: 'work:' + id})
OPTIONAL MATCH (trade:Trade {id: 'trade:' + id})
WITH customer, work, trade, access.full(customer) AS full
WITH customer, work, trade, full, full OR access.works(customer) AS own
WITH customer, work, trade, full, own, own OR access.summary(customer) AS summary
RETURN customer.id AS id, full, own, summary, work.divisions AS divisions,
  CASE WHEN summary THEN customer.name END AS name,
  CASE WHEN summary THEN customer.nameEn END AS nameEn,
  CASE WHEN summary THEN work.branches END AS branches,
  CASE WHEN full THEN COLLECT { MATCH (customer)-[:WORKED_BY]->(rep:Rep) RETURN rep.id } END AS reps,
  CASE WHEN full THEN trade.value12 END AS value12,
  CASE
    WHEN full THEN work.openValue
    WHEN own THEN reduce(sum = 0.0, value IN COLLECT {
      MATCH (customer)<-[:FOR]-(project:Project {status: 'open'})
      WHERE access.project(project)
      RETURN coalesce(project.value, 0.0)
    } | sum + value)
  END AS openValue,
  CASE
    WHEN full THEN work.lastActivity
    WHEN own THEN head(COLLECT {
      MATCH (customer)-[by:WORKED_BY]->(rep:Rep)
      WHERE rep.id IN $viewer.reps AND by.lastActivity IS NOT NULL
      RETURN by.lastActivity AS at ORDER BY at DESC LIMIT 1
    })
  END AS lastActivity,
  COLLECT { MATCH (customer)-[by:WORKED_BY]->(rep:Rep) RETURN {rep: CASE WHEN full THEN rep.id END, lines: by.lines} } AS sells,
  EXISTS {
    MATCH (customer)<-[:GIVES]-(handover:Handover)
    WHERE handover.status IN ['draft', 'running']
  } OR EXISTS {
    MATCH (customer)<-[owned:OWNED]-(before:Rep)
    WHERE owned.until >= date() - duration({days: 30}) AND EXISTS { MATCH (customer)-[:WORKED_BY]->(before) }
  } AS passing
