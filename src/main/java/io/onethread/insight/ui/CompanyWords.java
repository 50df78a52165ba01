package io.onethread.insight.ui;

import java.text.NumberFormat;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.Locale;

import com.vaadin.flow.i18n.I18NProvider;
import io.onethread.insight.CompanyDivision;
import io.onethread.insight.CompanyName;
import io.onethread.pipeline.Milestone;
import org.jspecify.annotations.Nullable;

/**
 * The company in the words of a language, whatever thread asks.
 *
 * @param locale the language
 */
record CompanyWords(Locale locale) {

	String text(String key, Object... arguments) {
		return I18NProvider.translate(this.locale, key, arguments);
	}

	String number(long number) {
		return NumberFormat.getIntegerInstance(this.locale).format(number);
	}

	String percent(double share) {
		NumberFormat format = NumberFormat.getPercentInstance(this.locale);
		format.setMaximumFractionDigits((share < 0.1 && share > 0) ? 1 : 0);
		return format.format(share);
	}

	String index(double value) {
		NumberFormat format = NumberFormat.getNumberInstance(this.locale);
		format.setMinimumFractionDigits(2);
		format.setMaximumFractionDigits((value < 0.1) ? 4 : 2);
		return format.format(value);
	}

	String day(LocalDate day) {
		return day.format(DateTimeFormatter.ofLocalizedDate(FormatStyle.MEDIUM).withLocale(this.locale));
	}

	String name(CompanyName name) {
		return name.name(this.locale).isBlank() ? text("company.nameless") : name.name(this.locale);
	}

	String nameOrEmpty(@Nullable CompanyName name) {
		return (name != null) ? name(name) : "";
	}

	String division(CompanyDivision row) {
		return (row.division() != null) ? name(row.division()) : text("company.no-division");
	}

	String milestone(Milestone milestone) {
		return text("company.milestone." + milestone.key());
	}

}
