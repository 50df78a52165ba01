CREATE INDEX customer_created IF NOT EXISTS FOR (n:Customer) ON (n.createdAt);
CREATE INDEX project_closed IF NOT EXISTS FOR (n:Project) ON (n.closedAt);
CREATE INDEX owned_until IF NOT EXISTS FOR ()-[o:OWNED]-() ON (o.until);
