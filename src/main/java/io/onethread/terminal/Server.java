package io.onethread.terminal;

import java.util.ArrayList;
import java.util.List;

import org.springframework.boot.Banner;
import org.springframework.boot.SpringApplication;
import org.springframework.context.ConfigurableApplicationContext;

/** Starts the server in this process. */
final class Server {

	private final Class<?> application;

	Server(Class<?> application) {
		this.application = application;
	}

	/** Starts it with these properties, given as {@code --name=value}. */
	ConfigurableApplicationContext start(List<String> arguments) {
		SpringApplication spring = new SpringApplication(this.application);
		spring.setBannerMode(Banner.Mode.OFF);
		return spring.run(arguments.toArray(String[]::new));
	}

	/** Starts one for the time of a command, on a free port, without a demo company. */
	ConfigurableApplicationContext startForCommand(ServerOptions options) {
		List<String> arguments = new ArrayList<>(options.arguments());
		arguments.add("--server.port=0");
		return start(arguments);
	}

}
