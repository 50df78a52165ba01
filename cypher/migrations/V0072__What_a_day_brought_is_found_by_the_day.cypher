CREATE INDEX project_opened IF NOT EXISTS FOR (n:Project) ON (n.openedAt);
CREATE INDEX project_closed IF NOT EXISTS FOR (n:Project) ON (n.closedAt);
CREATE INDEX change_at IF NOT EXISTS FOR (n:Change) ON (n.at);
