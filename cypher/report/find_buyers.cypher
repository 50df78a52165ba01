// Of some customers, those that had bought before a day: they had ordered, or a project with them was won.
// $viewer, $ids: customers that the viewer may know of, $day
UNWIND $ids AS id
MATCH (c:Customer&Record {id: id})
WHERE access.summary(c) AND (EXISTS {
    MATCH (c)-[:PLACED]->(order:Order)
    WHERE order.placedAt < $day AND coalesce(order.status, 'placed') <> 'cancelled'
  } OR EXISTS {
    MATCH (c)<-[:FOR]-(project:Project {status: 'won'})
    WHERE project.closedAt < $day
  })
RETURN id
