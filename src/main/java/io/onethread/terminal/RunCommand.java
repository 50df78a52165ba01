package io.onethread.terminal;

import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;

import io.onethread.graph.DataDirectory;
import io.onethread.shell.DemoLogins;
import io.onethread.shell.DemoLogins.DemoLogin;

import org.springframework.boot.web.server.context.WebServerApplicationContext;
import org.springframework.context.ConfigurableApplicationContext;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

@Command(name = "run", mixinStandardHelpOptions = true,
		description = "Starts the server. On an empty store it offers a generated company to try.")
final class RunCommand implements Callable<Integer> {

	/** No exit code: the server's threads keep the process alive. */
	static final int KEEPS_RUNNING = -1;

	private final Server server;

	@Mixin
	private ServerOptions options = new ServerOptions();

	@Option(names = "--port", paramLabel = "PORT", defaultValue = "8080",
			description = "Where it answers (default: ${DEFAULT-VALUE}).")
	private int port = 8080;

	@Option(names = "--empty", description = "No demo company: an empty store for your own data.")
	private boolean empty;

	@Option(names = "--address", paramLabel = "ADDRESS", defaultValue = "127.0.0.1",
			description = "The address it listens on (default: ${DEFAULT-VALUE}, this machine only).")
	private String address = "127.0.0.1";

	@Option(names = "--train", hidden = true, description = "Starts, visits the login page, and ends.")
	private boolean train;

	@Spec
	@org.jspecify.annotations.Nullable
	CommandSpec spec;

	RunCommand(Server server) {
		this.server = server;
	}

	@Override
	public Integer call() {
		Server.checkFree(this.options, this.address, this.port);
		List<String> arguments = new ArrayList<>(this.options.arguments());
		arguments.add("--server.port=" + this.port);
		arguments.add("--server.address=" + this.address);
		arguments.add("--onethread.demo=" + !this.empty);
		ConfigurableApplicationContext context = this.server.start(arguments);
		String url = "http://localhost:" + port(context);
		if (this.train) {
			new ServerClient(url, "").visit("/login");
			context.close();
			return 0;
		}
		greet(url, context);
		return KEEPS_RUNNING;
	}

	private void greet(String url, ConfigurableApplicationContext context) {
		PrintWriter out = java.util.Objects.requireNonNull(this.spec).commandLine().getOut();
		out.println();
		out.println("  Onethread is at " + url);
		List<DemoLogin> logins = context.getBeanProvider(DemoLogins.class)
			.orderedStream()
			.flatMap((demo) -> demo.logins().stream())
			.toList();
		if (!logins.isEmpty()) {
			out.println("  Try it as");
			logins.forEach((login) -> out.printf("    %-12s password %s%n", login.name(), login.password()));
		}
		out.println("  Its data is in " + context.getBean(DataDirectory.class).path());
		out.println("  Ctrl-C stops it.");
		out.println();
		out.flush();
	}

	static int port(ConfigurableApplicationContext context) {
		return java.util.Objects.requireNonNull(((WebServerApplicationContext) context).getWebServer()).getPort();
	}

}
