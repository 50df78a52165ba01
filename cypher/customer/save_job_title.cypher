// Carries a contact's new title to where it works now, if that is one place.
// $contact: its id, $title: the title, or '' for none
MATCH (contact:Record {id: $contact})-[job:WORKS_AT]->(:Customer)
WHERE job.until IS NULL
WITH collect(job) AS jobs
WHERE size(jobs) = 1
UNWIND jobs AS job
SET job.title = CASE $title WHEN '' THEN null ELSE $title END
