package io.onethread.graphcanvas;

import java.util.Locale;
import java.util.ResourceBundle;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class CanvasWordsTests {

	@Test
	void theBundleHoldsWhatTheToolsSayAndNothingElse() {
		ResourceBundle bundle = ResourceBundle.getBundle("vaadin-i18n.translations", Locale.ROOT);
		assertThat(bundle.keySet().stream().filter((key) -> key.startsWith(CanvasWords.PREFIX)))
			.containsExactlyInAnyOrderElementsOf(
					CanvasWords.KEYS.stream().map((key) -> CanvasWords.PREFIX + key).toList());
	}

}
