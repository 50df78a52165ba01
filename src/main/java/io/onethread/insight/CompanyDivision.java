package io.onethread.insight;

import java.util.Map;

import io.onethread.pipeline.Milestone;
import org.jspecify.annotations.Nullable;

/**
 * The figures of a division. Customers count with the division of the rep who answers for
 * them first, projects with that of whoever runs them, overlaps with all divisions that
 * take part.
 *
 * @param division the division; null for what belongs to none
 * @param colour its place in the palette, 1 to 7; 0 for none
 * @param customers how many customers
 * @param trading how many of them have orders in twelve months
 * @param revenue what these brought
 * @param profit what these left, of customers where that is known; null where of none
 * @param declining customers with an alert that their orders decline
 * @param silent customers with an alert that they are silent
 * @param projects what the projects come to, by milestone
 * @param unmapped projects in stages that nobody has mapped to a milestone
 * @param overlaps in how many overlaps it takes part
 * @param touched customers somebody was in touch with lately; null where the company
 * keeps no activities at all
 */
public record CompanyDivision(@Nullable CompanyName division, int colour, long customers, long trading, double revenue,
		@Nullable Double profit, long declining, long silent, Map<Milestone, Projects> projects, Projects unmapped,
		long overlaps, @Nullable Long touched) {

	/** The id of the division; empty for none. */
	public String id() {
		return (this.division != null) ? this.division.id() : "";
	}

	/** What is not decided yet. */
	public Projects open() {
		return Milestone.undecided().stream().map(this::at).reduce(this.unmapped, Projects::plus);
	}

	/** What is at a milestone. */
	public Projects at(Milestone milestone) {
		return this.projects.getOrDefault(milestone, Projects.NONE);
	}

	/**
	 * Some projects.
	 *
	 * @param count how many
	 * @param value what they would bring, or brought
	 */
	public record Projects(long count, double value) {

		/** None. */
		public static final Projects NONE = new Projects(0, 0);

		Projects plus(Projects other) {
			return new Projects(this.count + other.count, this.value + other.value);
		}

	}

}
