package io.onethread.terminal;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.util.Optional;

import io.onethread.graph.DataDirectory;
import org.jspecify.annotations.Nullable;

import org.springframework.context.ConfigurableApplicationContext;

/**
 * A server to work through: the one that runs, or one started for the time of a command.
 */
final class Connection implements AutoCloseable {

	private final ServerClient client;

	private final @Nullable ConfigurableApplicationContext own;

	private Connection(ServerClient client, @Nullable ConfigurableApplicationContext own) {
		this.client = client;
		this.own = own;
	}

	static Connection open(Server server, ServerOptions options) {
		Optional<ServerClient> running = InstanceFile.running(options.data);
		if (running.isPresent()) {
			return new Connection(running.get(), null);
		}
		ConfigurableApplicationContext context = server.startForCommand(options);
		try {
			String token = Files.readString(context.getBean(DataDirectory.class).path().resolve("operator.token"));
			return new Connection(new ServerClient("http://localhost:" + RunCommand.port(context), token), context);
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	ServerClient client() {
		return this.client;
	}

	@Override
	public void close() {
		if (this.own != null) {
			this.own.close();
		}
	}

}
