CREATE INDEX overlap_case_due IF NOT EXISTS FOR (c:OverlapCase) ON (c.dueAt);
