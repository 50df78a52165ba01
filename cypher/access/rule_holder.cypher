// The rep who answers for a customer first, or null: the owner, or the first of those who share it where nobody owns it.
head(COLLECT {
  MATCH (it)<-[held:OWNS]-(holding:Rep)
  WHERE held.until IS NULL OR held.until >= date()
  RETURN holding ORDER BY coalesce(held.role, 'owner') DESC, holding.id LIMIT 1
})
