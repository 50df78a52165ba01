package io.onethread.terminal;

import picocli.CommandLine;
import picocli.CommandLine.Command;

/** Reads the command line and does what it says. */
@Command(name = "onethread", description = "Onethread: pull one thread, move the whole.%n", synopsisHeading = "Usage: ",
		commandListHeading = "%nCommands:%n", subcommands = CommandLine.HelpCommand.class)
public final class Terminal {

	private Terminal() {
	}

	/**
	 * Runs a command. Returns while the server runs; ends the process after any other
	 * command, with 0 where all went well.
	 * @param application the Spring Boot application to start where one is needed
	 */
	public static void run(Class<?> application, String[] args) {
		int code = execute(application, args);
		if (code != RunCommand.KEEPS_RUNNING) {
			System.exit(code);
		}
	}

	static int execute(Class<?> application, String[] args) {
		Server server = new Server(application);
		CommandLine line = new CommandLine(new Terminal()).addSubcommand(new RunCommand(server))
			.addSubcommand(new ImportCommand(server))
			.addSubcommand(new UserCommand(server))
			.addSubcommand(new BenchCommand(server))
			.addSubcommand(new MatchCommand())
			.addSubcommand(new VersionCommand())
			.setCaseInsensitiveEnumValuesAllowed(true)
			.setExecutionExceptionHandler((problem, command, parsed) -> {
				if (!(problem instanceof TerminalProblem)) {
					throw problem;
				}
				command.getErr().println(command.getColorScheme().errorText(String.valueOf(problem.getMessage())));
				return 1;
			});
		return line.execute(args.length == 0 ? new String[] { "help" } : args);
	}

}
