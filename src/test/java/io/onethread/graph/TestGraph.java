package io.onethread.graph;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;

import io.onethread.graph.embedded.EmbeddedNeo4j;
import org.neo4j.driver.AuthToken;
import org.neo4j.driver.AuthTokens;
import org.slf4j.LoggerFactory;
import org.testcontainers.DockerClientFactory;
import org.testcontainers.neo4j.Neo4jContainer;

import org.springframework.boot.neo4j.autoconfigure.Neo4jConnectionDetails;

/**
 * The one Neo4j of a test run: the server that ONETHREAD_TEST_NEO4J_URI names, else a
 * container where Docker answers, else the embedded one. Never none.
 */
public final class TestGraph {

	private static final Neo4jConnectionDetails CONNECTION = connect();

	private TestGraph() {
	}

	/** How to reach it. */
	public static Neo4jConnectionDetails connection() {
		return CONNECTION;
	}

	private static Neo4jConnectionDetails connect() {
		String uri = System.getenv("ONETHREAD_TEST_NEO4J_URI");
		if (uri != null) {
			say("server " + uri);
			return details(URI.create(uri), AuthTokens.basic(System.getenv("ONETHREAD_TEST_NEO4J_USER"),
					System.getenv("ONETHREAD_TEST_NEO4J_PASSWORD")));
		}
		if (DockerClientFactory.instance().isDockerAvailable()) {
			Neo4jContainer container = new Neo4jContainer("neo4j:2026.08.1-community").withoutAuthentication();
			container.start();
			say("container " + container.getBoltUrl());
			return details(URI.create(container.getBoltUrl()), AuthTokens.none());
		}
		try {
			Path home = Files.createTempDirectory("onethread-test-graph");
			EmbeddedNeo4j neo4j = new EmbeddedNeo4j(home);
			Runtime.getRuntime().addShutdownHook(new Thread(neo4j::close));
			say("embedded in " + home);
			return neo4j;
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	private static void say(String which) {
		LoggerFactory.getLogger(TestGraph.class).info("Tests run on Neo4j: {}", which);
	}

	private static Neo4jConnectionDetails details(URI uri, AuthToken token) {
		return new Neo4jConnectionDetails() {
			@Override
			public URI getUri() {
				return uri;
			}

			@Override
			public AuthToken getAuthToken() {
				return token;
			}
		};
	}

}
