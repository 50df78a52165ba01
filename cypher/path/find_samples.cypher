// Internal: reps and contacts to measure ways between, spread over all there are; of very many, some at random.
// $limit: how many
MATCH (rep:Rep)
WHERE rep.name IS NOT NULL
WITH rep ORDER BY rep.id
WITH collect(rep.id) AS reps, COUNT { (:Contact) } AS total
MATCH (contact:Contact)
WHERE contact.name IS NOT NULL AND (total <= 200 * $limit OR rand() < 20.0 * $limit / total)
WITH reps, contact ORDER BY contact.id
WITH reps, collect(contact.id) AS contacts
UNWIND range(0, $limit - 1) AS place
RETURN reps[place * 7 % size(reps)] AS rep, contacts[toInteger(place * 1.0 * size(contacts) / $limit)] AS contact
