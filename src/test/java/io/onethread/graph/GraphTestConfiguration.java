package io.onethread.graph;

import java.io.IOException;
import java.nio.file.Files;

import org.springframework.boot.neo4j.autoconfigure.Neo4jConnectionDetails;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;

/** Puts the run's Neo4j and a directory of its own under the program. */
@TestConfiguration(proxyBeanMethods = false)
public class GraphTestConfiguration {

	@Bean
	Neo4jConnectionDetails neo4jConnectionDetails() {
		return TestGraph.connection();
	}

	@Bean
	DataDirectory dataDirectory() throws IOException {
		return DataDirectory.hold(Files.createTempDirectory("onethread-test"));
	}

}
