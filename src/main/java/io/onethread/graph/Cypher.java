package io.onethread.graph;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;

import org.neo4j.driver.AccessMode;
import org.neo4j.driver.Driver;
import org.neo4j.driver.Record;
import org.neo4j.driver.Session;
import org.neo4j.driver.SessionConfig;
import org.neo4j.driver.TransactionConfig;

/**
 * Runs the query files. Reads go to a READ session, so that a follower of a cluster can
 * serve them; transient failures are tried again by the driver, so what writes must be
 * written to be run twice. A bookmark manager carries what this program wrote into what
 * it reads next.
 */
public final class Cypher {

	private static final TransactionConfig READ = TransactionConfig.builder()
		.withTimeout(Duration.ofSeconds(30))
		.build();

	private static final TransactionConfig WRITE = TransactionConfig.builder()
		.withTimeout(Duration.ofMinutes(10))
		.build();

	private final Driver driver;

	private final CypherFiles files;

	Cypher(Driver driver, CypherFiles files) {
		this.driver = driver;
		this.files = files;
	}

	/**
	 * Reads.
	 * @param query the query file, its path below {@code cypher} without the ending
	 * @param parameters its parameters
	 * @param row makes one row into what the caller wants
	 */
	public <T> List<T> find(String query, Map<String, ?> parameters, Function<Record, T> row) {
		return read((tx) -> tx.run(query, parameters)).stream().map(row).toList();
	}

	/**
	 * Reads what is there at most once.
	 * @see #find
	 */
	public <T> Optional<T> findOne(String query, Map<String, ?> parameters, Function<Record, T> row) {
		return read((tx) -> tx.run(query, parameters)).stream().findFirst().map(row);
	}

	/** Reads with several queries that see the same state. */
	public <T> T read(Function<GraphTransaction, T> work) {
		try (Session session = session(AccessMode.READ)) {
			return session.executeRead((context) -> work.apply(new GraphTransaction(context, this.files)), READ);
		}
	}

	/**
	 * Writes with one query.
	 * @see #find
	 */
	public <T> List<T> save(String query, Map<String, ?> parameters, Function<Record, T> row) {
		return write((tx) -> tx.run(query, parameters)).stream().map(row).toList();
	}

	/** Writes with several queries, of which all take effect or none. */
	public <T> T write(Function<GraphTransaction, T> work) {
		try (Session session = session(AccessMode.WRITE)) {
			return session.executeWrite((context) -> work.apply(new GraphTransaction(context, this.files)), WRITE);
		}
	}

	/** Writes as {@link #write} does, and has nothing to tell. */
	public void change(Consumer<GraphTransaction> work) {
		write((tx) -> {
			work.accept(tx);
			return true;
		});
	}

	private Session session(AccessMode mode) {
		return this.driver.session(SessionConfig.builder()
			.withDefaultAccessMode(mode)
			.withBookmarkManager(this.driver.executableQueryBookmarkManager())
			.build());
	}

}
