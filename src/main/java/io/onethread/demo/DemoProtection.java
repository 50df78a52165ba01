package io.onethread.demo;

import java.util.List;

import io.onethread.access.Role;
import io.onethread.access.Viewer;
import io.onethread.protection.RuleService;
import io.onethread.protection.Terms;

import org.springframework.context.event.EventListener;

/**
 * A rule of protection that is prepared and off, so that there is something to look at
 * and nobody loses a customer.
 */
class DemoProtection {

	private static final String ID = "demo-protection";

	private static final Viewer AUTHOR = new Viewer("demo", "onethread", Role.EXECUTIVE, null, "onethread", null,
			List.of());

	private final RuleService rules;

	DemoProtection(RuleService rules) {
		this.rules = rules;
	}

	@EventListener
	void loaded(DemoCompany.Loaded event) {
		if (this.rules.find(AUTHOR, ID).isEmpty()) {
			this.rules.save(AUTHOR,
					this.rules.draft(AUTHOR, ID, null, null, new Terms(60, 90, 120, 60, 7, 30, 20, 5, true, true)));
		}
	}

}
