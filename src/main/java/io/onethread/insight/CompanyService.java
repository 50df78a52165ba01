package io.onethread.insight;

import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.util.List;

import io.onethread.access.Role;
import io.onethread.access.Viewer;
import io.onethread.graph.Cypher;
import io.onethread.insight.CompanyChange.Kind;
import io.onethread.overlap.OverlapCensus;
import io.onethread.overlap.OverlapService;
import io.onethread.pipeline.MilestoneSum;
import io.onethread.pipeline.ProjectService;

import org.springframework.security.access.AccessDeniedException;
import org.springframework.stereotype.Service;

/** Shows executives the company in figures, each with what it is made of behind it. */
@Service
public class CompanyService {

	/** So many days without anybody in touch, and a customer is no longer cared for. */
	public static final int CARE_DAYS = 90;

	private final Cypher cypher;

	private final ProjectService projects;

	private final OverlapService overlaps;

	CompanyService(Cypher cypher, ProjectService projects, OverlapService overlaps) {
		this.cypher = cypher;
		this.projects = projects;
		this.overlaps = overlaps;
	}

	/**
	 * The company in figures.
	 * @throws AccessDeniedException if the viewer is no executive
	 */
	public Company figures(Viewer viewer) {
		require(viewer);
		List<MilestoneSum> sums = this.projects.milestones(viewer);
		OverlapCensus census = this.overlaps.census(viewer);
		return this.cypher.read((tx) -> {
			CompanyQueries queries = new CompanyQueries(tx, viewer);
			return new CompanyBuilder(queries.divisions(), queries.customers()).build(sums, census, CARE_DAYS,
					ZonedDateTime.now());
		});
	}

	/**
	 * What happened in the last days, kind by kind, those kinds left out of which nothing
	 * did.
	 * @throws AccessDeniedException if the viewer is no executive
	 */
	public List<CompanyChange> changes(Viewer viewer, int days) {
		require(viewer);
		LocalDate since = LocalDate.now().minusDays(days);
		return this.cypher.read((tx) -> {
			CompanyQueries queries = new CompanyQueries(tx, viewer);
			return List
				.of(queries.decisions(Kind.WON, since), queries.decisions(Kind.LOST, since), queries.passings(since),
						queries.handovers(since), queries.rulings(since),
						queries.alerts(Kind.DECLINED, "decline", since), queries.alerts(Kind.SILENT, "silence", since),
						queries.alerts(Kind.LOSING, "loss", since), queries.recoveries(since), queries.additions(since))
				.stream()
				.filter((change) -> change.count() > 0 || change.aside() > 0)
				.toList();
		});
	}

	private static void require(Viewer viewer) {
		if (!viewer.is(Role.EXECUTIVE)) {
			throw new AccessDeniedException("Only executives see the company as a whole");
		}
	}

}
