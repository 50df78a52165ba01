package io.onethread.terminal;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import tools.jackson.databind.JsonNode;

@Command(name = "import", mixinStandardHelpOptions = true,
		description = "Imports files. Exit code 0: all rows taken; 3: some refused; 4: some known and nothing done; "
				+ "1: failed.")
final class ImportCommand implements Callable<Integer> {

	private static final int SOME_REFUSED = 3;

	private static final int SOME_KNOWN = 4;

	private final Server server;

	@Parameters(index = "0", paramLabel = "MAPPING",
			description = "A mapping file, or the name of one that is shipped or saved (northwind, maven-crm).")
	private String mapping = "";

	@Parameters(index = "1", paramLabel = "FILE|DIR", description = "A CSV, TSV or XLSX file, or a directory of them.")
	private Path files = Path.of("");

	@Option(names = "--dry-run", description = "Says what would happen and changes nothing.")
	private boolean dryRun;

	@Option(names = "--known", paramLabel = "WHAT", defaultValue = "bring",
			description = "What to do with companies that look like customers that are there: bring, leave-out or stop "
					+ "(default: ${DEFAULT-VALUE}). All but bring try the import first.")
	private String known = "bring";

	@Mixin
	private ServerOptions options = new ServerOptions();

	ImportCommand(Server server) {
		this.server = server;
	}

	@Override
	public Integer call() throws IOException, InterruptedException {
		if (!List.of("bring", "leave-out", "stop").contains(this.known)) {
			throw new TerminalProblem("--known takes bring, leave-out or stop");
		}
		try (Connection connection = Connection.open(this.server, this.options)) {
			ServerClient client = connection.client();
			if (this.dryRun) {
				String trial = upload(client, true, "");
				JsonNode state = finished(client, trial);
				tellKnown(client, trial);
				return report(client, trial, state);
			}
			String leaveOut = "";
			if (!this.known.equals("bring")) {
				String trial = upload(client, true, "");
				JsonNode state = finished(client, trial);
				if (!state.path("state").asString().equals("FINISHED")) {
					return report(client, trial, state);
				}
				if (tellKnown(client, trial) > 0 && this.known.equals("stop")) {
					System.out.println("Nothing was imported.");
					return SOME_KNOWN;
				}
				leaveOut = trial.substring(trial.lastIndexOf('/') + 1);
			}
			String run = upload(client, false, leaveOut);
			return report(client, run, finished(client, run));
		}
	}

	private String upload(ServerClient client, boolean trial, String leaveOut)
			throws IOException, InterruptedException {
		MultipartForm form = new MultipartForm();
		form.field("mapping",
				Files.isRegularFile(Path.of(this.mapping)) ? Files.readString(Path.of(this.mapping)) : this.mapping);
		form.field("dryRun", String.valueOf(trial));
		form.field("leaveOut", leaveOut);
		for (Path file : files()) {
			form.file("files", file);
		}
		return client.upload("/api/v1/imports", form.contentType(), form.publisher());
	}

	/** Says which companies are known already, and how many look like other customers. */
	private static long tellKnown(ServerClient client, String trial) {
		JsonNode known = client.get(trial + "/known");
		if (known.path("companies").asLong() > 0) {
			System.out.printf(
					"%,d of your %,d companies are already known: %,d from an earlier import, %,d look like "
							+ "other customers%n",
					known.path("known").asLong(), known.path("companies").asLong(), known.path("brought").asLong(),
					known.path("alike").asLong());
			known.path("items").forEach(ImportCommand::tell);
		}
		return known.path("alike").asLong();
	}

	private static void tell(JsonNode item) {
		String there = item.path("name").isNull() ? (item.path("askDivision").isNull() ? "no division works it"
				: "known in " + item.path("askDivision").asString()) : item.path("name").asString();
		System.out.printf("  %s: %s%n", item.path("company").asString(), there);
	}

	private List<Path> files() throws IOException {
		if (!Files.exists(this.files)) {
			throw new TerminalProblem("There is no file or directory " + this.files);
		}
		if (Files.isRegularFile(this.files)) {
			return List.of(this.files);
		}
		try (Stream<Path> found = Files.list(this.files)) {
			return found.filter((file) -> file.toString().matches("(?i).*\\.(csv|tsv|txt|xlsx)(\\.gz)?"))
				.sorted()
				.toList();
		}
	}

	private static JsonNode finished(ServerClient client, String run) throws InterruptedException {
		CountDownLatch never = new CountDownLatch(1);
		while (true) {
			JsonNode state = client.get(run);
			System.err.printf("\r%3.0f %%  %,d rows", state.path("progress").asDouble() * 100,
					state.path("counts").path("rows").asLong());
			String now = state.path("state").asString();
			if (!now.equals("RUNNING") && !now.equals("WAITING")) {
				System.err.println();
				return state;
			}
			never.await(250, TimeUnit.MILLISECONDS);
		}
	}

	private int report(ServerClient client, String run, JsonNode state) {
		if (!state.path("state").asString().equals("FINISHED")) {
			throw new TerminalProblem(state.path("message").asString("The import failed."));
		}
		JsonNode counts = state.path("counts");
		counts.properties()
			.forEach((count) -> System.out.printf("%,12d  %s%n", count.getValue().asLong(), count.getKey()));
		if (state.path("problems").asLong() > 0) {
			Path target = Path.of("import-problems.csv").toAbsolutePath();
			client.download(run + "/errors", target);
			System.out.println("What was refused or repaired, with the remedies: " + target);
		}
		return counts.path("refused").asLong() > 0 ? SOME_REFUSED : 0;
	}

}
