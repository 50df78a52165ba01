package io.onethread.importing.translate;

import java.util.ArrayList;
import java.util.List;

import io.onethread.importing.mapping.Need;
import io.onethread.importing.report.Problem;
import io.onethread.importing.report.Reason;
import io.onethread.importing.report.Severity;

/** Gathers what is to be said of one row. */
final class Faults {

	private final String file;

	private final long line;

	private final List<Problem> problems = new ArrayList<>(1);

	Faults(String file, long line) {
		this.file = file;
		this.line = line;
	}

	void add(Severity severity, Reason reason, String column, String value, String... arguments) {
		this.problems.add(new Problem(severity, reason, this.file, this.line, column, value, List.of(arguments)));
	}

	/** Something is missing; how bad that is, the mapping says. */
	void missing(Need need, Reason reason, String column, String... arguments) {
		if (need != Need.FALSE) {
			add((need == Need.TRUE) ? Severity.REFUSED : Severity.WARNING, reason, column, "", arguments);
		}
	}

	boolean refused() {
		return this.problems.stream().anyMatch((problem) -> problem.severity() == Severity.REFUSED);
	}

	List<Problem> problems() {
		return this.problems;
	}

}
