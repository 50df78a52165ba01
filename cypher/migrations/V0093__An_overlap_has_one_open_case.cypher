CREATE CONSTRAINT overlap_case_id IF NOT EXISTS FOR (c:OverlapCase) REQUIRE c.id IS UNIQUE;
CREATE CONSTRAINT overlap_case_open IF NOT EXISTS FOR (c:OverlapCase) REQUIRE c.openFor IS UNIQUE;
CREATE CONSTRAINT case_entry_id IF NOT EXISTS FOR (e:CaseEntry) REQUIRE e.id IS UNIQUE;
CREATE INDEX overlap_case_state IF NOT EXISTS FOR (c:OverlapCase) ON (c.state);
