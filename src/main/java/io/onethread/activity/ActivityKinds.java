package io.onethread.activity;

import java.util.List;
import java.util.Map;

import io.onethread.graph.LinkKind;
import io.onethread.graph.PassingKind;
import io.onethread.graph.Properties;
import io.onethread.graph.PropertyType;
import io.onethread.graph.RecordKind;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Activities and tasks, and their links. */
@Configuration(proxyBeanMethods = false)
class ActivityKinds {

	@Bean
	RecordKind activity() {
		return new RecordKind("Activity",
				Properties.text("kind", "subject", "status", "outcome")
					.and(PropertyType.DATE_TIME, "at")
					.and(PropertyType.INTEGER, "minutes")
					.map(),
				(all) -> Map.of());
	}

	@Bean
	RecordKind task() {
		return new RecordKind("Task",
				Properties.text("subject", "status", "outcome").and(PropertyType.DATE, "due").map(), (all) -> Map.of());
	}

	@Bean
	LinkKind repDidActivity() {
		return new LinkKind("DID", "Rep", "Activity");
	}

	@Bean
	LinkKind activityWithContact() {
		return new LinkKind("WITH", "Activity", "Contact");
	}

	@Bean
	LinkKind activityAboutCustomer() {
		return new LinkKind("ABOUT", "Activity", "Customer");
	}

	@Bean
	LinkKind activityAboutProject() {
		return new LinkKind("ABOUT", "Activity", "Project");
	}

	@Bean
	LinkKind repOwesTask() {
		return new LinkKind("OWES", "Rep", "Task");
	}

	@Bean
	LinkKind repAskedForTask() {
		return new LinkKind("ASKED_FOR", "Rep", "Task");
	}

	@Bean
	LinkKind taskAboutCustomer() {
		return new LinkKind("ABOUT", "Task", "Customer");
	}

	@Bean
	LinkKind taskAboutContact() {
		return new LinkKind("ABOUT", "Task", "Contact");
	}

	@Bean
	LinkKind taskAboutProject() {
		return new LinkKind("ABOUT", "Task", "Project");
	}

	@Bean
	PassingKind tasksPass() {
		return new PassingKind("Task", List.of("OWES"), List.of("open"));
	}

	/** What is planned is the successor's to do; what was done stays with who did it. */
	@Bean
	PassingKind plansPass() {
		return new PassingKind("Activity", List.of("DID"), List.of("planned"));
	}

}
