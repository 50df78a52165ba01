// Internal: whether a merge was made already, to know one that is sent again.
// $id: the merge's
MATCH (:Merged)-[same:SAME_AS {id: $id}]->(:Record)
RETURN same.id AS id
