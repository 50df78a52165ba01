package io.onethread.shell;

import java.text.NumberFormat;
import java.util.Locale;

import com.vaadin.flow.component.html.Span;

/** Money as it is shown: short in the line, in full on hover. */
public class Amount extends Span {

	public Amount(double value, Locale locale) {
		super(shortForm(value, locale));
		addClassName("ot-num");
		NumberFormat full = NumberFormat.getNumberInstance(locale);
		full.setMaximumFractionDigits(2);
		getElement().setAttribute("title", full.format(value));
	}

	/**
	 * Three digits and a unit: {@code 1.84 M}, {@code 920 k}; in Chinese {@code 184 万},
	 * {@code 1.2 亿}.
	 */
	public static String shortForm(double value, Locale locale) {
		boolean chinese = locale.getLanguage().equals("zh");
		double size = Math.abs(value);
		if (chinese) {
			return size >= 1e8 ? digits(value / 1e8, locale) + " 亿"
					: size >= 1e4 ? digits(value / 1e4, locale) + " 万" : digits(value, locale);
		}
		return size >= 1e9 ? digits(value / 1e9, locale) + " B" : size >= 1e6 ? digits(value / 1e6, locale) + " M"
				: size >= 1e3 ? digits(value / 1e3, locale) + " k" : digits(value, locale);
	}

	private static String digits(double value, Locale locale) {
		NumberFormat format = NumberFormat.getNumberInstance(locale);
		format.setMaximumFractionDigits(Math.abs(value) >= 100 ? 0 : Math.abs(value) >= 10 ? 1 : 2);
		return format.format(value);
	}

}
