package io.onethread.importing;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.BooleanSupplier;
import java.util.stream.Collectors;

import io.onethread.access.Viewer;
import io.onethread.graph.RecordRow;
import io.onethread.importing.Importer.StoppedRun;
import io.onethread.importing.KnownCompanies.Alike;
import io.onethread.importing.KnownCompanies.Seen;
import io.onethread.importing.translate.Named;

import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/**
 * Tells of a trial which of its companies are known already, before anything is shared:
 * under their own ids from an earlier import, or as other customers that look like them.
 */
@Component
class KnownCheck {

	/** The label of companies. */
	static final String COMPANY = "Customer";

	private static final int BATCH = 500;

	/** So many of what one company looks like are kept. */
	private static final int MOST = 3;

	private final ObjectProvider<KnownCompanies> known;

	private final RunFolders folders;

	KnownCheck(ObjectProvider<KnownCompanies> known, RunFolders folders) {
		this.known = known;
		this.folders = folders;
	}

	/** Looks at what a trial would bring, and keeps what it found with the trial. */
	void look(String run, List<RecordRow> records, Store store, BooleanSupplier stopped) {
		Map<String, RecordRow> companies = new LinkedHashMap<>();
		records.forEach((one) -> companies.put(one.id(), one));
		List<RecordRow> all = List.copyOf(companies.values());
		KnownFile file = new KnownFile(this.folders.known(run));
		long brought = 0;
		List<KnownFile.Line> lines = new ArrayList<>();
		for (int from = 0; from < all.size(); from += BATCH) {
			if (stopped.getAsBoolean()) {
				throw new StoppedRun();
			}
			List<RecordRow> some = all.subList(from, Math.min(all.size(), from + BATCH));
			Set<String> present = store
				.present(some.stream().map((one) -> new Named.ById(COMPANY, one.id(), name(one))).toList());
			brought += present.size();
			List<RecordRow> others = some.stream().filter((one) -> !present.contains(one.id())).toList();
			Map<String, List<Alike>> alike = this.known.orderedStream()
				.findFirst()
				.map((known) -> known.find(others))
				.orElse(Map.of());
			others.stream()
				.filter((one) -> alike.containsKey(one.id()))
				.map((one) -> new KnownFile.Line(one.id(), name(one),
						Objects.requireNonNull(alike.get(one.id())).stream().limit(MOST).toList()))
				.forEach(lines::add);
		}
		file.write(all.size(), brought, lines);
	}

	/** What was found, as far as the viewer may see. */
	Known read(Viewer viewer, String run, int offset, int limit) {
		return existing(run).map((file) -> {
			List<KnownFile.Line> page = file.lines().stream().skip(offset).limit(limit).toList();
			List<String> customers = page.stream()
				.flatMap((line) -> line.alike().stream())
				.map(Alike::customer)
				.distinct()
				.toList();
			Map<String, Seen> seen = this.known.orderedStream()
				.findFirst()
				.map((known) -> known.seen(viewer, customers))
				.orElse(Map.of());
			return new Known(file.companies(), file.brought(), file.lines().size(),
					page.stream().map((line) -> row(line, seen)).toList());
		}).orElse(Known.NOTHING);
	}

	/** The ids of the companies that look like other customers. */
	Set<String> alike(String run) {
		return existing(run).map((file) -> file.lines().stream().map(KnownFile.Line::id).collect(Collectors.toSet()))
			.orElse(Set.of());
	}

	private Optional<KnownFile.Content> existing(String run) {
		return new KnownFile(this.folders.known(run)).read();
	}

	/** The one that the viewer may see, if there is one, else the likeliest. */
	private static Known.Row row(KnownFile.Line line, Map<String, Seen> seen) {
		List<Alike> there = line.alike().stream().filter((one) -> seen.containsKey(one.customer())).toList();
		Optional<Alike> open = there.stream()
			.filter((one) -> Objects.requireNonNull(seen.get(one.customer())).id() != null)
			.findFirst();
		if (open.isPresent()) {
			Seen customer = Objects.requireNonNull(seen.get(open.get().customer()));
			return new Known.Row(line.name(), customer.id(), customer.name(), customer.division(),
					customer.divisionEn(), open.get().reasons());
		}
		return there.stream().findFirst().map((one) -> {
			Seen customer = Objects.requireNonNull(seen.get(one.customer()));
			return new Known.Row(line.name(), null, null, customer.division(), customer.divisionEn(), one.coarse());
		}).orElse(new Known.Row(line.name(), null, null, null, null, List.of()));
	}

	private static String name(RecordRow company) {
		Object name = company.set().get("name");
		return (name != null) ? name.toString() : "";
	}

}
