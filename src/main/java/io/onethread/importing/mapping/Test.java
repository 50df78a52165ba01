package io.onethread.importing.mapping;

import java.util.Set;

/** A condition on a column. */
public sealed interface Test {

	/** Whether a cell meets it; an empty cell is an empty text. */
	boolean holds(String cell);

	/** One of these values. */
	record Is(Set<String> values) implements Test {

		@Override
		public boolean holds(String cell) {
			return this.values.contains(cell);
		}

	}

	/** None of these values. */
	record Not(Set<String> values) implements Test {

		@Override
		public boolean holds(String cell) {
			return !this.values.contains(cell);
		}

	}

	/** Beginning with one of these texts, or with none of them. */
	record Starts(Set<String> with, boolean wanted) implements Test {

		@Override
		public boolean holds(String cell) {
			return this.with.stream().anyMatch(cell::startsWith) == this.wanted;
		}

	}

	/** Empty, or not empty. */
	record Empty(boolean empty) implements Test {

		@Override
		public boolean holds(String cell) {
			return cell.isEmpty() == this.empty;
		}

	}

}
