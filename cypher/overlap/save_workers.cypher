// Keeps who works customers, and how: owns them, has projects, sold them something, came to see them.
// Left out: reps who have left, and what somebody did before the customer passed from them to another.
// $ids: ids of customers, $at: a mark of this refresh
UNWIND $ids AS id
MATCH (customer:Customer&Record {id: id})
WITH customer, COLLECT {
  MATCH (customer)<-[owned:OWNED]-(before:Rep)
  WHERE owned.until IS NOT NULL
  RETURN {rep: before, until: owned.until}
} AS passed
CALL (customer) {
  MATCH (customer)<-[owns:OWNS]-(rep:Rep)
  WHERE owns.until IS NULL OR owns.until >= date()
  RETURN rep, coalesce(owns.role, 'owner') AS role, NULL AS project, NULL AS order, NULL AS activity, NULL AS day
  UNION ALL
  MATCH (customer)<-[:FOR]-(project:Project)<-[:RUNS|HELPS]-(rep:Rep)
  WITH DISTINCT project, rep
  RETURN rep, NULL AS role, project, NULL AS order, NULL AS activity,
    CASE WHEN project.status = 'open' THEN NULL ELSE coalesce(project.closedAt, project.openedAt) END AS day
  UNION ALL
  MATCH (customer)-[:PLACED]->(order:Order)<-[:SOLD]-(rep:Rep)
  RETURN rep, NULL AS role, NULL AS project, order, NULL AS activity, order.placedAt AS day
  UNION ALL
  MATCH (customer)<-[:ABOUT]-(activity:Activity)<-[:DID]-(rep:Rep)
  WHERE access.happened(activity)
  RETURN rep, NULL AS role, NULL AS project, NULL AS order, activity, date(activity.at) AS day
  UNION ALL
  MATCH (customer)<-[:FOR]-(:Project)<-[:ABOUT]-(activity:Activity)<-[:DID]-(rep:Rep)
  WHERE access.happened(activity) AND NOT EXISTS { MATCH (activity)-[:ABOUT]->(customer) }
  WITH DISTINCT activity, rep
  RETURN rep, NULL AS role, NULL AS project, NULL AS order, activity, date(activity.at) AS day
  UNION ALL
  MATCH (customer)<-[job:WORKS_AT]-(contact:Contact)<-[:WITH]-(activity:Activity)<-[:DID]-(rep:Rep)
  WHERE access.happened(activity) AND NOT EXISTS { MATCH (activity)-[:ABOUT]->() }
    AND (job.since IS NULL OR job.since <= date(activity.at)) AND (job.until IS NULL OR job.until >= date(activity.at))
  WITH DISTINCT activity, rep
  RETURN rep, NULL AS role, NULL AS project, NULL AS order, activity, date(activity.at) AS day
}
WITH customer, passed, rep, role, project, order, activity, day
WHERE coalesce(rep.status, 'active') <> 'left'
  AND (day IS NULL OR none(one IN passed WHERE one.rep = rep AND one.until >= day))
WITH customer, rep, max(role) AS role, count(DISTINCT project) AS projects, count(DISTINCT order) AS orders,
  count(DISTINCT activity) AS activities, max(activity.at) AS lastActivity, max(order.placedAt) AS lastOrder
MERGE (customer)-[work:WORKED_BY]->(rep)
SET work = {role: role, projects: projects, orders: orders, activities: activities, lastActivity: lastActivity,
  lastOrder: lastOrder, mark: $at}
