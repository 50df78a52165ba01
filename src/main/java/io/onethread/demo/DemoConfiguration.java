package io.onethread.demo;

import io.onethread.pipeline.StageHistory;
import io.onethread.protection.RuleService;
import io.onethread.report.PastReports;
import io.onethread.shell.DemoLogins;

import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.ApplicationRunner;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBooleanProperty;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;

/** What the demo mode adds, and what its absence takes away. */
@Configuration(proxyBeanMethods = false)
class DemoConfiguration {

	@Bean
	@ConditionalOnBooleanProperty("onethread.demo")
	DemoLoader demoLoader(DemoQueries queries, DemoUsers users, ApplicationEventPublisher events,
			@Value("${onethread.demo-seed:1}") long seed, @Value("${onethread.demo-size:full}") String size) {
		return new DemoLoader(queries, users, events, seed, size);
	}

	@Bean
	@ConditionalOnBooleanProperty("onethread.demo")
	DemoHistory demoHistory(DemoQueries queries, StageHistory history) {
		return new DemoHistory(queries, history);
	}

	@Bean
	@ConditionalOnBooleanProperty("onethread.demo")
	DemoReports demoReports(DemoQueries queries, PastReports reports) {
		return new DemoReports(queries, reports);
	}

	@Bean
	@ConditionalOnBooleanProperty("onethread.demo")
	DemoProtection demoProtection(RuleService rules) {
		return new DemoProtection(rules);
	}

	@Bean
	@ConditionalOnBooleanProperty("onethread.demo")
	DemoLogins demoLogins(DemoUsers users) {
		return users::logins;
	}

	@Bean
	@ConditionalOnBooleanProperty(name = "onethread.demo", havingValue = false, matchIfMissing = true)
	@Order(20)
	ApplicationRunner demoLoginsClosed(DemoQueries queries, DemoUsers users) {
		return (arguments) -> queries.findLoad().ifPresent((load) -> users.close(load.logins()));
	}

}
