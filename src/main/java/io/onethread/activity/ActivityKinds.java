package io.onethread.activity;

import java.util.Map;

import io.onethread.graph.LinkKind;
import io.onethread.graph.Properties;
import io.onethread.graph.PropertyType;
import io.onethread.graph.RecordKind;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Activities and their links. */
@Configuration(proxyBeanMethods = false)
class ActivityKinds {

	@Bean
	RecordKind activity() {
		return new RecordKind("Activity", Properties.text("kind", "subject").and(PropertyType.DATE_TIME, "at").map(),
				(all) -> Map.of());
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

}
