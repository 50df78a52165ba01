// The version of the graph's schema: the migration that none follows. No parameters.
MATCH (migration:__Neo4jMigration)
WHERE NOT (migration)-[:MIGRATED_TO]->()
RETURN migration.version AS version
LIMIT 1
