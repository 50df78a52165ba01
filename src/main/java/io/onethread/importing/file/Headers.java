package io.onethread.importing.file;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Names columns: strips what the eye does not see, and tells twins apart. */
final class Headers {

	private Headers() {
	}

	static List<String> of(List<String> cells) {
		List<String> names = new ArrayList<>(cells);
		while (!names.isEmpty() && clean(names.getLast()).isEmpty()) {
			names.removeLast();
		}
		Set<String> taken = new HashSet<>();
		for (int i = 0; i < names.size(); i++) {
			String name = clean(names.get(i));
			if (name.isEmpty()) {
				name = "column " + (i + 1);
			}
			String unique = name;
			for (int n = 2; !taken.add(unique); n++) {
				unique = name + " (" + n + ")";
			}
			names.set(i, unique);
		}
		return List.copyOf(names);
	}

	private static String clean(String cell) {
		return cell.replaceAll("[\\p{Cntrl}\\p{Cf}\\s\u00a0\u3000\u240d]+", " ").strip();
	}

}
