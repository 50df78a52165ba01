package io.onethread.journey;

import java.time.Duration;

import io.onethread.access.Users;
import io.onethread.graph.EmptyGraph;
import io.onethread.shell.BackgroundWork;
import org.junit.jupiter.api.extension.BeforeAllCallback;
import org.junit.jupiter.api.extension.ExtensionContext;

import org.springframework.context.ApplicationContext;
import org.springframework.test.context.junit.jupiter.SpringExtension;

import static org.awaitility.Awaitility.await;

/** Has the program make up its company on an empty graph, once, and waits for it. */
class FreshCompany implements BeforeAllCallback {

	private static boolean made;

	@Override
	public void beforeAll(ExtensionContext context) {
		if (!made) {
			// The program makes up its company as it starts, which it does when asked for
			// here first.
			EmptyGraph.empty();
			made = true;
		}
		ApplicationContext program = SpringExtension.getApplicationContext(context);
		await().atMost(Duration.ofMinutes(5))
			.until(() -> program.getBean(Users.class).exists("executive")
					&& program.getBeanProvider(BackgroundWork.class)
						.stream()
						.noneMatch((one) -> one.progress().isPresent()));
	}

}
