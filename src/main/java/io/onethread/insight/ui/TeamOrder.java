package io.onethread.insight.ui;

import java.util.Comparator;

import io.onethread.insight.Figure;
import io.onethread.insight.TeamMember;

/** The orders in which a team can be shown. */
final class TeamOrder {

	private static final Comparator<TeamMember> NAME = Comparator
		.<TeamMember, String>comparing((member) -> member.rep().name())
		.thenComparing((member) -> member.rep().id());

	private TeamOrder() {
	}

	static Comparator<TeamMember> of(String sort) {
		boolean descending = sort.startsWith("-");
		String key = descending ? sort.substring(1) : sort;
		Comparator<TeamMember> order = switch (key) {
			case "name" -> NAME;
			case "state" -> Comparator.comparing(TeamMember::state);
			default -> figure(Figure.of(key).orElse(Figure.ORDERS));
		};
		return (descending ? order.reversed() : order).thenComparing(NAME);
	}

	/** Of what is worth the same, the one of which there are more. */
	private static Comparator<TeamMember> figure(Figure figure) {
		return Comparator.<TeamMember>comparingDouble((member) -> member.shown(figure))
			.thenComparingLong((member) -> member.count(figure));
	}

}
