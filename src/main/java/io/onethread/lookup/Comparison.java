package io.onethread.lookup;

import java.util.Comparator;
import java.util.List;

import org.jspecify.annotations.Nullable;

/**
 * What the threads of two records share, as far as the viewer may know.
 *
 * @param left the one
 * @param right the other
 * @param direct how the other hangs on the one, where it does
 * @param same values that both hold
 * @param groups what hangs on both, by type
 */
public record Comparison(RecordPage left, RecordPage right, @Nullable Tie direct, List<Same> same, List<Group> groups) {

	/** Whether nothing at all is shared. */
	public boolean isEmpty() {
		return this.direct == null && this.same.isEmpty()
				&& this.groups.stream().allMatch((group) -> group.shared().isEmpty());
	}

	/**
	 * A value that both hold, if not in the same way of writing.
	 *
	 * @param field the property
	 * @param value as the one has it
	 */
	public record Same(String field, String value) {

	}

	/**
	 * The records of one type.
	 *
	 * @param type their label
	 * @param left how many hang on the one
	 * @param right how many hang on the other
	 * @param shared those that hang on both, the strongest first
	 */
	public record Group(String type, int left, int right, List<Shared> shared) {

	}

	/**
	 * A record that hangs on both.
	 *
	 * @param left how it hangs on the one
	 * @param right how it hangs on the other
	 */
	public record Shared(Tie left, Tie right) {

		static final Comparator<Shared> STRONGEST_FIRST = Comparator.comparingDouble(Shared::strength)
			.reversed()
			.thenComparing((shared) -> shared.left().record().name())
			.thenComparing((shared) -> shared.left().record().id());

		/** The record. */
		public RecordRef record() {
			return this.left.record();
		}

		/** As strong as the weaker of both ties. */
		public double strength() {
			return Math.min(this.left.strength(), this.right.strength());
		}

	}

}
