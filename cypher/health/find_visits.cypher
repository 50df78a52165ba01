// The days on which somebody came to see the customer.
// $viewer, $id: the customer, $firstDay: the first day
MATCH (customer:Record {id: $id})
WHERE customer:Customer AND access.full(customer)
CALL (customer) {
  MATCH (customer)<-[:ABOUT]-(activity:Activity)
  RETURN activity
  UNION
  MATCH (customer)<-[:FOR]-(:Project)<-[:ABOUT]-(activity:Activity)
  RETURN activity
}
WITH activity
WHERE activity.kind IN ['visit', 'meeting'] AND access.happened(activity) AND date(activity.at) >= $firstDay
RETURN activity.id AS id, date(activity.at) AS day
ORDER BY day
