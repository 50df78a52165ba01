package io.onethread.coverage;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import io.onethread.graph.RecordRef;

/**
 * The people around a customer or a project, as far as the viewer may see them.
 *
 * @param people those who are there, what matters most first
 * @param lost those who have left and mattered, the latest first
 */
public record Coverage(List<KeyPerson> people, List<KeyPerson> lost) {

	/** The roles that are asked after, whether somebody has them or not. */
	public static final List<String> ASKED = List.of("decider", "influencer", "user", "gatekeeper", "technical");

	/** Why a customer or a project is at risk, or what is not known of it. */
	public enum Gap {

		/** Nobody is known there. */
		NOBODY,
		/** Only one contact is known there. */
		ONE_CONTACT,
		/** Only one of us knows anybody there. */
		ONE_REP,
		/** It is known of nobody, not even guessed, that they decide. */
		NO_DECIDER,
		/** Roles are only guessed from titles. */
		ONLY_GUESSED,
		/** No meeting with anybody there was noted. */
		NEVER_MET,
		/** Somebody who mattered has left. */
		LOST_KEY

	}

	/** The roles, those asked after first, then others that somebody has. */
	public List<String> roles() {
		List<String> roles = new ArrayList<>(ASKED);
		this.people.stream()
			.flatMap((person) -> person.roles().stream())
			.map(KeyPerson.Role::name)
			.filter((role) -> !roles.contains(role))
			.forEach(roles::add);
		return roles;
	}

	/** Those of us who know somebody there, who knows most first. */
	public List<RecordRef> reps() {
		Map<RecordRef, Double> reps = new LinkedHashMap<>();
		this.people
			.forEach((person) -> person.ties().forEach((tie) -> reps.merge(tie.rep(), tie.strength(), Double::sum)));
		return reps.entrySet()
			.stream()
			.sorted(Map.Entry.<RecordRef, Double>comparingByValue(Comparator.reverseOrder()))
			.map(Map.Entry::getKey)
			.toList();
	}

	/** What is missing, the worst first. */
	public List<Gap> gaps() {
		List<Gap> gaps = new ArrayList<>();
		if (this.people.isEmpty()) {
			gaps.add(Gap.NOBODY);
		}
		else if (this.people.size() == 1) {
			gaps.add(Gap.ONE_CONTACT);
		}
		int reps = reps().size();
		if (reps == 1) {
			gaps.add(Gap.ONE_REP);
		}
		if (!this.lost.isEmpty()) {
			gaps.add(Gap.LOST_KEY);
		}
		if (!this.people.isEmpty()) {
			if (this.people.stream().noneMatch((person) -> person.role("decider").isPresent())) {
				gaps.add(Gap.NO_DECIDER);
			}
			List<KeyPerson.Role> roles = this.people.stream().flatMap((person) -> person.roles().stream()).toList();
			if (!roles.isEmpty() && roles.stream().allMatch(KeyPerson.Role::guessed)) {
				gaps.add(Gap.ONLY_GUESSED);
			}
			if (reps == 0) {
				gaps.add(Gap.NEVER_MET);
			}
		}
		return gaps;
	}

}
