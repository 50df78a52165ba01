package io.onethread.terminal;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** Which data a command works on. */
final class ServerOptions {

	@Option(names = "--data", paramLabel = "DIR", defaultValue = "data",
			description = "Where the program keeps its data (default: ${DEFAULT-VALUE}).")
	Path data = Path.of("data");

	@Option(names = "--neo4j-uri", paramLabel = "URI",
			description = "A Neo4j server to use instead of the embedded one: bolt://, neo4j:// or neo4j+s://.")
	@Nullable String uri;

	@Option(names = "--neo4j-user", paramLabel = "NAME", description = "Its user (default: neo4j).")
	@Nullable String user;

	@Option(names = "--neo4j-password", paramLabel = "PASSWORD",
			description = "Its password; better given as SPRING_NEO4J_AUTHENTICATION_PASSWORD.")
	@Nullable String password;

	/** The same as Spring's properties. */
	List<String> arguments() {
		List<String> arguments = new ArrayList<>();
		arguments.add("--onethread.data=" + this.data);
		if (this.uri != null) {
			arguments.add("--spring.neo4j.uri=" + this.uri);
			if (this.password != null) {
				arguments.add("--spring.neo4j.authentication.username=" + (this.user == null ? "neo4j" : this.user));
				arguments.add("--spring.neo4j.authentication.password=" + this.password);
			}
		}
		return arguments;
	}

}
