// Keeps what hangs on customers: how many reps of which divisions and branches, what is open, when somebody came last.
// $ids: ids of customers
UNWIND $ids AS id
MATCH (customer:Customer&Record {id: id})
MERGE (work:Work {id: 'work:' + id})
MERGE (customer)-[:WORKED]->(work)
SET work.reps = COUNT { MATCH (customer)-[:WORKED_BY]->(:Rep) },
  work.divisions = COLLECT {
    MATCH (customer)-[:WORKED_BY]->(:Rep)-[:IN]->(home:Division)
    RETURN home.id AS division
    UNION
    MATCH (customer)-[:WORKED_BY]->(rep:Rep)-[:BASED_AT]->(:Branch)-[:BELONGS_TO]->(home:Division)
    WHERE NOT EXISTS { MATCH (rep)-[:IN]->(:Division) }
    RETURN home.id AS division
  },
  work.branches = COLLECT {
    MATCH (customer)-[:WORKED_BY]->(:Rep)-[:BASED_AT]->(branch:Branch)
    RETURN DISTINCT branch.id
  },
  work.openValue = reduce(sum = 0.0, value IN COLLECT {
    MATCH (customer)<-[:FOR]-(project:Project {status: 'open'})
    RETURN coalesce(project.value, 0.0)
  } | sum + value),
  work.lastActivity = reduce(last = NULL, at IN COLLECT {
    MATCH (customer)<-[:ABOUT]-(activity:Activity)
    WHERE access.happened(activity)
    RETURN max(activity.at) AS at
    UNION ALL
    MATCH (customer)<-[:FOR]-(:Project)<-[:ABOUT]-(activity:Activity)
    WHERE access.happened(activity)
    RETURN max(activity.at) AS at
    UNION ALL
    MATCH (customer)-[by:WORKED_BY]->(:Rep)
    RETURN max(by.lastActivity) AS at
  } | CASE WHEN last IS NULL OR at > last THEN at ELSE last END)
