// How many inquiries the viewer made lately, and how many of them wait.
// $viewer, $since: what lately is
MATCH (inquiry:Inquiry {asker: $viewer.user})
WHERE inquiry.askedAt >= $since
RETURN count(*) AS made, count(CASE WHEN inquiry.state = 'open' THEN 1 END) AS open
