package io.onethread.terminal;

import java.io.IOException;
import java.io.InputStream;
import java.util.Properties;
import java.util.concurrent.Callable;

import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

@Command(name = "version", mixinStandardHelpOptions = true, description = "Says which version this is.")
final class VersionCommand implements Callable<Integer> {

	@Spec
	@org.jspecify.annotations.Nullable
	CommandSpec spec;

	@Override
	public Integer call() throws IOException {
		Properties build = new Properties();
		try (InputStream file = VersionCommand.class.getResourceAsStream("/META-INF/build-info.properties")) {
			if (file != null) {
				build.load(file);
			}
		}
		java.util.Objects.requireNonNull(this.spec)
			.commandLine()
			.getOut()
			.printf("Onethread %s on Java %s%n", build.getProperty("build.version", "unpackaged"), Runtime.version());
		return 0;
	}

}
