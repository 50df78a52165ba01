// Any record: the company's own directory is open to all who sell, the rest by the rule of its kind.
CASE
  WHEN it:Customer THEN access.summary(it)
  WHEN it:Contact THEN access.contact(it)
  WHEN it:Project THEN access.project(it)
  WHEN it:Order THEN access.order(it)
  WHEN it:Activity THEN access.activity(it)
  WHEN it:Task THEN access.task(it)
  WHEN it:Rep OR it:Division OR it:Branch OR it:Product OR it:ProductLine THEN true
  ELSE false
END
