// Keeps what a customer of several records is shown with, and what its own record holds where that is something else.
// $id: the customer, $set: values and search keys; null takes one away, $at: now
MATCH (top:Customer&Record {id: $id})
SET top += $set, top.changedAt = $at
