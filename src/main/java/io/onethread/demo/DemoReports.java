package io.onethread.demo;

import java.text.MessageFormat;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.ResourceBundle;

import io.onethread.report.DayLinks;
import io.onethread.report.PastReports;
import io.onethread.report.PastReports.Past;
import io.onethread.report.ReportText;
import io.onethread.report.ReportWords;

import org.springframework.context.event.EventListener;

/**
 * What the reps reported on their last working days, drafted as reports are. Most are in
 * time, some late, some missing, some ask for help.
 */
class DemoReports {

	private static final int DAYS = 5;

	private static final Locale LANGUAGE = Locale.SIMPLIFIED_CHINESE;

	private static final List<String> HELPS = Words.read("helps.txt", (cells) -> cells[0]);

	private final DemoQueries queries;

	private final PastReports reports;

	DemoReports(DemoQueries queries, PastReports reports) {
		this.queries = queries;
		this.reports = reports;
	}

	@EventListener
	void loaded(DemoCompany.Loaded event) {
		this.queries.findLoad().ifPresent((load) -> {
			List<String> reps = load.company().reps();
			LocalDate day = load.today();
			for (int i = 0; i < DAYS; i++) {
				day = Calendar.workday(day.minusDays(1));
				this.reports.bring(of(load.seed(), day, reps, i == 0));
			}
		});
	}

	private List<Past> of(long seed, LocalDate day, List<String> reps, boolean newest) {
		Map<String, ReportText> drafted = this.reports.drafted(reps, day, words());
		List<Past> past = new ArrayList<>();
		for (int i = 0; i < reps.size(); i++) {
			Dice dice = Dice.of(seed, "report " + day, i);
			ReportText text = drafted.get(reps.get(i));
			boolean missing = dice.chance(newest ? 0.2 : 0.08);
			boolean late = dice.chance(0.1);
			LocalTime time = late ? LocalTime.of(dice.between(19, 22), dice.below(60))
					: LocalTime.of(17, dice.below(60));
			String help = dice.chance(0.07) ? dice.pick(HELPS) : "";
			if (text != null && !missing) {
				past.add(new Past(reps.get(i), day, day.atTime(time).atZone(DayLinks.ZONE), late,
						new ReportText(text.prospecting(), text.care(), text.plan(), help)));
			}
		}
		return past;
	}

	private static ReportWords words() {
		ResourceBundle bundle = ResourceBundle.getBundle("vaadin-i18n.translations", LANGUAGE);
		return new ReportWords(LANGUAGE,
				(key, arguments) -> new MessageFormat(bundle.getString(key), LANGUAGE).format(arguments));
	}

}
