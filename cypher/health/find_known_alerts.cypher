// Internal: the alerts that customers have or had.
// $ids: ids of customers
UNWIND $ids AS id
MATCH (:Record {id: id})<-[:ABOUT]-(alert:Alert)
RETURN id, properties(alert) AS alert
