package io.onethread.graphcanvas;

import java.time.LocalDate;

import com.fasterxml.jackson.annotation.JsonValue;

/** What a node is said to be by one of its properties. */
public sealed interface CanvasValue {

	/** Words; untrusted. */
	record Text(@JsonValue String value) implements CanvasValue {

	}

	/** A quantity or a sum. */
	record Number(@JsonValue double value) implements CanvasValue {

		public Number {
			if (!Double.isFinite(value)) {
				throw new IllegalArgumentException("Not a number: " + value);
			}
		}

	}

	/** A day. */
	record Day(LocalDate value) implements CanvasValue {

		/** As it travels: 2026-11-26. */
		@JsonValue
		public String iso() {
			return this.value.toString();
		}

	}

}
