package io.onethread.pipeline;

import java.util.List;

import io.onethread.graph.LinkKind;
import io.onethread.graph.PassingKind;
import io.onethread.graph.Properties;
import io.onethread.graph.PropertyType;
import io.onethread.graph.RecordKind;
import io.onethread.graph.SearchText;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Projects and their links. */
@Configuration(proxyBeanMethods = false)
class PipelineKinds {

	@Bean
	RecordKind project() {
		return new RecordKind("Project",
				Properties.text("name", "code", "stage", "status")
					.and(PropertyType.NUMBER, "value", "probability")
					.and(PropertyType.DATE, "openedAt", "expectedClose", "closedAt")
					.and(PropertyType.TEXT, "nextStep")
					.map(),
				SearchText::keysOf);
	}

	@Bean
	LinkKind projectForCustomer() {
		return new LinkKind("FOR", "Project", "Customer");
	}

	@Bean
	LinkKind repRunsProject() {
		return new LinkKind("RUNS", "Rep", "Project");
	}

	@Bean
	LinkKind repHelpsProject() {
		return new LinkKind("HELPS", "Rep", "Project");
	}

	@Bean
	LinkKind projectOffersProduct() {
		return new LinkKind("OFFERS", "Project", "Product");
	}

	@Bean
	LinkKind projectOffersLine() {
		return new LinkKind("OFFERS", "Project", "ProductLine");
	}

	@Bean
	LinkKind contactPlaysInProject() {
		return new LinkKind("PLAYS", "Contact", "Project",
				Properties.text("role", "stance").and(PropertyType.BOOLEAN, "key").map());
	}

	/** What was decided stays with who ran it. */
	@Bean
	PassingKind projectsPass() {
		return new PassingKind("Project", List.of("RUNS", "HELPS"), List.of("open"));
	}

}
