CREATE CONSTRAINT editor_id IF NOT EXISTS FOR (e:Editor) REQUIRE e.id IS UNIQUE;
CREATE INDEX editor_record IF NOT EXISTS FOR (e:Editor) ON (e.record);
CREATE INDEX editor_until IF NOT EXISTS FOR (e:Editor) ON (e.until);
