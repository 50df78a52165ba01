package io.onethread.terminal;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

import io.onethread.graph.Benchmark;
import io.onethread.shell.BackgroundWork;

import org.springframework.context.ConfigurableApplicationContext;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

@Command(name = "bench", mixinStandardHelpOptions = true,
		description = "Measures the program on a demo company of its own, and matching on public sets; prints ratios measured "
				+ "in one run.")
final class BenchCommand implements Callable<Integer> {

	/** Needs no server. */
	private static final String MATCH = "match";

	private final Server server;

	@Spec
	private CommandSpec spec = CommandSpec.create();

	@Parameters(paramLabel = "NAME", arity = "0..*", description = "Which benchmarks; all if none is named.")
	private List<String> names = List.of();

	@Option(names = "--customers", paramLabel = "N", defaultValue = "100000",
			description = "How many customers the check and health benchmarks add (default: ${DEFAULT-VALUE}); the lookup "
					+ "benchmark adds them only where this is given.")
	private int customers = 100_000;

	@Option(names = "--orders", paramLabel = "N", defaultValue = "1000000",
			description = "How many orders it gives them (default: ${DEFAULT-VALUE}).")
	private int orders = 1_000_000;

	@Option(names = "--files", paramLabel = "DIR", defaultValue = "../shared/data",
			description = "Where the public sets lie that matching is measured on (docs/matching.md; default: "
					+ "${DEFAULT-VALUE}).")
	private Path files = Path.of("../shared/data");

	BenchCommand(Server server) {
		this.server = server;
	}

	@Override
	public Integer call() throws IOException, InterruptedException {
		if (this.names.contains(MATCH) || this.names.isEmpty() && Files.isDirectory(this.files)) {
			System.out.println(new MatchBench(this.files).run());
			if (this.names.equals(List.of(MATCH))) {
				return 0;
			}
		}
		Path data = Files.createTempDirectory("onethread-bench");
		try (ConfigurableApplicationContext context = this.server
			.start(List.of("--onethread.data=" + data, "--server.port=0", "--onethread.demo=true",
					"--onethread.bench.customers=" + this.customers, "--onethread.bench.orders=" + this.orders,
					"--onethread.bench.lookup=" + (given() ? this.customers : 0)))) {
			waitForQuiet(context);
			List<Benchmark> benchmarks = context.getBeanProvider(Benchmark.class)
				.orderedStream()
				.filter((one) -> this.names.isEmpty() || this.names.contains(one.name()))
				.toList();
			if (benchmarks.isEmpty()) {
				throw new TerminalProblem("There is no such benchmark. There are: match and "
						+ context.getBeanProvider(Benchmark.class).stream().map(Benchmark::name).toList());
			}
			for (Benchmark benchmark : benchmarks) {
				System.out.println(benchmark.run());
			}
		}
		return 0;
	}

	private boolean given() {
		return this.spec.commandLine().getParseResult().hasMatchedOption("--customers");
	}

	/** What loads in the background would be measured along. */
	private static void waitForQuiet(ConfigurableApplicationContext context) throws InterruptedException {
		CountDownLatch never = new CountDownLatch(1);
		int quiet = 0;
		while (quiet < 4) {
			boolean busy = context.getBeanProvider(BackgroundWork.class)
				.stream()
				.anyMatch((work) -> work.progress().isPresent());
			quiet = busy ? 0 : quiet + 1;
			never.await(500, TimeUnit.MILLISECONDS);
		}
	}

}
