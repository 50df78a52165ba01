package io.onethread.relationshipmap;

import java.time.LocalDate;
import java.util.Map;

import org.neo4j.driver.Driver;

/**
 * What happened in May and June of 2026 in the map's company: Birch passed from Zhao to
 * Li, Dogwood came to Zhao, Kate went from Birch to Alder, Dora left, the new line began.
 */
public final class MapHistory {

	/** Before anything happened. */
	public static final LocalDate APRIL = LocalDate.of(2026, 4, 30);

	/** In between. */
	public static final LocalDate MAY = LocalDate.of(2026, 5, 31);

	/** When all has happened. */
	public static final LocalDate JULY = LocalDate.of(2026, 7, 1);

	private MapHistory() {
	}

	/** Writes it. */
	public static void write(Driver driver) {
		driver.executableQuery("""
				MATCH (zhao:Record {id: 'zhao'}), (li:Record {id: 'li'}), (birch:Record {id: 'birch'}),
				  (dogwood:Record {id: 'dogwood'}), (kate:Record {id: 'kate'}), (dora:Record {id: 'dora'}),
				  (line:Record {id: 'line'}), (gone:Record {id: 'gone'}), (alder:Record {id: 'alder'})
				MERGE (zhao)-[owned:OWNED]->(birch)
				SET owned.role = 'owner', owned.since = date('2025-01-01'), owned.until = date($passed)
				MERGE (li)-[owns:OWNS]->(birch)
				SET owns.since = date($passed)
				MERGE (zhao)-[has:OWNS]->(dogwood)
				SET has.since = date('2026-06-10')
				MERGE (kate)-[before:WORKS_AT]->(birch)
				SET before.since = date('2024-01-01'), before.until = date('2026-05-20')
				MERGE (kate)-[after:WORKS_AT]->(alder)
				SET after.since = date('2026-05-21')
				MERGE (dora)-[job:WORKS_AT]->(dogwood)
				SET job.since = date('2020-01-01'), job.until = date('2026-06-15')
				SET line.openedAt = date('2026-06-01'), gone.until = date('2026-05-10')""")
			.withParameters(Map.of("passed", "2026-05-10"))
			.execute();
	}

}
