package io.onethread.importing.mapping;

import java.util.HashMap;
import java.util.Map;

/**
 * Where the parts of a mapping stand in its text. A part is named by its path, such as
 * {@code files[0].records[1].properties.name}.
 */
public final class Places {

	private final Map<String, Place> places = new HashMap<>();

	void put(String path, Place place) {
		this.places.put(path, place);
	}

	/** Where a part stands, or else what it is part of. */
	public Place of(String path) {
		for (String part = path; !part.isEmpty(); part = parent(part)) {
			Place place = this.places.get(part);
			if (place != null) {
				return place;
			}
		}
		return this.places.getOrDefault("", Place.NONE);
	}

	private static String parent(String path) {
		return path.substring(0, Math.max(0, Math.max(path.lastIndexOf('.'), path.lastIndexOf('['))));
	}

}
