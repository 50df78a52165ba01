CREATE CONSTRAINT calendar_feed_hash IF NOT EXISTS FOR (f:CalendarFeed) REQUIRE f.hash IS UNIQUE;
CREATE CONSTRAINT calendar_feed_id IF NOT EXISTS FOR (f:CalendarFeed) REQUIRE f.id IS UNIQUE;
