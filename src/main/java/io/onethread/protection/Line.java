package io.onethread.protection;

import java.util.List;

import org.jspecify.annotations.Nullable;

/**
 * A standing with its names.
 *
 * @param standing how the customer stands
 * @param customer the customer
 * @param city where it is
 * @param division the division that holds it
 * @param owners who answers for it there
 */
public record Line(Standing standing, Named customer, String city, @Nullable Named division, List<Named> owners) {

	public Line {
		owners = List.copyOf(owners);
	}

}
