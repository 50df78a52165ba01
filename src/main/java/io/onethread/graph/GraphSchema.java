package io.onethread.graph;

import java.util.List;

import ac.simons.neo4j.migrations.core.MigrationChain;
import ac.simons.neo4j.migrations.core.MigrationState;
import ac.simons.neo4j.migrations.core.Migrations;
import ac.simons.neo4j.migrations.core.MigrationsConfig;
import ac.simons.neo4j.migrations.core.MigrationsException;
import ac.simons.neo4j.migrations.core.ValidationResult;
import org.neo4j.driver.Driver;
import org.neo4j.driver.exceptions.AuthenticationException;
import org.neo4j.driver.exceptions.Neo4jException;
import org.neo4j.driver.exceptions.ServiceUnavailableException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Brings the database to the schema this program needs, or says why it cannot. */
final class GraphSchema {

	private static final Logger log = LoggerFactory.getLogger(GraphSchema.class);

	private final Driver driver;

	private final Migrations migrations;

	GraphSchema(Driver driver) {
		this.driver = driver;
		this.migrations = new Migrations(MigrationsConfig.builder()
			.withLocationsToScan("classpath:cypher/migrations")
			.withInstalledBy("onethread")
			.build(), driver);
	}

	/**
	 * Applies what is pending.
	 * @throws StartupProblem if the database cannot be reached, refuses the password,
	 * cannot be written, or was written by a newer version of this program
	 */
	void update() {
		try {
			this.driver.verifyConnectivity();
			refuseNewerDatabase();
			this.migrations.apply()
				.ifPresent((version) -> log.debug("The graph's schema is at {}", version.getValue()));
		}
		catch (AuthenticationException ex) {
			throw new StartupProblem("Neo4j refused the user name or password.",
					"Give the right ones with --neo4j-user and --neo4j-password "
							+ "(or SPRING_NEO4J_AUTHENTICATION_USERNAME and _PASSWORD).",
					ex);
		}
		catch (ServiceUnavailableException ex) {
			throw new StartupProblem("Neo4j cannot be reached: " + ex.getMessage(),
					"Check that it is running and that --neo4j-uri (or SPRING_NEO4J_URI) names its Bolt address, "
							+ "as in bolt://host:7687.",
					ex);
		}
		catch (MigrationsException | Neo4jException ex) {
			throw new StartupProblem("The graph's schema cannot be brought up to date: " + deepest(ex)
				.getMessage(), isReadOnly(ex)
						? "The database is read-only. Connect to one that may be written, or make this one writable."
						: "See the message above; nothing of your data was changed.",
					ex);
		}
	}

	private void refuseNewerDatabase() {
		ValidationResult result = this.migrations.validate();
		if (result.getOutcome() != ValidationResult.Outcome.INCOMPLETE_MIGRATIONS) {
			return;
		}
		List<String> known = this.migrations.info(MigrationChain.ChainBuilderMode.LOCAL)
			.getElements()
			.stream()
			.map(MigrationChain.Element::getVersion)
			.toList();
		List<String> unknown = this.migrations.info(MigrationChain.ChainBuilderMode.REMOTE)
			.getElements()
			.stream()
			.filter((element) -> element.getState() == MigrationState.APPLIED)
			.map(MigrationChain.Element::getVersion)
			.filter((version) -> !known.contains(version))
			.toList();
		throw new StartupProblem(
				"The database is newer than this program: it has schema version %s, this program knows up to %s."
					.formatted(unknown, known.isEmpty() ? "none" : known.getLast()),
				"Start the version of Onethread that last used this database, or a newer one.", null);
	}

	private static boolean isReadOnly(Throwable thrown) {
		String message = String.valueOf(deepest(thrown).getMessage()).toLowerCase(java.util.Locale.ROOT);
		return message.contains("read-only") || message.contains("read only") || message.contains("readonly")
				|| message.contains("access mode");
	}

	private static Throwable deepest(Throwable thrown) {
		Throwable deepest = thrown;
		while (deepest.getCause() != null) {
			deepest = deepest.getCause();
		}
		return deepest;
	}

}
