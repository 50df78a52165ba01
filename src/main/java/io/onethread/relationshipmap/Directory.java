package io.onethread.relationshipmap;

import java.util.List;

import org.jspecify.annotations.Nullable;

/** The company as its own directory tells it, which is open to all who sell. */
record Directory(List<Division> divisions, List<Branch> branches, List<Rep> reps) {

	/** A division, what it is part of, and its place in the palette, 0 for none given. */
	record Division(String id, String name, @Nullable String nameEn, int colour, List<String> within) {

	}

	/** A branch and the divisions that are alone there. */
	record Branch(String id, String name, @Nullable String nameEn, List<String> within) {

	}

	/** A rep, and whether they have left. */
	record Rep(String id, String name, @Nullable String nameEn, boolean left, List<String> divisions,
			List<String> branches) {

	}

}
