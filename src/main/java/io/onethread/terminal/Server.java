package io.onethread.terminal;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.util.ArrayList;
import java.util.List;

import io.onethread.graph.DataDirectory;
import io.onethread.graph.StartupProblem;

import org.springframework.boot.Banner;
import org.springframework.boot.SpringApplication;
import org.springframework.context.ConfigurableApplicationContext;

/** Starts the server in this process. */
final class Server {

	private final Class<?> application;

	Server(Class<?> application) {
		this.application = application;
	}

	/**
	 * Starts it with these properties, given as {@code --name=value}.
	 * @throws TerminalProblem if it cannot start for a reason that can be said in words
	 */
	ConfigurableApplicationContext start(List<String> arguments) {
		SpringApplication spring = new SpringApplication(this.application);
		spring.setBannerMode(Banner.Mode.OFF);
		try {
			return spring.run(arguments.toArray(String[]::new));
		}
		catch (RuntimeException ex) {
			for (Throwable cause = ex; cause != null; cause = cause.getCause()) {
				if (cause instanceof StartupProblem problem) {
					throw new TerminalProblem(problem);
				}
			}
			throw ex;
		}
	}

	/**
	 * Sees that the data directory and the port are free before anything is started:
	 * starting takes seconds, and what then fails first is not what is wrong.
	 * @param port the port to listen on; 0 for any
	 * @throws TerminalProblem if one of them is not
	 */
	static void checkFree(ServerOptions options, String address, int port) {
		try {
			DataDirectory.hold(options.data).close();
		}
		catch (StartupProblem ex) {
			throw new TerminalProblem(ex);
		}
		try (ServerSocket socket = new ServerSocket(port, 1, InetAddress.getByName(address))) {
			socket.getLocalPort();
		}
		catch (IOException | IllegalArgumentException ex) {
			throw new TerminalProblem(
					"The server cannot listen on port %d of %s: %s.%nGive another port with --port PORT."
						.formatted(port, address, ex.getMessage()));
		}
	}

	/** Starts one for the time of a command, on a free port, without a demo company. */
	ConfigurableApplicationContext startForCommand(ServerOptions options) {
		List<String> arguments = new ArrayList<>(options.arguments());
		arguments.add("--server.port=0");
		return start(arguments);
	}

}
