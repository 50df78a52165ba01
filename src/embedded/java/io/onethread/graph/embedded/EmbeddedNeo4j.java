package io.onethread.graph.embedded;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.util.HexFormat;
import java.util.Map;

import io.onethread.graph.StartupProblem;
import org.neo4j.configuration.GraphDatabaseSettings;
import org.neo4j.configuration.connectors.BoltConnector;
import org.neo4j.configuration.connectors.ConnectorPortRegister;
import org.neo4j.configuration.connectors.ConnectorType;
import org.neo4j.configuration.helpers.SocketAddress;
import org.neo4j.dbms.api.DatabaseManagementService;
import org.neo4j.dbms.api.DatabaseManagementServiceBuilder;
import org.neo4j.driver.AuthToken;
import org.neo4j.driver.AuthTokens;
import org.neo4j.io.ByteUnit;
import org.neo4j.kernel.internal.GraphDatabaseAPI;

import org.springframework.boot.neo4j.autoconfigure.Neo4jConnectionDetails;

/**
 * A Neo4j server in this process. It listens for Bolt on the loopback address only, on a
 * free port, and the rest of the program reaches it through the driver as it would any
 * other server.
 */
public final class EmbeddedNeo4j implements Neo4jConnectionDetails, AutoCloseable {

	private final DatabaseManagementService service;

	private final URI uri;

	private final String password;

	/**
	 * Starts it.
	 * @param home where it keeps its files
	 * @throws StartupProblem if the store is damaged, from a newer Neo4j, or in use
	 */
	public EmbeddedNeo4j(Path home) {
		try {
			Files.createDirectories(home);
			this.service = new DatabaseManagementServiceBuilder(home).loadPropertiesFromFile(settings(home))
				.setConfig(BoltConnector.enabled, true)
				.setConfig(BoltConnector.listen_address, new SocketAddress("127.0.0.1", 0))
				.setConfig(GraphDatabaseSettings.auth_enabled, true)
				.setConfig(GraphDatabaseSettings.allow_file_urls, false)
				.setConfig(GraphDatabaseSettings.pagecache_memory, ByteUnit.mebiBytes(256))
				.build();
		}
		catch (IOException ex) {
			throw new UncheckedIOException("The embedded database's directory cannot be written: " + home, ex);
		}
		catch (RuntimeException ex) {
			throw new StartupProblem("The embedded Neo4j in %s does not start: %s".formatted(home, deepest(ex)),
					"If another program has this store open, stop it. If the store is damaged, restore it from a backup "
							+ "or start with another directory by --data DIR; nothing was deleted.",
					ex);
		}
		this.password = newPassword();
		this.service.database("system")
			.executeTransactionally("ALTER USER neo4j SET PASSWORD $password CHANGE NOT REQUIRED",
					Map.of("password", this.password));
		GraphDatabaseAPI database = (GraphDatabaseAPI) this.service.database("neo4j");
		int port = database.getDependencyResolver()
			.resolveDependency(ConnectorPortRegister.class)
			.getLocalAddress(ConnectorType.BOLT)
			.getPort();
		this.uri = URI.create("bolt://127.0.0.1:" + port);
	}

	@Override
	public URI getUri() {
		return this.uri;
	}

	@Override
	public AuthToken getAuthToken() {
		return AuthTokens.basic("neo4j", this.password);
	}

	@Override
	public void close() {
		this.service.shutdown();
	}

	/** Made anew at each start and kept nowhere: only this process needs it. */
	private static String newPassword() {
		byte[] random = new byte[24];
		new SecureRandom().nextBytes(random);
		return HexFormat.of().formatHex(random);
	}

	/** Settings that have no public constant: no discovery, no reports, a quick stop, and no way out by Cypher. */
	private static Path settings(Path home) throws IOException {
		Map<String, String> settings = Map.of("server.fleet_discovery.enabled", "false", "dbms.fleet_manager.enabled",
				"false", "dbms.usage_report.enabled", "false", "internal.server.bolt.thread_pool_shutdown_wait_time",
				"0s", "internal.dbms.cypher_ip_blocklist", "0.0.0.0/0,::/0", "dbms.security.procedures.allowlist",
				"db.*,dbms.components,dbms.info,dbms.queryJmx,dbms.listConfig,tx.*", "db.transaction.timeout", "15m");
		Path file = home.resolve("onethread.conf");
		StringBuilder text = new StringBuilder();
		settings.entrySet()
			.stream()
			.sorted(Map.Entry.comparingByKey())
			.forEach((entry) -> text.append(entry.getKey()).append('=').append(entry.getValue()).append('\n'));
		Files.writeString(file, text);
		return file;
	}

	private static String deepest(Throwable thrown) {
		Throwable deepest = thrown;
		while (deepest.getCause() != null) {
			deepest = deepest.getCause();
		}
		return String.valueOf(deepest.getMessage());
	}

}
