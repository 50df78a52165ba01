package io.onethread.customer;

import java.util.List;

/** What may be written down about a contact, for whoever wants to know beforehand. */
public final class ContactRules {

	private ContactRules() {
	}

	/** What would be refused, field by field. */
	public static List<FieldProblem> problems(ContactData data) {
		return FieldRules.problems(data);
	}

}
