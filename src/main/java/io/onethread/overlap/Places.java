package io.onethread.overlap;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * The divisions and branches of the company.
 *
 * @param divisions by id, in the order of their names
 * @param branches by id, in the order of their names
 */
public record Places(Map<String, Place> divisions, Map<String, Place> branches) {

	List<Place> divisions(Collection<String> ids) {
		return ids.stream().distinct().map(this.divisions::get).filter(Objects::nonNull).toList();
	}

}
