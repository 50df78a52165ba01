// All branches and the divisions that are alone there. No parameters.
MATCH (branch:Branch)
WHERE branch.name IS NOT NULL
RETURN branch.id AS id, branch.name AS name, branch.nameEn AS nameEn,
  COLLECT { MATCH (branch)-[:BELONGS_TO]->(division:Division) RETURN division.id } AS within
ORDER BY name, id
