package io.onethread.relationshipmap;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;

import org.jspecify.annotations.Nullable;

/**
 * Puts the company together: the directory says what hangs below what, the customers
 * worked give the numbers. A customer counts once at each hub, however many of its reps
 * work it.
 */
final class CompanyMapBuilder {

	private static final int COLOURS = 7;

	private final Directory directory;

	private final Map<String, Draft> drafts = new LinkedHashMap<>();

	private final Map<String, Set<String>> upward = new HashMap<>();

	CompanyMapBuilder(Directory directory) {
		this.directory = directory;
		draft(CompanyMap.COMPANY, "", "Company", "", null);
		divisions();
		reps();
	}

	CompanyMap build(List<Worked> worked, List<Alike> alike) {
		OverlapCount overlaps = new OverlapCount(this::divisionsOf, (one, other) -> upward(one).contains(other));
		for (Worked row : worked) {
			count(row);
			overlaps.add(row);
		}
		alike.forEach(overlaps::add);
		takeOutIdle();
		Map<String, Hub> hubs = new HashMap<>();
		Map<String, Set<String>> parents = new HashMap<>();
		for (Draft draft : this.drafts.values()) {
			hubs.put(draft.id, draft.hub(this));
			parents.put(draft.id, draft.parents);
		}
		return new CompanyMap(hubs, parents, overlaps.overlaps(), worked);
	}

	private void divisions() {
		List<Directory.Division> divisions = this.directory.divisions();
		for (int i = 0; i < divisions.size(); i++) {
			Directory.Division division = divisions.get(i);
			Draft draft = draft(division.id(), division.id(), "Division", division.name(), division.nameEn());
			draft.colour = (division.colour() >= 1 && division.colour() <= COLOURS) ? division.colour()
					: i % COLOURS + 1;
		}
		for (Directory.Division division : divisions) {
			division.within()
				.stream()
				// Whatever was imported, nothing hangs below itself.
				.filter((whole) -> this.drafts.containsKey(whole) && !upward(whole).contains(division.id()))
				.findFirst()
				.ifPresentOrElse((whole) -> hang(division.id(), whole), () -> hang(division.id(), CompanyMap.COMPANY));
			this.upward.clear();
		}
	}

	private void reps() {
		Map<String, Directory.Branch> branches = new HashMap<>();
		this.directory.branches().forEach((branch) -> branches.put(branch.id(), branch));
		for (Directory.Rep rep : this.directory.reps()) {
			Draft draft = draft(rep.id(), rep.id(), "Rep", rep.name(), rep.nameEn());
			draft.left = rep.left();
			draft.reps.add(rep.id());
			List<Directory.Branch> at = rep.branches().stream().map(branches::get).filter(Objects::nonNull).toList();
			Set<String> divisions = new LinkedHashSet<>(rep.divisions());
			if (divisions.isEmpty()) {
				at.forEach((branch) -> divisions.addAll(branch.within()));
			}
			divisions.retainAll(this.drafts.keySet());
			divisions.forEach((division) -> place(rep, division, at));
			if (divisions.isEmpty()) {
				place(rep, CompanyMap.COMPANY, at);
			}
			upward(rep.id()).forEach((hub) -> drafted(hub).reps.add(rep.id()));
		}
	}

	/**
	 * Hangs a rep below the branches that serve this division, or below the division
	 * itself.
	 */
	private void place(Directory.Rep rep, String below, List<Directory.Branch> branches) {
		boolean company = below.equals(CompanyMap.COMPANY);
		List<Directory.Branch> here = branches.stream()
			.filter((branch) -> company || branch.within().isEmpty() || branch.within().contains(below))
			.toList();
		for (Directory.Branch branch : here) {
			String id = company ? branch.id() : branch.id() + "@" + below;
			if (!this.drafts.containsKey(id)) {
				draft(id, branch.id(), "Branch", branch.name(), branch.nameEn());
				hang(id, below);
			}
			hang(rep.id(), id);
		}
		if (here.isEmpty()) {
			hang(rep.id(), below);
		}
	}

	private void count(Worked row) {
		if (row.reps().isEmpty()) {
			draft(CompanyMap.UNWORKED, "", "Group", "", null);
			hang(CompanyMap.UNWORKED, CompanyMap.COMPANY);
		}
		Set<String> hubs = new LinkedHashSet<>(Set.of(CompanyMap.COMPANY));
		row.reps().stream().filter(this.drafts::containsKey).forEach((rep) -> hubs.addAll(upward(rep)));
		if (row.reps().isEmpty()) {
			hubs.add(CompanyMap.UNWORKED);
		}
		hubs.forEach((hub) -> drafted(hub).count(row));
	}

	/** Who has left and works nothing any more is no longer part of the picture. */
	private void takeOutIdle() {
		this.drafts.values().removeIf((draft) -> draft.left && draft.totals.customers() == 0);
		this.drafts.values().forEach((draft) -> draft.children.retainAll(this.drafts.keySet()));
		this.drafts.values().removeIf((draft) -> draft.type.equals("Branch") && draft.children.isEmpty());
		this.drafts.values().forEach((draft) -> draft.children.retainAll(this.drafts.keySet()));
	}

	private Set<String> divisionsOf(Set<String> reps) {
		Set<String> divisions = new TreeSet<>();
		reps.stream()
			.filter(this.drafts::containsKey)
			.forEach((rep) -> upward(rep).stream()
				.filter((hub) -> drafted(hub).type.equals("Division"))
				.forEach(divisions::add));
		return divisions;
	}

	private Set<String> upward(String id) {
		Set<String> known = this.upward.get(id);
		if (known != null) {
			return known;
		}
		Set<String> upward = new LinkedHashSet<>(Set.of(id));
		drafted(id).parents.forEach((parent) -> upward.addAll(upward(parent)));
		this.upward.put(id, upward);
		return upward;
	}

	private Draft draft(String id, String record, String type, String name, @Nullable String nameEn) {
		return this.drafts.computeIfAbsent(id, (key) -> new Draft(key, record, type, name, nameEn));
	}

	private Draft drafted(String id) {
		return Objects.requireNonNull(this.drafts.get(id));
	}

	private void hang(String id, String below) {
		drafted(id).parents.add(below);
		drafted(below).children.add(id);
	}

	/** A hub while it is put together. */
	private static final class Draft {

		private final String id;

		private final String record;

		private final String type;

		private final String name;

		private final @Nullable String nameEn;

		private final Set<String> parents = new LinkedHashSet<>();

		private final Set<String> children = new LinkedHashSet<>();

		private final Set<String> reps = new LinkedHashSet<>();

		private int colour;

		private boolean left;

		private Totals totals = Totals.NONE;

		Draft(String id, String record, String type, String name, @Nullable String nameEn) {
			this.id = id;
			this.record = record;
			this.type = type;
			this.name = name;
			this.nameEn = nameEn;
		}

		void count(Worked row) {
			this.totals = this.totals.plus(row.totals());
		}

		Hub hub(CompanyMapBuilder builder) {
			List<Draft> below = new ArrayList<>();
			this.children.forEach((child) -> below.add(builder.drafted(child)));
			below.sort(Comparator.comparing((Draft draft) -> draft.type.equals("Group"))
				.thenComparing((draft) -> -draft.totals.value())
				.thenComparing((draft) -> -draft.totals.customers())
				.thenComparing((draft) -> draft.name));
			int own = builder.upward(this.id)
				.stream()
				.mapToInt((hub) -> builder.drafted(hub).colour)
				.filter((each) -> each > 0)
				.findFirst()
				.orElse(0);
			return new Hub(this.id, this.record, this.type, this.name, this.nameEn, (own == 0) ? null : own,
					this.parents.stream().findFirst().orElse(null), below.stream().map((draft) -> draft.id).toList(),
					Set.copyOf(this.reps), this.totals);
		}

	}

}
