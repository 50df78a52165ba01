// What there is to show of search hits: what they were found by, as far as the viewer may see it, and their three
// strongest links.
// $ids: the records
UNWIND $ids AS id
MATCH (hit:Record {id: id})
WHERE access.named(hit)
WITH hit, CASE WHEN hit:Customer THEN access.full(hit) WHEN hit:Contact THEN access.reach(hit) ELSE true END AS full
RETURN hit.id AS id, head([label IN labels(hit) WHERE label <> 'Record']) AS kind, hit.name AS name,
  CASE
    WHEN full THEN hit {.name, .shortName, .nameEn, .formerNames, .code, .phone, .mobile, .fax, .email, .mergedNames, .mergedKeys, .mergedPhones, .mergedEmails}
    ELSE hit {.name, .shortName, .nameEn, .mergedNames}
  END AS properties,
  COLLECT {
    CALL (hit) {
      MATCH (hit)<-[owns:OWNS]-(near:Rep)
      RETURN near, CASE owns.role WHEN 'co-owner' THEN 70 ELSE 100 END AS weight
      UNION ALL
      MATCH (hit)<-[:RUNS]-(near:Rep)
      RETURN near, 95 AS weight
      UNION ALL
      MATCH (hit)-[:FOR]-(near:Customer|Project)
      RETURN near, CASE WHEN near:Customer OR near.status = 'open' THEN 90 ELSE 40 END AS weight
      UNION ALL
      MATCH (hit)-[plays:PLAYS]-(near:Contact|Project)
      RETURN near, CASE WHEN plays.key THEN 85 ELSE 50 END AS weight
      UNION ALL
      MATCH (hit)-[works:WORKS_AT]-(near:Contact|Customer)
      RETURN near, CASE WHEN works.until < date() THEN 20 ELSE 80 END AS weight
      UNION ALL
      MATCH (hit)-[:IN|BASED_AT|REPORTS_TO|PART_OF|BELONGS_TO|IN_LINE|OFFERS]->(near:Record)
      RETURN near, 60 AS weight
      UNION ALL
      MATCH (hit:ProductLine)<-[:SELLS]-(near:Division)
      RETURN near, 60 AS weight
    }
    WITH near, max(weight) AS weight
    WHERE access.named(near)
    RETURN {id: near.id, kind: head([label IN labels(near) WHERE label <> 'Record']), name: coalesce(near.name, near.code)}
    ORDER BY weight DESC, near.name
    LIMIT 3
  } AS links
