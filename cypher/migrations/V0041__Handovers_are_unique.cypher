CREATE CONSTRAINT handover_id IF NOT EXISTS FOR (h:Handover) REQUIRE h.id IS UNIQUE;
CREATE CONSTRAINT handover_open IF NOT EXISTS FOR (h:Handover) REQUIRE h.openFor IS UNIQUE;
CREATE INDEX handover_status IF NOT EXISTS FOR (h:Handover) ON (h.status);
