package io.onethread.importing;

import java.util.HashSet;
import java.util.List;
import java.util.Set;

import io.onethread.importing.mapping.FileMapping;
import io.onethread.importing.mapping.LinkMapping;
import io.onethread.importing.mapping.Mapping;
import io.onethread.importing.mapping.Reference;

/** The properties by which a mapping looks records up. */
final class LookUps {

	private LookUps() {
	}

	/** Pairs of label and property. */
	static Set<List<String>> of(Mapping mapping) {
		Set<List<String>> pairs = new HashSet<>();
		for (FileMapping file : mapping.files()) {
			for (LinkMapping link : file.links()) {
				for (Reference end : List.of(link.from(), link.to())) {
					if (end.by() instanceof Reference.Find find) {
						pairs.add(List.of(end.label(), find.property()));
					}
				}
			}
		}
		return pairs;
	}

}
