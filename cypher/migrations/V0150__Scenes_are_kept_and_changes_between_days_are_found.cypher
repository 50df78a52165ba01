CREATE CONSTRAINT scene_id IF NOT EXISTS FOR (s:Scene) REQUIRE s.id IS UNIQUE;
CREATE INDEX owns_since IF NOT EXISTS FOR ()-[o:OWNS]-() ON (o.since);
CREATE INDEX owned_since IF NOT EXISTS FOR ()-[o:OWNED]-() ON (o.since);
CREATE INDEX works_at_since IF NOT EXISTS FOR ()-[w:WORKS_AT]-() ON (w.since);
CREATE INDEX works_at_until IF NOT EXISTS FOR ()-[w:WORKS_AT]-() ON (w.until);
CREATE INDEX project_opened IF NOT EXISTS FOR (n:Project) ON (n.openedAt);
