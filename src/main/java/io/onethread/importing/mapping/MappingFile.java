package io.onethread.importing.mapping;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

import io.onethread.graph.GraphKinds;

/**
 * A mapping with the places of its parts.
 *
 * @param mapping the mapping
 * @param places where its parts stand in the text it was read from
 */
public record MappingFile(Mapping mapping, Places places) {

	/** A mapping that was never text. */
	public static MappingFile of(Mapping mapping) {
		return new MappingFile(mapping, new Places());
	}

	/**
	 * Reads a mapping and checks it.
	 * @param yaml its text, described in {@code docs/importing.md}
	 * @param kinds what records and links there are
	 * @throws InvalidMapping if anything in it is wrong; says all that is
	 */
	public static MappingFile read(String yaml, GraphKinds kinds) throws InvalidMapping {
		Places places = new Places();
		Findings findings = new Findings(places);
		MappingReader reader = new MappingReader(findings);
		MappingFile file = new MappingFile(reader.read(yaml), places);
		findings.problems().addAll(file.problems(kinds));
		throwAny(findings.problems());
		return file;
	}

	/**
	 * Checks a mapping made by other means.
	 * @throws InvalidMapping if anything in it is wrong
	 */
	public MappingFile checked(GraphKinds kinds) throws InvalidMapping {
		throwAny(problems(kinds));
		return this;
	}

	private List<MappingProblem> problems(GraphKinds kinds) {
		Findings findings = new Findings(this.places);
		new MappingCheck(kinds, findings).check(this.mapping);
		return findings.problems();
	}

	private static void throwAny(List<MappingProblem> problems) throws InvalidMapping {
		if (!problems.isEmpty()) {
			List<MappingProblem> sorted = new ArrayList<>(problems);
			sorted.sort(Comparator.comparingInt((problem) -> problem.place().line()));
			throw new InvalidMapping(sorted);
		}
	}

}
