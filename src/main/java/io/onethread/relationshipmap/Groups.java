package io.onethread.relationshipmap;

import java.util.List;
import java.util.Map;

/**
 * Who works together, whatever the organisation says, as far as the viewer may see.
 *
 * @param groups ids of reps who work together, the largest group first
 * @param bridges who holds groups together, who holds most first
 * @param divisions the divisions by how little ties them to others, the least tied first
 * @param ties what it was found from
 */
public record Groups(List<List<String>> groups, List<Bridge> bridges, List<Loose> divisions, List<WorkTie> ties) {

	public Groups {
		groups = groups.stream().map(List::copyOf).toList();
		bridges = List.copyOf(bridges);
		divisions = List.copyOf(divisions);
		ties = List.copyOf(ties);
	}

	/** The number of each rep's group. */
	public Map<String, Integer> numbers() {
		Map<String, Integer> numbers = new java.util.HashMap<>();
		for (int i = 0; i < this.groups.size(); i++) {
			for (String rep : this.groups.get(i)) {
				numbers.put(rep, i);
			}
		}
		return numbers;
	}

	/**
	 * Somebody who holds groups together.
	 *
	 * @param rep their id
	 * @param share the part of the ways between others that lead by them, from 0 to 1
	 * @param only whether without them there would be no way
	 * @param own their group's number
	 * @param others the numbers of the groups they are tied to
	 * @param customers how many customers tie them there
	 * @param projects how many projects
	 */
	public record Bridge(String rep, double share, boolean only, int own, List<Integer> others, long customers,
			long projects) {

		public Bridge {
			others = List.copyOf(others);
		}

	}

	/**
	 * How little ties a division to others.
	 *
	 * @param division its id
	 * @param customers how many customers it works
	 * @param shared how many of them another division works, too
	 * @param partners how many other divisions that are
	 */
	public record Loose(String division, long customers, long shared, long partners) {

		/** The part of its customers that others work, too. */
		public double part() {
			return (this.customers == 0) ? 0 : (double) this.shared / this.customers;
		}

	}

}
