// Inquiries the viewer made, those they answered, and open ones about customers they answer for. Who asked is told of the
// customer only what was agreed to: queries read it from the inquiry, never from the customer.
it.asker = $viewer.user OR it.answeredBy = $viewer.user OR (it.state = 'open' AND EXISTS {
  MATCH (it)-[:ASKS_AFTER]->(asked:Customer)
  WHERE access.full(asked)
})
