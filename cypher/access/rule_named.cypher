// Any record but orders and activities, as rule_sees: where these cannot come up, the plan is half as large.
CASE
  WHEN it:Customer THEN access.summary(it)
  WHEN it:Contact THEN access.contact(it)
  WHEN it:Project THEN access.project(it)
  WHEN it:Rep OR it:Division OR it:Branch OR it:Product OR it:ProductLine THEN true
  ELSE false
END
