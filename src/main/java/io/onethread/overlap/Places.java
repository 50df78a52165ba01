package io.onethread.overlap;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/**
 * The divisions and branches of the company.
 *
 * @param divisions by id, in the order of their names
 * @param branches by id, in the order of their names
 */
public record Places(Map<String, Place> divisions, Map<String, Place> branches) {

	/** These divisions, in the order of their names. */
	List<Place> divisions(Collection<String> ids) {
		return this.divisions.values().stream().filter((division) -> ids.contains(division.id())).toList();
	}

	/** The first of these divisions that there is. */
	Optional<Place> firstDivision(List<String> ids) {
		return ids.stream().map(this.divisions::get).filter(Objects::nonNull).findFirst();
	}

}
