package io.onethread.terminal;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

import io.onethread.graph.DataDirectory;
import jakarta.annotation.PreDestroy;

import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.boot.web.server.context.WebServerApplicationContext;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Tells the command line where the server of a data directory answers, while it does. */
@Component
class InstanceFile {

	private static final String NAME = "instance";

	private final DataDirectory data;

	InstanceFile(DataDirectory data) {
		this.data = data;
	}

	/** The address of the server that holds this directory, if one does. */
	static Optional<ServerClient> running(Path directory) {
		Path file = directory.resolve(NAME);
		if (!Files.exists(file)) {
			return Optional.empty();
		}
		try {
			ServerClient client = new ServerClient(Files.readString(file).strip(),
					Files.readString(directory.resolve("operator.token")).strip());
			return client.answers() ? Optional.of(client) : Optional.empty();
		}
		catch (IOException ex) {
			throw new TerminalProblem(
					"The running server of %s cannot be used: %s. Run this as the user who started it."
						.formatted(directory, ex.getMessage()));
		}
	}

	@EventListener
	void ready(ApplicationReadyEvent event) {
		if (event.getApplicationContext() instanceof WebServerApplicationContext web && web.getWebServer() != null) {
			try {
				Files.writeString(this.data.path().resolve(NAME), "http://localhost:" + web.getWebServer().getPort());
			}
			catch (IOException ex) {
				throw new UncheckedIOException(ex);
			}
		}
	}

	@PreDestroy
	void remove() throws IOException {
		Files.deleteIfExists(this.data.path().resolve(NAME));
	}

}
