package io.onethread.journey;

import java.time.Duration;

import io.onethread.access.Users;
import io.onethread.graph.EmptyGraph;
import io.onethread.shell.BackgroundWork;
import org.junit.jupiter.api.extension.BeforeAllCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.TestInstanceFactoryContext;
import org.junit.jupiter.api.extension.TestInstancePreConstructCallback;

import org.springframework.context.ApplicationContext;
import org.springframework.test.context.junit.jupiter.SpringExtension;

import static org.awaitility.Awaitility.await;

/** Has the program make up its company on an empty graph, once, and waits for it. */
class FreshCompany implements TestInstancePreConstructCallback, BeforeAllCallback {

	private static boolean made;

	/**
	 * Before the program starts, which it does for the first instance: it makes up its
	 * company at once.
	 */
	@Override
	public void preConstructTestInstance(TestInstanceFactoryContext instance, ExtensionContext context) {
		if (!made) {
			EmptyGraph.empty();
			made = true;
		}
	}

	@Override
	public void beforeAll(ExtensionContext context) {
		ApplicationContext program = SpringExtension.getApplicationContext(context);
		await().atMost(Duration.ofMinutes(5))
			.until(() -> program.getBean(Users.class).exists("executive")
					&& program.getBeanProvider(BackgroundWork.class)
						.stream()
						.noneMatch((one) -> one.progress().isPresent()));
	}

}
