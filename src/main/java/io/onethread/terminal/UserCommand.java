package io.onethread.terminal;

import java.io.Console;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;

import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import tools.jackson.databind.JsonNode;

@Command(name = "user", mixinStandardHelpOptions = true, description = "Adds, lists and closes logins.",
		synopsisSubcommandLabel = "add|list|password|disable|enable")
final class UserCommand {

	private final Server server;

	UserCommand(Server server) {
		this.server = server;
	}

	private enum RoleName {

		REP, MANAGER, EXECUTIVE, ADMINISTRATOR

	}

	@Command(name = "add", mixinStandardHelpOptions = true, description = "Adds a login.")
	int add(@Parameters(paramLabel = "NAME", description = "The name to log in with.") String name,
			@Option(names = "--role", required = true, paramLabel = "ROLE",
					description = "rep, manager, executive or administrator.") RoleName role,
			@Option(names = "--rep", paramLabel = "ID",
					description = "The rep it is: id, code or full name.") @Nullable String rep,
			@Option(names = "--password-stdin",
					description = "Reads the password from standard input.") boolean fromInput,
			@Mixin ServerOptions options) {
		Map<String, Object> body = new LinkedHashMap<>();
		body.put("name", name);
		body.put("role", role.name());
		if (rep != null) {
			body.put("rep", rep);
		}
		body.put("password", password(fromInput));
		try (Connection connection = Connection.open(this.server, options)) {
			connection.client().send("POST", "/api/v1/users", body);
		}
		System.out.println("Added " + name + ".");
		return 0;
	}

	@Command(name = "list", mixinStandardHelpOptions = true, description = "Lists the logins.")
	int list(@Mixin ServerOptions options) {
		try (Connection connection = Connection.open(this.server, options)) {
			for (JsonNode user : connection.client().get("/api/v1/users").path("items")) {
				System.out.printf("%-24s %-14s %-9s %s%n", user.path("name").asString(),
						user.path("role").asString().toLowerCase(java.util.Locale.ROOT),
						user.path("enabled").asBoolean() ? "" : "disabled", user.path("repName").asString(""));
			}
		}
		return 0;
	}

	@Command(name = "password", mixinStandardHelpOptions = true, description = "Sets a login's password.")
	int password(@Parameters(paramLabel = "NAME") String name,
			@Option(names = "--password-stdin",
					description = "Reads the password from standard input.") boolean fromInput,
			@Mixin ServerOptions options) {
		String password = password(fromInput);
		try (Connection connection = Connection.open(this.server, options)) {
			connection.client().send("PUT", path(name) + "/password", Map.of("password", password));
		}
		System.out.println("The password of " + name + " is changed.");
		return 0;
	}

	@Command(name = "disable", mixinStandardHelpOptions = true,
			description = "Keeps a login out, from its next action on.")
	int disable(@Parameters(paramLabel = "NAME") String name, @Mixin ServerOptions options) {
		return setEnabled(name, false, options);
	}

	@Command(name = "enable", mixinStandardHelpOptions = true, description = "Lets a login in again.")
	int enable(@Parameters(paramLabel = "NAME") String name, @Mixin ServerOptions options) {
		return setEnabled(name, true, options);
	}

	private int setEnabled(String name, boolean enabled, ServerOptions options) {
		try (Connection connection = Connection.open(this.server, options)) {
			connection.client().send("PUT", path(name) + "/enabled", Map.of("enabled", enabled));
		}
		System.out.println(name + (enabled ? " may log in again." : " is kept out."));
		return 0;
	}

	private static String path(String name) {
		return "/api/v1/users/" + URLEncoder.encode(name, StandardCharsets.UTF_8).replace("+", "%20");
	}

	private static String password(boolean fromInput) {
		Console console = System.console();
		if (fromInput || console == null || !console.isTerminal()) {
			try {
				String line = new String(System.in.readAllBytes(), StandardCharsets.UTF_8).strip();
				if (line.isEmpty()) {
					throw new TerminalProblem(
							"No password on standard input: " + "echo PASSWORD | ./onethread user … --password-stdin");
				}
				return line;
			}
			catch (IOException ex) {
				throw new UncheckedIOException(ex);
			}
		}
		char[] first = console.readPassword("Password: ");
		char[] second = console.readPassword("Once more: ");
		if (first == null || !java.util.Arrays.equals(first, second)) {
			throw new TerminalProblem("The two passwords differ; nothing was changed.");
		}
		return new String(first);
	}

}
