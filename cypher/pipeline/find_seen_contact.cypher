// Whether a viewer may know of a contact.
// $viewer, $id
MATCH (contact:Record {id: $id})
WHERE contact:Contact AND access.contact(contact)
RETURN contact.id AS id
