package io.onethread.insight;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

import io.onethread.access.Role;
import io.onethread.access.Viewer;
import io.onethread.overlap.Overlap;
import io.onethread.overlap.OverlapFilter;
import io.onethread.overlap.OverlapService;
import io.onethread.report.DayEntry;
import io.onethread.report.DayLinks;
import io.onethread.report.Filing;
import io.onethread.report.ReportReader;
import io.onethread.shell.RecordPath;

import org.springframework.stereotype.Service;

/**
 * What each of a manager's people did on a day, and how it stands with them. Every figure
 * can be opened: it is the number of the items that {@link #items} gives.
 */
@Service
public class TeamService {

	/** A customer is neglected after so many days, unless one asks otherwise. */
	public static final int PATIENCE = 30;

	private final TeamQueries queries;

	private final DayLinks days;

	private final ReportReader reports;

	private final OverlapService overlaps;

	TeamService(TeamQueries queries, DayLinks days, ReportReader reports, OverlapService overlaps) {
		this.queries = queries;
		this.days = days;
		this.reports = reports;
		this.overlaps = overlaps;
	}

	/**
	 * The viewer's people on a day.
	 * @param patience after how many days without anybody in touch a customer is
	 * neglected
	 */
	public List<TeamMember> members(Viewer viewer, LocalDate day, int patience) {
		List<Filing> people = people(viewer, day);
		List<String> reps = people.stream().map((filing) -> filing.rep().id()).toList();
		Map<String, List<TeamItem>> items = all(viewer, reps, day, patience).stream()
			.collect(Collectors.groupingBy(TeamItem::rep));
		return people.stream()
			.map((filing) -> member(filing, items.getOrDefault(filing.rep().id(), List.of())))
			.toList();
	}

	/** The records behind a figure of one of the viewer's people. */
	public List<TeamItem> items(Viewer viewer, String rep, Figure figure, LocalDate day, int patience) {
		if (people(viewer, day).stream().noneMatch((filing) -> filing.rep().id().equals(rep))) {
			return List.of();
		}
		return switch (figure) {
			case PROBLEMS -> this.queries.problems(viewer, List.of(rep));
			case ALERTS -> this.queries.alerts(viewer, List.of(rep));
			case NEGLECTED -> neglected(viewer, List.of(rep), patience);
			case OVERLAPS -> overlapping(viewer, Set.of(rep));
			default -> done(viewer, List.of(rep), day).stream().filter((item) -> item.figure() == figure).toList();
		};
	}

	/** The latest day, up to a given one, on which the viewer's people did anything. */
	public Optional<LocalDate> newestDay(Viewer viewer, LocalDate until) {
		List<String> reps = people(viewer, until).stream().map((filing) -> filing.rep().id()).toList();
		return reps.isEmpty() ? Optional.empty() : this.queries.newestDay(viewer, reps, until);
	}

	/** Who leads nobody has no team; administrators have none to look at. */
	private List<Filing> people(Viewer viewer, LocalDate day) {
		return viewer.is(Role.MANAGER, Role.EXECUTIVE) ? this.reports.filings(viewer, day)
			.stream()
			.filter((filing) -> !filing.rep().id().equals(viewer.rep()))
			.toList() : List.of();
	}

	private List<TeamItem> all(Viewer viewer, List<String> reps, LocalDate day, int patience) {
		if (reps.isEmpty()) {
			return List.of();
		}
		List<TeamItem> all = new ArrayList<>(done(viewer, reps, day));
		all.addAll(this.queries.problems(viewer, reps));
		all.addAll(this.queries.alerts(viewer, reps));
		all.addAll(neglected(viewer, reps, patience));
		all.addAll(overlapping(viewer, new HashSet<>(reps)));
		return all;
	}

	/** Something that was done may count in two figures: a call, and prospecting. */
	private List<TeamItem> done(Viewer viewer, List<String> reps, LocalDate day) {
		List<TeamItem> items = new ArrayList<>();
		for (DayEntry entry : this.days.of(viewer, reps, day)) {
			for (Figure figure : Figure.values()) {
				if (figure.counts(entry)) {
					items.add(new TeamItem(figure, entry.rep(), entry.record().name(), entry, null, day, entry.value(),
							RecordPath.of(entry.type(), entry.record().id())));
				}
			}
		}
		return items;
	}

	private List<TeamItem> neglected(Viewer viewer, List<String> reps, int patience) {
		return this.queries.neglected(viewer, reps,
				LocalDate.now(DayLinks.ZONE).minusDays(patience).atStartOfDay(DayLinks.ZONE));
	}

	private List<TeamItem> overlapping(Viewer viewer, Set<String> reps) {
		List<TeamItem> items = new ArrayList<>();
		this.overlaps.walk(viewer, OverlapFilter.NONE, null, (batch, fraction) -> {
			for (Overlap overlap : batch) {
				overlap.reps()
					.stream()
					.filter((rep) -> reps.contains(rep.id()))
					.forEach((rep) -> items.add(item(overlap, rep.id())));
			}
		});
		return items;
	}

	private static TeamItem item(Overlap overlap, String rep) {
		String names = overlap.customers()
			.stream()
			.map(Overlap.Customer::name)
			.filter(Objects::nonNull)
			.collect(Collectors.joining(" — "));
		return new TeamItem(Figure.OVERLAPS, rep, names, null, overlap.kind().name(),
				(overlap.lastActivity() == null) ? null : overlap.lastActivity().toLocalDate(), overlap.openValue(),
				"overlaps?overlap=" + overlap.id());
	}

	private static TeamMember member(Filing filing, List<TeamItem> items) {
		Map<Figure, Long> counts = new EnumMap<>(Figure.class);
		Map<Figure, Double> values = new EnumMap<>(Figure.class);
		for (TeamItem item : items) {
			counts.merge(item.figure(), 1L, Long::sum);
			values.merge(item.figure(), Objects.requireNonNullElse(item.value(), 0.0), Double::sum);
		}
		return new TeamMember(filing.rep(), filing.division(), filing.state(), filing.report(), counts, values);
	}

}
